import { readOf, type Draft } from './Draft.js';
import { bareText } from './Shot.js';
import { slack } from './scrolled.js';

/** So few letters may be those of a drawing, where they were read with less than this confidence. */
const scrap = 8;
const surely = 0.87;
/** What one may say in signs alone: «?», «!!!», «+». */
const sayable = /[\p{L}\p{N}?!+]/u;

/**
 * Whether the words of a copy are those of a drawing, such as a voice's wave, a tick, a face: a few letters that are not
 * read surely, and by no other copy, where one as high shows that no letter is written. `whole` are the copies that no
 * edge cuts.
 */
export function isReadOffDrawing(d: Draft, whole: readonly Draft[]): boolean {
  const { text } = readOf(d);
  const isUnsure = text !== '' && bareText(text).length <= scrap && (d.entry.confidence < surely || !sayable.test(text));
  if (!isUnsure || !whole.includes(d) || whole.some((other) => other !== d && readOf(other).text === text)) return false;
  const isSeenWhole = (other: Draft): boolean => !other.isAtEdge || d.isAtEdge === true || readOf(other).time !== null;
  return whole.some((other) => bareText(readOf(other).text) === '' && other.entry.confidence >= surely && isSeenWhole(other) && Math.abs((other.box?.[3] ?? Infinity) - (d.box?.[3] ?? 0)) <= slack);
}
