import type { Block, BlockLine } from './Block.js';
import { bottom, right, union } from './layout/Raster.js';
import { linesOf, textOf } from './Piece.js';

/** A time with the ticks behind it, as they are read. */
const stamp = /^(?:[01]?\d|2[0-3]):[0-5]\d\D{0,4}$/u;
/** A line with less than a word or a number is what grew together with them as well, a wallpaper's drawing. */
const worded = /\p{L}{2}|\d{2}/u;
/** It is so much smaller or paler than the text before it, and nothing of its message ends further right but for so much, in heights of small letters. */
const [smaller, paler, slack] = [0.92, 0.85, 1];
/** What is read with less confidence is a drawing. */
const legible = 0.5;

/**
 * The bubbles that grew together in a rough copy, each for itself: in one bubble several lines end with a stamp, below each
 * other, and so does the last, while a message has one.
 */
export function partStamped(block: Block): readonly Block[] {
  if (block.shape !== 'bubble' || block.side === 'center' || block.floats !== undefined) return [block];
  const all = linesOf(block.lines);
  const said = all.findLastIndex((row) => worded.test(row.map(({ words }) => textOf(words)).join(' ')));
  const rows = all.slice(0, said + 1);
  const ends = rows.map((row, at) => stampAtEnd(row, rows[at - 1] ?? []));
  if (ends.at(-1) === undefined || ends.at(-1) === null) return [block];
  const firsts = [0, ...rows.flatMap((_, at) => (at > 0 && ends[at - 1] !== null ? [at] : []))];
  const isWhole = (first: number, end: number): boolean => rows.slice(first, end).flat().every((run) => right(run.bbox) <= right(ends[end - 1]!.bbox) + slack * run.xHeightPx);
  // A time behind nothing that can be read tells how long a voice message lasts.
  const isSaid = (first: number, end: number): boolean => rows.slice(first, end).flat().some((run) => run !== ends[end - 1] && run.words.some(({ text, confidence }) => confidence >= legible && /[\p{L}\d]/u.test(text)));
  if (firsts.length < 2 || !firsts.every((first, part) => isWhole(first, firsts[part + 1] ?? rows.length) && isSaid(first, firsts[part + 1] ?? rows.length))) return [block];
  return firsts.map((first, part): Block => {
    const own = rows.slice(first, firsts[part + 1]).flat();
    const foot = rows.length < all.length ? edgeAbove(all, rows.length) : bottom(block.bbox);
    const [top, low] = [part === 0 ? block.bbox[1] : edgeAbove(rows, first), part === firsts.length - 1 ? foot : edgeAbove(rows, firsts[part + 1]!)];
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

/** The stamp behind the text of a line, or below the right end of the line above; null where there is none. */
function stampAtEnd(row: readonly BlockLine[], above: readonly BlockLine[]): BlockLine | null {
  const [end, ...beside] = [...row].sort((a, b) => right(b.bbox) - right(a.bbox));
  const before = beside.length > 0 ? beside : above;
  if (end === undefined || before.length === 0 || !stamp.test(textOf(end.words))) return null;
  // A time below a name begins where the name does.
  const begins = Math.min(...before.map(({ bbox }) => bbox[0]));
  if (end.bbox[0] < (begins + right(end.bbox)) / 2) return null;
  return before.every((text) => end.xHeightPx < smaller * text.xHeightPx || end.contrast < paler * text.contrast) ? end : null;
}

/** The row in the middle between a line and the one before it. */
function edgeAbove(rows: readonly (readonly BlockLine[])[], at: number): number {
  const box = (row: readonly BlockLine[]): Block['bbox'] => row.map(({ bbox }) => bbox).reduce(union);
  return Math.round((bottom(box(rows[at - 1]!)) + box(rows[at]!)[1]) / 2);
}
