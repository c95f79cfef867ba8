import { attachmentNamesOf } from '../chatArchive/attachmentNamesOf.js';
import { wholeExhibit } from '../exhibit/correctionsInForce.js';
import type { Draft } from './Draft.js';
import type { Source } from './Entry.js';
import type { ExhibitMaterial } from './Material.js';

type Drafts = ReadonlyMap<ExhibitMaterial, readonly Draft[]>;

/**
 * A file that came in as the attachment of an archived message is a source of that message rather than an entry of its
 * own: a voice message is not said twice. What was read in it (messages of a screenshot, notes on a recording) stays, and
 * so does an entry that a person set right.
 */
export function carryAttachments(drafts: Drafts): Drafts {
  const archives = [...drafts.keys()].filter(({ reading }) => reading?.archive?.messages.some(({ attachments }) => attachments));
  if (archives.length === 0) return drafts;
  const carried = new Map(drafts);
  for (const archive of archives) {
    const sources = sourcesByMessage(archive, [...drafts.keys()]);
    if (sources.size === 0) continue;
    carried.set(archive, drafts.get(archive)!.map((draft) => withSources(draft, sources)));
    const used = new Set([...sources.values()].flat().map(({ exhibit }) => exhibit));
    for (const [one, own] of drafts) if (used.has(one.exhibit.number)) carried.set(one, own.filter((draft) => !isWhole(draft)));
  }
  return carried;
}

function sourcesByMessage(archive: ExhibitMaterial, all: readonly ExhibitMaterial[]): ReadonlyMap<string, readonly Source[]> {
  const carriers = attachmentNamesOf(archive.reading!.archive!);
  const found = new Map<string, Source[]>();
  for (const { exhibit } of all) {
    const { number, sha256, origins } = exhibit;
    const names = origins.filter(({ parent }) => parent === archive.exhibit.sha256).map(({ name }) => name);
    const messages = new Set([sha256 as string, ...names].flatMap((key) => (names.length > 0 ? (carriers.get(key) ?? []) : [])));
    for (const message of messages) found.set(message, [...(found.get(message) ?? []), { exhibit: number, sha256 }]);
  }
  return found;
}

function withSources(draft: Draft, sources: ReadonlyMap<string, readonly Source[]>): Draft {
  const more = sources.get(draft.entry.sources[0]?.message ?? '');
  return more ? { ...draft, entry: { ...draft.entry, sources: [...draft.entry.sources, ...more] } } : draft;
}

const isWhole = ({ entry }: Draft): boolean => entry.id.endsWith(`-${wholeExhibit}`) && !entry.editedByUser;
