import type { BlockLine } from './Block.js';
import { colourDistance } from './layout/Raster.js';
import { isSameLine, median, textOf, textOfRuns, type Piece } from './Piece.js';

/** Inks that differ by so much in one channel, 0–255, are not the same. */
const otherInk = 48;

/** Whether a text can be a name: short, no sentence, more letters than anything else. */
export function isNameLike(text: string): boolean {
  const name = text.trim();
  const words = name.split(/\s+/u);
  const letters = name.replace(/[^\p{L}]/gu, '').length;
  if (words.length > 4 || name.length > 36 || letters < 2 || letters < name.replace(/\s/gu, '').length * 0.6) return false;
  return !/[.!?…;»]$/u.test(name) && /^[\p{Lu}\d@+«"]|^бот$/u.test(name);
}

/**
 * Takes the author's name off the first line of a message, where it is set off from the text below by its size, its
 * weight or a colour of its own. `known` are names that stood elsewhere on the screenshot and need no such sign.
 */
export function takeAuthor(piece: Piece, known: ReadonlySet<string>): Piece {
  const [first, ...rest] = piece.runs;
  if (first === undefined || piece.author !== null || piece.block.shape === 'picture') return piece;
  const line = [first, ...rest.filter((run) => isSameLine(first, run))];
  const below = rest.filter((run) => !line.includes(run));
  const isFollowed = below.length > 0 || piece.quote !== null;
  const name = nameOf(textOfRuns(line));
  if (!isFollowed || !isNameLike(name)) return piece;
  const isSet = below.length > 0 && (piece.isHeaded || isSetOff(first, below));
  return isSet || known.has(name) ? { ...piece, author: name, runs: below } : piece;
}

export const nameOf = (text: string): string => text.replace(/[\s:,·•|]+$/u, '').trim();

/** Whether the first line is of another size, ink or paleness than those below it. */
export function isSetOff(first: BlockLine, below: readonly BlockLine[]): boolean {
  const size = first.xHeightPx / (median(below.map((run) => run.xHeightPx)) || 1);
  const isOtherSize = size < 0.9 || size > 1.15;
  const isOtherInk = colourDistance(first.inkColour, below[0]!.inkColour) > otherInk;
  const isPaler = first.contrast < 0.75 * median(below.map((run) => run.contrast));
  return isOtherInk || isPaler || (isOtherSize && textOf(first.words).length > 2);
}
