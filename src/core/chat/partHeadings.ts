import type { Block, BlockLine } from './Block.js';
import { bottom, union } from './layout/Raster.js';
import { linesOf, sharesLine, textOf } from './Piece.js';
import { readStamp } from './readStamp.js';
import { isNameLike, nameOf } from './takeAuthor.js';

const mostNameWords = 4;
/** Lines begin at one edge where they differ by no more than this share of a letter's height. */
const edgeSlack = 0.7;

/**
 * Parts a text on the panel where a line within it tells who speaks and when, as its first line does: messages that stand
 * no further apart than their own lines. Told by what the lines say, since the gaps differ from app to app.
 */
export function partHeadings(block: Block): readonly Block[] {
  if (block.shape !== 'flat' || block.side === 'center') return [block];
  const lines = linesOf(block.lines);
  const [first] = lines;
  if (first === undefined || !isHeading(first)) return [block];
  const begins = (line: readonly BlockLine[]): boolean => Math.abs(line[0]!.bbox[0] - first[0]!.bbox[0]) <= edgeSlack * line[0]!.xHeightPx;
  const heads = lines.flatMap((line, index) => (begins(line) && isHeading(line) ? [index] : []));
  return heads.length < 2 ? [block] : heads.map((from, at) => partOf(block, lines.slice(from, heads[at + 1]).flat(), at === 0, at === heads.length - 1));
}

function partOf(block: Block, lines: readonly BlockLine[], isFirst: boolean, isLast: boolean): Block {
  const bbox = lines.map((one) => one.bbox).reduce(union);
  const stamps = block.stamps.filter((stamp) => lines.some((one) => sharesLine(one.bbox, stamp.bbox)));
  const quoteBoxes = block.quoteBoxes.filter((quote) => quote[1] >= bbox[1] && quote[1] < bottom(bbox));
  return { ...block, bbox, lines, stamps, quoteBoxes, cutTop: isFirst && block.cutTop, cutBottom: isLast && block.cutBottom };
}

/** «Мария 14:32», «Мария   Поддержка   12 марта, 14:32»: a name at the line's begin, a stamp with a time at its end, little else. */
function isHeading(line: readonly BlockLine[]): boolean {
  const [name, last] = [line[0]!, line.at(-1)!];
  const words = name === last ? name.words : [...name.words, ...last.words];
  const isStamp = (from: number): boolean => (readStamp(textOf(words.slice(from)))?.time ?? null) !== null;
  return Array.from({ length: Math.min(mostNameWords, words.length - 1) }, (_, i) => i + 1).some((at) => isStamp(at) && isNameLike(nameOf(textOf(words.slice(0, at)))));
}
