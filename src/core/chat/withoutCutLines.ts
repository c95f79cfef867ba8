import type { Block, BlockLine } from './Block.js';
import { bottom } from './layout/Raster.js';
import { linesOf, textOf } from './Piece.js';

/** So near to the edge of the panel a line stands that it cuts, in heights of small letters, and at least px. */
const [nearShare, nearPx] = [0.15, 2];
/** What is left of letters is read with less confidence in the mean, and is lower than so much of a whole line. */
const [legible, low] = [0.6, 0.7];
/** No stamp has so many signs. */
const longLine = 20;

/**
 * The lines of a block without what the panel's edge leaves of one, where it could not be read: letters of which the upper
 * or the lower part is hidden make words of other letters. A line that can be read all the same stays.
 */
export function withoutCutLines({ shape, bbox, cutTop, cutBottom, lines }: Block): readonly BlockLine[] {
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
