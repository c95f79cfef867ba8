import type { Block, BlockLine } from './Block.js';
import { bottom, right, union } from './layout/Raster.js';
import { linesOf, textOf } from './Piece.js';

/** A time with the ticks behind it, as they are read. */
const stamp = /^(?:[01]?\d|2[0-3]):[0-5]\d\D{0,4}$/u;
/** It is so much smaller or paler than the text before it, and ends where the others do, in heights of small letters. */
const [smaller, paler, slack] = [0.92, 0.85, 1];

/**
 * The bubbles that grew together in a rough copy, each for itself: in one bubble several lines end with a stamp, below each
 * other, and so does the last, while a message has one.
 */
export function partStamped(block: Block): readonly Block[] {
  if (block.shape !== 'bubble' || block.side === 'center' || block.floats !== undefined) return [block];
  const rows = linesOf(block.lines);
  const ends = rows.map(stampAtEnd);
  const last = ends.at(-1);
  if (last === undefined || last === null) return [block];
  const isEnd = (end: BlockLine | null | undefined): boolean => end !== null && end !== undefined && Math.abs(right(end.bbox) - right(last.bbox)) <= slack * last.xHeightPx;
  const firsts = [0, ...rows.flatMap((_, at) => (at > 0 && isEnd(ends[at - 1]) ? [at] : []))];
  if (firsts.length < 2) return [block];
  return firsts.map((first, part): Block => {
    const own = rows.slice(first, firsts[part + 1]).flat();
    const [top, low] = [part === 0 ? block.bbox[1] : edgeAbove(rows, first), part === firsts.length - 1 ? bottom(block.bbox) : edgeAbove(rows, firsts[part + 1]!)];
    const isIn = (y: number): boolean => y >= top && y < low;
    return {
      ...block,
      bbox: [block.bbox[0], top, block.bbox[2], low - top],
      lines: own,
      stamps: block.stamps.filter(({ bbox }) => isIn(bbox[1] + bbox[3] / 2)),
      quoteBoxes: block.quoteBoxes.filter((box) => isIn(box[1] + box[3] / 2)),
      cutTop: block.cutTop && part === 0,
      cutBottom: block.cutBottom && part === firsts.length - 1,
    };
  });
}

/** The stamp behind the text of a line; null where it ends with none. */
function stampAtEnd(row: readonly BlockLine[]): BlockLine | null {
  const [end, ...before] = [...row].sort((a, b) => right(b.bbox) - right(a.bbox));
  if (end === undefined || before.length === 0 || !stamp.test(textOf(end.words))) return null;
  return before.every((text) => end.xHeightPx < smaller * text.xHeightPx || end.contrast < paler * text.contrast) ? end : null;
}

/** The row in the middle between a line and the one before it. */
function edgeAbove(rows: readonly (readonly BlockLine[])[], at: number): number {
  const box = (row: readonly BlockLine[]): Block['bbox'] => row.map(({ bbox }) => bbox).reduce(union);
  return Math.round((bottom(box(rows[at - 1]!)) + box(rows[at]!)[1]) / 2);
}
