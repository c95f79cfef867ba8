import type { CorrectedMessage } from '../exhibit/CorrectedMessage.js';
import { saysNothing } from '../exhibit/correctedMessages.js';
import type { DatedMoment } from '../dating/Dated.js';
import type { Box, ReadMessage } from '../exhibit/Reading.js';
import { applyChanges, precisionOf } from './applyChanges.js';
import type { Draft, Screen } from './Draft.js';
import type { Entry } from './Entry.js';
import type { ExhibitMaterial } from './Material.js';
import { roleOf } from './roleOf.js';

/**
 * The drafts of a screenshot. Each message and date line that the machine read gives one, whatever the person made of it:
 * one entry, several, or none, since overlaps are seen by what was read. A message of the person's own gives one of its own.
 */
export function draftsOfMessages({ exhibit, reading }: ExhibitMaterial, messages: readonly CorrectedMessage[], zone: string): readonly Draft[] {
  const read = new Map(reading?.messages.map((message) => [message.id, message]));
  const begun = new Set(messages.flatMap(({ reads: [first] }) => first ?? []));
  const drafts = new Map<string, Seen>();
  for (const message of messages) {
    if (saysNothing(message)) continue;
    const [first = message.id, ...others] = message.reads;
    const entry = entryOfMessage(message, { exhibit, read, zone });
    const earlier = drafts.get(first);
    const machine = read.get(first);
    const isReshaped = message.origin === 'split' || message.origin === 'joined';
    if (earlier?.read) drafts.set(first, withAnother(earlier, entry, message));
    else drafts.set(first, { entry, partial: message.now.partial, readAs: machine?.kind ?? message.now.kind, bbox: machine?.bbox ?? message.now.bbox, ...(message.changes.dismissed && { dismissed: true }), ...(isReshaped && machine && { read: readingOf(machine) }) });
    // What goes on in the message above still shows where two screenshots overlap.
    for (const id of others) if (!begun.has(id) && !drafts.has(id) && read.has(id)) drafts.set(id, absorbed(entry, read.get(id)!, exhibit.sha256));
  }
  return placed([...drafts.values()], { exhibit, reading });
}

/** A draft before its place on the screenshot is told. */
type Seen = Pick<Draft, 'entry' | 'partial' | 'read' | 'dismissed' | 'more'> & { readonly readAs: ReadMessage['kind']; readonly bbox: Box };

function placed(seen: readonly Seen[], { exhibit, reading }: Pick<ExhibitMaterial, 'exhibit' | 'reading'>): readonly Draft[] {
  const image = reading?.image;
  const scale = image ? 1000 / image.widthPx : 1;
  const screen: Screen = { title: reading?.facts.chatTitle ?? null, aspect: image ? image.heightPx / image.widthPx : null, widthPx: image?.widthPx ?? null, takenSeconds: secondsOf(exhibit.capturedAt) };
  return seen.map(({ bbox: [x, y, width, height], ...draft }, position) => ({
    ...draft,
    exhibit: exhibit.number,
    position,
    screen,
    box: [x * scale, y * scale, width * scale, height * scale],
    isAtEdge: position === seen.length - 1 || seen.slice(0, position).every(({ readAs }) => readAs === 'separator'),
  }));
}

function secondsOf(moment: DatedMoment | null): number | null {
  // When a file was last written tells when it was copied, rather than when it was taken.
  if (moment === null || moment.basis === 'mtime' || !moment.value.includes('T')) return null;
  const ms = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(moment.value) ? moment.value : `${moment.value}Z`);
  return Number.isNaN(ms) ? null : ms / 1000;
}

/** A draft with one entry more; one that was dismissed leaves its place to the next. */
function withAnother(draft: Seen, entry: Entry, { changes }: CorrectedMessage): Seen {
  if (changes.dismissed) return draft;
  const { dismissed, ...rest } = draft;
  return dismissed ? { ...rest, entry } : { ...rest, more: [...(draft.more ?? []), entry] };
}

function absorbed(entry: Entry, message: ReadMessage, sha256: string): Seen {
  return { entry: { ...entry, id: `${sha256.slice(0, 16)}-${message.id}` }, partial: message.partial, readAs: message.kind, bbox: message.bbox, read: readingOf(message), dismissed: true };
}

const readingOf = ({ text, time, date, side }: ReadMessage): NonNullable<Draft['read']> => ({ text, time, date, side });

interface Shown {
  readonly exhibit: ExhibitMaterial['exhibit'];
  readonly read: ReadonlyMap<string, ReadMessage>;
  readonly zone: string;
}

function entryOfMessage({ id, origin, base, now, changes, reads }: CorrectedMessage, { exhibit, read, zone }: Shown): Entry {
  const { date, time, dateBasis, side, author, text, kind, confidence } = base;
  const { number, sha256, channel, included } = exhibit;
  const entry: Entry = {
    id: `${sha256.slice(0, 16)}-${id}`,
    when: { date, time, zone, precision: precisionOf(date, time), basis: date ? dateBasis : null },
    channel,
    kind,
    side,
    author,
    role: roleOf(side, author, text),
    text,
    sources: [{ exhibit: number, sha256, bbox: now.bbox, message: id }],
    tags: [],
    included,
    editedByUser: false,
    confidence,
  };
  const set = applyChanges(entry, changes);
  if (origin === 'read') return set;
  const machine = reads.map((one) => read.get(one)?.text ?? '').filter((one) => one !== '');
  // Nothing was read of what the person saw; of what was cut otherwise, all that was read there is told.
  const { asRead: _asRead, ...rest } = set;
  const isOwn = reads.length === 0;
  return { ...rest, editedByUser: true, ...(!isOwn && { asRead: { text: machine.join(' '), time, date, side } }) };
}
