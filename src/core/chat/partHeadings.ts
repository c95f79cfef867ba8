import type { Block, BlockLine } from './Block.js';
import { isHandle } from './isHandle.js';
import { bottom, right, union } from './layout/Raster.js';
import { linesOf, median, sharesLine, textOf } from './Piece.js';
import { readStamp } from './readStamp.js';
import { isNameLike, nameOf } from './takeAuthor.js';

const mostNameWords = 4;
/** Lines begin at one edge where they differ by no more than this share of a letter's height. */
const edgeSlack = 0.7;

/**
 * Parts a text on the panel where a line within it tells who speaks and when, as its first line does: messages that stand
 * no further apart than their own lines. Told by what the lines say, since the gaps differ from app to app.
 * @param stamps the stamps at the far end of rows, as {@link rowStamps} finds them
 */
export function partHeadings(block: Block, stamps: readonly Block[] = []): readonly Block[] {
  if (block.shape !== 'flat' || block.side === 'center') return [block];
  const lines = linesOf(block.lines);
  const [first] = lines;
  const isHead = (line: readonly BlockLine[]): boolean => isHeading(line) || isNameOfRow(line, stamps);
  if (first === undefined || !isHead(first)) return [block];
  const begins = (line: readonly BlockLine[]): boolean => Math.abs(line[0]!.bbox[0] - first[0]!.bbox[0]) <= edgeSlack * line[0]!.xHeightPx;
  const heads = lines.flatMap((line, index) => (begins(line) && isHead(line) ? [index] : []));
  return heads.length < 2 ? [block] : heads.map((from, at) => partOf(block, lines.slice(from, heads[at + 1]).flat(), at === 0, at === heads.length - 1));
}

function partOf(block: Block, lines: readonly BlockLine[], isFirst: boolean, isLast: boolean): Block {
  const bbox = lines.map((one) => one.bbox).reduce(union);
  const stamps = block.stamps.filter((stamp) => lines.some((one) => sharesLine(one.bbox, stamp.bbox)));
  const quoteBoxes = block.quoteBoxes.filter((quote) => quote[1] >= bbox[1] && quote[1] < bottom(bbox));
  return { ...block, bbox, lines, stamps, quoteBoxes, cutTop: isFirst && block.cutTop, cutBottom: isLast && block.cutBottom };
}

/** The blocks that are nothing but a time at the right, at one edge; none where there is but one. */
export function rowStamps(blocks: readonly Block[]): readonly Block[] {
  const stamps = blocks.filter(({ shape, side, lines }) => shape === 'flat' && side === 'right' && (readStamp(textOf(lines.flatMap(({ words }) => words)), true)?.time ?? null) !== null);
  const edge = median(stamps.map(({ bbox }) => right(bbox)));
  const inColumn = stamps.filter(({ bbox }) => Math.abs(right(bbox) - edge) < bbox[3]);
  return inColumn.length < 2 ? [] : inColumn;
}

/** A name by itself whose row has a stamp at its far end. */
function isNameOfRow(line: readonly BlockLine[], stamps: readonly Block[]): boolean {
  const [first] = line;
  const name = nameOf(textOf(line.flatMap(({ words }) => words)));
  return first !== undefined && (isNameLike(name) || isHandle(name)) && stamps.some(({ bbox }) => sharesLine(bbox, first.bbox) && bbox[0] > right(line.at(-1)!.bbox));
}

/** «Мария 14:32», «Мария   Поддержка   12 марта, 14:32»: a name at the line's begin, a stamp with a time at its end, little else. */
function isHeading(line: readonly BlockLine[]): boolean {
  const [name, last] = [line[0]!, line.at(-1)!];
  const words = name === last ? name.words : [...name.words, ...last.words];
  const isStamp = (from: number): boolean => (readStamp(textOf(words.slice(from)))?.time ?? null) !== null;
  return Array.from({ length: Math.min(mostNameWords, words.length - 1) }, (_, i) => i + 1).some((at) => isStamp(at) && isNameLike(nameOf(textOf(words.slice(0, at)))));
}
