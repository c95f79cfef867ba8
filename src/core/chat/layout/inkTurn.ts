import { median } from '../Piece.js';
import type { Mark } from './inkMarks.js';
import { isTall } from './letterSize.js';
import { colourDistance, right } from './Raster.js';

/** The least gap before other ink, as between words, in font sizes. */
const leastGap = 0.2;
/** So much paler a tag is than the name before it. */
const paler = 0.75;
/** Inks that differ by so much in one channel, 0–255, are not the same. */
const otherInk = 48;
/** Letters at each side, at least. */
const leastLetters = 2;

/**
 * Where a line's ink turns to another for all the rest of it, px; null where it is of one ink, or of many. Behind somebody's
 * name so their part in the talk begins, or the time. `marks` from left to right.
 */
export function inkTurn(marks: readonly Mark[], emPx: number): number | null {
  let end = marks[0] === undefined ? 0 : right(marks[0].box);
  for (let at = 1; at < marks.length; at += 1) {
    const gap = marks[at]!.box[0] - end;
    end = Math.max(end, right(marks[at]!.box));
    if (gap < emPx * leastGap) continue;
    const [head, tail] = [marks.slice(0, at), marks.slice(at)].map((part) => part.filter(({ box }) => isTall(box, emPx))) as [Mark[], Mark[]];
    if (head.length >= leastLetters && tail.length >= leastLetters && isTurned(head, tail)) return marks[at]!.box[0];
  }
  return null;
}

/** Each letter of one part is nearer to the middle of its own part's ink than to that of the other's. */
function isTurned(head: readonly Mark[], tail: readonly Mark[]): boolean {
  const [a, b] = [inkOf(head), inkOf(tail)];
  const isOther = b.strength < paler * a.strength || colourDistance(a.colour, b.colour) > otherInk;
  const away = (mark: Mark, ink: Ink): number => Math.max(Math.abs(mark.strength - ink.strength), colourDistance(mark.colour, ink.colour));
  return isOther && head.every((mark) => away(mark, a) < away(mark, b)) && tail.every((mark) => away(mark, b) < away(mark, a));
}

type Ink = Pick<Mark, 'colour' | 'strength'>;

function inkOf(marks: readonly Mark[]): Ink {
  const channel = (at: 0 | 1 | 2): number => median(marks.map(({ colour }) => colour[at]));
  return { strength: median(marks.map(({ strength }) => strength)), colour: [channel(0), channel(1), channel(2)] };
}

/** The share of the places of a line's letters, dots left out, that is ink; 0 where it has none. */
export function inkShare(marks: readonly Mark[], letterPx: number): number {
  const letters = marks.filter(({ box }) => box[3] > letterPx * letterHeight);
  const place = letters.reduce((sum, { box }) => sum + box[2] * box[3], 0);
  return place === 0 ? 0 : letters.reduce((sum, { area }) => sum + area, 0) / place;
}
const letterHeight = 0.6;
