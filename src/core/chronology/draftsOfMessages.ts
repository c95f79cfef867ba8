import type { CorrectedMessage } from '../exhibit/CorrectedMessage.js';
import { saysNothing } from '../exhibit/correctedMessages.js';
import type { ReadMessage } from '../exhibit/Reading.js';
import { applyChanges, precisionOf } from './applyChanges.js';
import type { Draft } from './Draft.js';
import type { Entry } from './Entry.js';
import type { ExhibitMaterial } from './Material.js';
import { roleOf } from './roleOf.js';

/**
 * The drafts of a screenshot. Each message that the machine read gives one, whatever the person made of it: one entry,
 * several, or none, since overlaps are seen by what was read. A message of the person's own gives one of its own.
 */
export function draftsOfMessages({ exhibit, reading }: ExhibitMaterial, messages: readonly CorrectedMessage[], zone: string): readonly Draft[] {
  const read = new Map(reading?.messages.map((message) => [message.id, message]));
  const begun = new Set(messages.flatMap(({ reads: [first] }) => first ?? []));
  const drafts = new Map<string, Draft>();
  let stretch = 0;
  const put = (name: string, draft: Omit<Draft, 'exhibit' | 'position' | 'stretch'>): void => {
    drafts.set(name, { ...draft, exhibit: exhibit.number, position: drafts.size, stretch });
  };
  for (const message of messages) {
    if (message.now.kind === 'separator') stretch += 1;
    if (message.now.kind === 'separator' || saysNothing(message)) continue;
    const [first = message.id, ...others] = message.reads;
    const entry = entryOfMessage(message, { exhibit, read, zone });
    const earlier = drafts.get(first);
    const machine = read.get(first);
    const isReshaped = message.origin === 'split' || message.origin === 'joined';
    if (earlier?.read) drafts.set(first, withAnother(earlier, entry, message));
    else put(first, { entry, partial: message.now.partial, ...(message.changes.dismissed && { dismissed: true }), ...(isReshaped && machine && { read: readingOf(machine) }) });
    // What goes on in the message above still shows where two screenshots overlap.
    for (const id of others) if (!begun.has(id) && !drafts.has(id) && read.has(id)) put(id, absorbed(entry, read.get(id)!, exhibit.sha256));
  }
  return [...drafts.values()];
}

/** A draft with one entry more; one that was dismissed leaves its place to the next. */
function withAnother(draft: Draft, entry: Entry, { changes }: CorrectedMessage): Draft {
  if (changes.dismissed) return draft;
  const { dismissed, ...rest } = draft;
  return dismissed ? { ...rest, entry } : { ...rest, more: [...(draft.more ?? []), entry] };
}

function absorbed(entry: Entry, message: ReadMessage, sha256: string): Pick<Draft, 'entry' | 'partial' | 'read' | 'dismissed'> {
  return { entry: { ...entry, id: `${sha256.slice(0, 16)}-${message.id}` }, partial: message.partial, read: readingOf(message), dismissed: true };
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
