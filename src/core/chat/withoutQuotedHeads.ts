import type { Block, BlockLine } from './Block.js';
import { isWithin, overlapArea } from './layout/Raster.js';
import { linesOf, textOf } from './Piece.js';

/** The day and the hour, with up to three words before the hour. */
const dayAndHour = /^(?:\S+ ){1,4}\d{1,2}:[0-5]\d$/u;
/** Against the strongest line of its message. */
const pale = 0.7;
const slackPx = 3;

/**
 * Blocks without the pale line in what is answered or passed on that tells when that was said («25 мар в 15:40»): it is no
 * time of the message, nor does anybody say it now.
 */
export function withoutQuotedHeads(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    const heads = headsOf(block);
    if (heads.length === 0) return block;
    const isFree = ({ bbox }: { readonly bbox: BlockLine['bbox'] }): boolean => !heads.some((head) => overlapArea(head.bbox, bbox) > 0);
    return { ...block, lines: block.lines.filter((line) => !heads.includes(line)), stamps: block.stamps.filter(isFree) };
  });
}

function headsOf({ lines, quoteBoxes }: Block): readonly BlockLine[] {
  const strongest = Math.max(0, ...lines.map(({ contrast }) => contrast));
  const quoted = lines.filter(({ bbox, words, contrast }) => words.length > 0 && contrast < pale * strongest && quoteBoxes.some((box) => isWithin(bbox, box, slackPx)));
  return linesOf(quoted).filter((row) => dayAndHour.test(row.map(({ words }) => textOf(words)).join(' ').trim())).flat();
}
