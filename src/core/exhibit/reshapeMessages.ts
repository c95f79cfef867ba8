import { boxAround } from './boxGeometry.js';
import type { AddedMessage, EntryChanges, MessagePart } from './Correction.js';
import type { CorrectedMessage } from './CorrectedMessage.js';
import type { ReadMessage, ReadWord } from './Reading.js';

/** A message with these changes in force and no others. */
export function withChanges(message: Omit<CorrectedMessage, 'now' | 'changes'>, changes: EntryChanges): CorrectedMessage {
  const { base } = message;
  const { text = base.text, kind = base.kind, side = base.side, bbox = base.bbox } = changes;
  const date = changes.date === undefined ? base.date : changes.date;
  const now: ReadMessage = {
    ...base,
    text,
    kind,
    side,
    bbox,
    date,
    author: changes.author === undefined ? base.author : changes.author,
    time: changes.time === undefined ? base.time : changes.time,
    dateBasis: date === null ? null : changes.date === undefined ? base.dateBasis : 'user',
    words: text === base.text ? base.words : [],
  };
  return { ...message, now, changes };
}

/** The two messages that a person made of one. Fields that were set right before hold for both. */
export function cutInTwo(message: CorrectedMessage, parts: readonly [MessagePart, MessagePart], by: string): readonly [CorrectedMessage, CorrectedMessage] {
  const { text: _text, bbox: _bbox, ...kept } = message.changes;
  const words = sharedWords(message.base, parts);
  const [upper, lower] = parts.map((part, at) => {
    const base = portionOf(message, part, words[at]!, at === 0);
    const own = { ...message, id: at === 0 ? message.id : by, origin: 'split' as const, base, aliases: at === 0 ? message.aliases : [], corrections: [...message.corrections, by] };
    return withChanges(own, part.text === base.text ? kept : { ...kept, text: part.text });
  });
  return [upper!, lower!];
}

/** What the machine had read of a part. */
function portionOf({ base, now }: CorrectedMessage, part: MessagePart, words: readonly ReadWord[], isUpper: boolean): ReadMessage {
  const read = { ...base, bbox: part.bbox, words, confidence: meanConfidence(words, base.confidence) };
  if (words.length > 0) return { ...read, text: words.map(({ text }) => text).join(' ') };
  // Without words nothing tells how much of what was read belongs to whom.
  if (now.text === base.text) return { ...read, text: part.text };
  return { ...read, text: isUpper ? base.text : '' };
}

/**
 * Which of a message's words each part has, counted by letters: from the beginning as many as the upper part says or,
 * where that one was set right, from the end as many as the lower one does.
 */
function sharedWords({ words }: ReadMessage, [upper, lower]: readonly [MessagePart, MessagePart]): readonly (readonly ReadWord[])[] {
  const all = words.reduce((sum, { text }) => sum + text.length, 0);
  let best = { count: 0, near: Infinity, sum: Infinity };
  let passed = 0;
  for (let count = 0; count <= words.length; passed += words[count]?.text.length ?? 0, count += 1) {
    const off = [Math.abs(passed - lettersOf(upper)), Math.abs(all - passed - lettersOf(lower))] as const;
    const [near, sum] = [Math.min(...off), off[0] + off[1]];
    if (near < best.near || (near === best.near && sum < best.sum)) best = { count, near, sum };
  }
  return [words.slice(0, best.count), words.slice(best.count)];
}

const lettersOf = ({ text }: MessagePart): number => text.replaceAll(/\s/g, '').length;

const meanConfidence = (words: readonly ReadWord[], otherwise: number): number =>
  words.length === 0 ? otherwise : words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;

/** The one message that two are. Where they differ, the upper one tells who speaks and the lower one ends it. */
export function joinedInOne(upper: CorrectedMessage, lower: CorrectedMessage, by: string): CorrectedMessage {
  const [a, b] = [upper.base, lower.base];
  const words = [...a.words, ...b.words];
  const base: ReadMessage = {
    ...a,
    text: inOneText(a.text, b.text),
    author: a.author ?? b.author,
    // A stamp stands at the end of a message.
    time: b.time ?? a.time,
    date: a.date ?? b.date,
    dateBasis: a.date === null ? b.dateBasis : a.dateBasis,
    bbox: boxAround([a.bbox, b.bbox]),
    confidence: meanConfidence(words, Math.min(a.confidence, b.confidence)),
    partial: a.partial || b.partial,
    edited: a.edited || b.edited,
    ...((a.quote ?? b.quote) !== undefined && { quote: a.quote ?? b.quote! }),
    words,
  };
  const isSetRight = upper.changes.text !== undefined || lower.changes.text !== undefined;
  const isMoved = upper.changes.bbox !== undefined || lower.changes.bbox !== undefined;
  const changes: EntryChanges = {
    ...lower.changes,
    ...upper.changes,
    ...(isSetRight && { text: inOneText(upper.now.text, lower.now.text) }),
    ...(isMoved && { bbox: boxAround([upper.now.bbox, lower.now.bbox]) }),
    ...(lower.changes.time !== undefined && { time: lower.changes.time }),
    ...((upper.changes.checked ?? lower.changes.checked) !== undefined && { checked: upper.changes.checked === true && lower.changes.checked === true }),
  };
  const reads = [...new Set([...upper.reads, ...lower.reads])];
  return withChanges({ ...upper, origin: 'joined', base, reads, corrections: [...upper.corrections, ...lower.corrections, by] }, changes);
}

const inOneText = (a: string, b: string): string => [a, b].filter((text) => text !== '').join(' ');

/** A message of the person's own. */
export function messageOfPerson(id: string, said: AddedMessage, origin: 'added' | 'lost'): CorrectedMessage {
  const base: ReadMessage = { ...said, id, dateBasis: said.date === null ? null : 'user', confidence: 1, partial: false, edited: false, words: [] };
  return { id, origin, base, now: base, changes: {}, reads: [], aliases: [], corrections: [id] };
}
