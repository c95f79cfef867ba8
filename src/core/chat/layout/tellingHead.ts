import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import { right } from './Raster.js';

/** The clock, the title, and what is said of whom one talks to: what stands lower is a pinned message, the order, buttons. */
const mostRows = 3;
/** A clock by itself, which stands at the right on some phones, has no more marks. */
const clockMarks = 6;
/** In a page's corner stands what ends behind this share of its width, as who has signed in does; the words of a menu stand before it. */
const cornerShare = 0.9;
/** The margins of a page at its left and right differ by no more, as a share of its width. */
const evenMargins = 0.015;

/**
 * The lines of a title bar that may tell the screen's clock and the chat's title, and so are worth reading: those of its
 * first rows, without what begins beyond the middle, as the battery and buttons do. On a page the last line of a row may
 * tell who has signed in.
 * @param head the lines above the panel
 * @param isPage whether it is a page on a wide screen
 */
export function tellingHead(head: readonly LaidBlock[], [x, , width]: Box, isPage = false): LaidBlock[] {
  const middle = x + width / 2;
  const isInCorner = (line: LaidBlock): boolean => isPage && isAtCorner(line.box, [x, 0, width, 0], head.map(({ box }) => box)) && !head.some(({ box }) => box[0] > line.box[0] && isLevel(box, line.box));
  const telling = head.filter((line) => line.box[0] < middle || line.runs.every(({ marks }) => marks.length <= clockMarks) || isInCorner(line));
  const rows: LaidBlock[][] = [];
  for (const line of [...telling].sort((a, b) => a.box[1] - b.box[1])) {
    const row = rows.find((one) => one.some((other) => isLevel(other.box, line.box)));
    if (row === undefined) rows.push([line]);
    else row.push(line);
  }
  const read = new Set(rows.slice(0, mostRows).flat());
  return telling.filter((line) => read.has(line));
}

/**
 * Whether something ends in a page's right corner, or as far from it as the first of its row begins from the left one, as on a page with margins.
 * @param boxes all that stands in the head
 */
export function isAtCorner(box: Box, [x, , width]: Box, boxes: readonly Box[]): boolean {
  if (right(box) > x + width * cornerShare) return true;
  const begins = Math.min(...boxes.filter((one) => isLevel(one, box)).map((one) => one[0]));
  return box[0] > x + width / 2 && Math.abs(begins - x - (x + width - right(box))) <= evenMargins * width;
}

/** Whether the middle of one stands between the top and the foot of the other. */
function isLevel([, y, , height]: Box, [, top, , high]: Box): boolean {
  const [one, other] = [y + height / 2, top + high / 2];
  return (one >= top && one <= top + high) || (other >= y && other <= y + height);
}
