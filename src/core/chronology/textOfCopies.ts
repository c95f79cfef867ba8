import { readOf, type Draft } from './Draft.js';
import { isReadOffDrawing } from './isReadOffDrawing.js';
import { bareText } from './Shot.js';
import { spliceParts } from './spliceParts.js';
import { slack } from './scrolled.js';

/** So few letters at an edge may be those of something else. */
const scrap = 8;

/**
 * Copies of a message, the surest first: whole ones before those that an edge cuts, then those whose numbers, then whose
 * words most copies have, then those whose stamp was told from their words, then those whose words
 * a copy between other messages has, then by the machine's confidence and the order of exhibits.
 */
export function bySureness(copies: readonly Draft[]): readonly Draft[] {
  const tallest = Math.max(...copies.map((d) => (d.partial || d.joined ? 0 : (d.box?.[3] ?? 0))));
  const whole = heightInTheMiddle(copies);
  const isNarrow = narrowAmong(copies);
  const isCutOff = (d: Draft): boolean => d.partial || d.joined === true || (d.isAtEdge === true && d.box !== undefined && (isBeginning(d, copies) || (whole === null ? d.box[3] < tallest - slack : Math.abs(d.box[3] - whole) > slack)));
  const cut = new Set(copies.filter(isCutOff));
  const uncut = copies.filter((d) => !cut.has(d));
  const drawn = new Set(uncut.filter((d) => isReadOffDrawing(d, uncut)));
  // What an edge cuts tells no picture's words: those of a day that floats there, or of what lies under it; nor does what was read of two as one.
  const saysMore = (other: Draft, d: Draft): boolean => !other.joined && !drawn.has(other) && bareOf(other) !== '' && (!other.isAtEdge || d.isAtEdge === true || bareOf(other).length > scrap);
  const isMisread = (d: Draft): boolean => cut.has(d) || drawn.has(d) || (bareOf(d) === '' && copies.some((other) => saysMore(other, d))) || isEdgeScrap(d);
  const isEdgeScrap = (d: Draft): boolean => d.isAtEdge === true && bareOf(d) !== '' && bareOf(d).length <= scrap && copies.some((other) => !other.isAtEdge && bareOf(other) === '');
  const ranked = copies.map((draft) => {
    const bare = bareOf(draft);
    const alike = copies.filter((other) => isMisread(other) === isMisread(draft));
    const sameDigits = alike.filter((other) => digitsOf(other) === digitsOf(draft)).length;
    return { draft, cut: Number(isMisread(draft)), sameDigits, same: alike.filter((other) => bareOf(other) === bare).length, hasTime: Number(readOf(draft).time !== null), between: Number(alike.some((other) => bareOf(other) === bare && !other.isAtEdge)) };
  });
  const ordered = ranked.sort(
    (a, b) =>
      a.cut - b.cut ||
      b.sameDigits - a.sameDigits ||
      b.same - a.same ||
      Number(isNarrow(a.draft)) - Number(isNarrow(b.draft)) ||
      b.hasTime - a.hasTime ||
      b.between - a.between ||
      (a.cut && bareOf(b.draft).length - bareOf(a.draft).length) ||
      b.draft.entry.confidence - a.draft.entry.confidence ||
      a.draft.exhibit - b.draft.exhibit,
  );
  return ordered.map(({ draft }) => draft);
}

/** What an edge shows of a message before its time: the first of the words that another copy has with a time. */
function isBeginning(d: Draft, copies: readonly Draft[]): boolean {
  const bare = bareOf(d);
  return bare !== '' && readOf(d).time === null && copies.some((other) => readOf(other).time !== null && bareOf(other).length > bare.length + scrap && bareOf(other).startsWith(bare));
}

/** Copies of a message by which its side is told: those that show its whole width, first what stands between other messages. */
export function inFullWidth(copies: readonly Draft[]): readonly Draft[] {
  const isNarrow = narrowAmong(copies);
  return betweenFirst(copies.filter((d) => !isNarrow(d)));
}

/** Copies of a message, first those that stand between other messages. */
export const betweenFirst = (copies: readonly Draft[]): readonly Draft[] => [...copies].sort((a, b) => Number(a.isAtEdge ?? false) - Number(b.isAtEdge ?? false));

/** Whether less of a message's width was found on a copy than on others: no edge of a screenshot cuts it at its sides. */
function narrowAmong(copies: readonly Draft[]): (copy: Draft) => boolean {
  const widest = Math.max(...copies.map(({ box }) => box?.[2] ?? 0));
  return ({ box }) => box !== undefined && box[2] < widest - slack;
}

/** How high a message stands between others, where no edge cuts it and nothing floats over it; null when no copy does. */
function heightInTheMiddle(copies: readonly Draft[]): number | null {
  const heights = copies.flatMap((d) => (d.isAtEdge || d.partial || d.joined || d.box === undefined || bareOf(d) === '' ? [] : [d.box[3]]));
  return heights.length === 0 ? null : Math.max(...heights);
}

/** The words of a message: those of its surest whole copy; of parts alone, their upper and lower one put together. */
export function textOfCopies(sure: readonly Draft[]): string {
  const [best] = sure;
  return best!.partial && sure.length > 1 ? spliceParts(sure.map((draft) => readOf(draft).text)) : readOf(best!).text;
}

/** What a copy says: its letters and digits, or signs that say something without any. */
const bareOf = (draft: Draft): string => bareText(readOf(draft).text) || readOf(draft).text.replace(/[^?!+]/gu, '');
const digitsOf = (draft: Draft): string => bareOf(draft).replace(/\P{N}/gu, '');
