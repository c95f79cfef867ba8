import type { Block } from './Block.js';
import { bottom, right } from './layout/Raster.js';
import { sharesLine } from './Piece.js';

/** About the middle of the screen, by this share of its width; of one height, but for this share. */
const [offMiddle, sameHeight] = [0.04, 0.15];

/**
 * A phone's title bar where it floats over the conversation: fields side by side below the clock, one with the title between
 * the button that leads back and a face or another button, which may not have been seen: then the title stands in the middle
 * and is as high as the button. Messages stand beside nothing. The title comes first.
 * @param blocks from top to bottom
 * @param limitPx where such bars end
 * @param widthPx the screen's width
 */
export function titleRow(blocks: readonly Block[], limitPx: number, widthPx: number): readonly Block[] {
  const high = blocks.filter(({ bbox }) => bottom(bbox) <= limitPx);
  const fields = high.filter(({ shape }) => shape !== 'flat');
  for (const title of fields) {
    const isSmaller = ({ bbox }: Block): boolean => bbox[2] < title.bbox[2];
    const row = high.filter((one) => one !== title && sharesLine(one.bbox, title.bbox));
    const before = row.find((one) => fields.includes(one) && isSmaller(one) && right(one.bbox) <= title.bbox[0]);
    const hasAfter = row.some((one) => fields.includes(one) && isSmaller(one) && one.bbox[0] >= right(title.bbox));
    const isInMiddle = Math.abs(title.bbox[0] + title.bbox[2] / 2 - widthPx / 2) < offMiddle * widthPx;
    const isOfOneHeight = before !== undefined && Math.abs(before.bbox[3] - title.bbox[3]) < sameHeight * title.bbox[3];
    const isWorded = title.lines.some(({ words }) => words.some(({ text }) => /\p{L}{2}/u.test(text)));
    if (before !== undefined && (hasAfter || (isInMiddle && isOfOneHeight)) && isWorded && title.stamps.length === 0) return [title, ...row];
  }
  return [];
}
