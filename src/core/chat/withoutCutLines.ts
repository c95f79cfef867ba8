import type { Box } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { bottom } from './layout/Raster.js';
import { isSameLine, linesOf, textOf } from './Piece.js';

/** So near to the edge of the panel a line stands that it cuts, in heights of small letters, and at least px. */
const [nearShare, nearPx] = [0.15, 2];
/** What is left of letters is read with less confidence in the mean, and is lower than so much of a whole line. */
const [legible, low] = [0.6, 0.7];
/** Of a line that is cut, so many letters and so large a share of all end at one row, the edge, but for so many px. */
const [leastLetters, mostLetters, cutShare, cutPx] = [3, 8, 0.8, 1];
/** Letters of which the foot is hidden are lower than so much of others. */
const lower = 0.9;
/** Capitals and digits end at one row though nothing cuts them. */
const smallLetters = /\p{Ll}.*\p{Ll}/u;
/** No stamp has so many signs. */
const longLine = 20;

/**
 * The lines of a block without what the panel's edge leaves of one: letters of which the upper or the lower part is hidden
 * make words of other letters. A line of which only the highest letters reach the edge stays where it can be read.
 */
export function withoutCutLines(block: Block): readonly BlockLine[] {
  return withoutIllegible({ ...block, lines: withoutHalves(block) });
}

/** A bubble's lines without those at its edge whose letters all end there: in a whole bubble no letter does; of a day in the middle, whose small letters are lower than its digits, at its top alone. */
function withoutHalves({ shape, side, bbox, cutTop, cutBottom, lines, headed }: Block): readonly BlockLine[] {
  if (shape !== 'bubble' && !(shape === 'flat' && side === 'center' && cutTop)) return lines;
  const tallest = Math.max(...lines.map(({ xHeightPx }) => xHeightPx));
  // Whole letters end at one row below as well.
  const top = { edge: bbox[1], isCut: cutTop, endOf: (box: Box) => box[1], mostPx: Infinity };
  const ends = shape === 'flat' ? [top] : [top, { edge: bottom(bbox), isCut: cutBottom, endOf: bottom, mostPx: lower * tallest }];
  // A letter's field may be no more than what its own lines take up.
  const gone = ends.filter(({ isCut }) => isCut || headed === undefined).flatMap(({ edge, isCut, endOf, mostPx }) => {
    const isAt = (box: Box): boolean => Math.abs(endOf(box) - edge) <= cutPx;
    const isHalf = ({ letters, bbox: [, , , high], xHeightPx, words }: BlockLine): boolean => {
      if (shape === 'flat' && !smallLetters.test(textOf(words))) return false;
      const tall = letters.filter((box) => box[3] >= 0.4 * high);
      // What cuts a bubble may not be seen itself.
      return xHeightPx < mostPx && tall.length >= (isCut ? leastLetters : mostLetters) && tall.filter(isAt).length >= cutShare * tall.length;
    };
    const half = lines.find((line) => isAt(line.bbox) && isHalf(line));
    return half === undefined ? [] : lines.filter((line) => isAt(line.bbox) && isSameLine(line, half));
  });
  return lines.filter((line) => !gone.includes(line));
}

/** The lines of a block without what cannot be read of one at an edge. */
function withoutIllegible({ shape, bbox, cutTop, cutBottom, lines }: Block): readonly BlockLine[] {
  if (!cutTop && !cutBottom && (shape !== 'bubble' || lines.length === 1)) return lines;
  const isNear = (gap: number, { xHeightPx }: BlockLine): boolean => gap <= Math.max(nearPx, nearShare * xHeightPx);
  // What cuts a bubble may not be seen itself; stamps may stand at the very edge.
  const isLong = (run: BlockLine): boolean => shape === 'bubble' && textOf(run.words).length >= longLine;
  const isCut = (run: BlockLine): boolean => ((cutTop || isLong(run)) && isNear(run.bbox[1] - bbox[1], run)) || ((cutBottom || isLong(run)) && isNear(bottom(bbox) - bottom(run.bbox), run));
  const whole = Math.max(0, ...lines.filter((run) => !isCut(run)).map((run) => run.bbox[3]));
  const isLow = (line: readonly BlockLine[]): boolean => whole === 0 || line.every((run) => run.bbox[3] < low * whole);
  return linesOf(lines).flatMap((line) => (line.some(isCut) && isLow(line) && certaintyOf(line) < legible ? [] : line));
}

function certaintyOf(line: readonly BlockLine[]): number {
  const words = line.flatMap((run) => run.words);
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length);
}
