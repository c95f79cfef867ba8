import type { Box } from '../../exhibit/Reading.js';
import { bottom, right } from './Raster.js';

/** A phone's screen is higher than wide by so much; its head and its foot are no higher than this share of its width. */
const [uprightShare, endShare] = [1.2, 0.36];
/** From side to side is at least so much of the width. */
const wholeWidth = 0.98;
/** The bar of a browser takes up no more of the picture's height. */
const barShare = 0.18;
/** With the page's own bar, which is so low, in font sizes, it takes up no more. */
const [headShare, barEm] = [0.26, 10];

/** Whether one of the boxes of a screenshot is the head of a phone's screen, with the clock and the title: from the very top, over the whole width, and low. */
export function isPhoneHead(box: Box, boxes: readonly Box[]): boolean {
  const { width, isUpright } = sizeOf(boxes);
  return isUpright && box[1] <= 1 && box[2] >= width * wholeWidth && box[3] < width * endShare;
}

/** Whether it is the foot of a phone's screen, with the field to write in. */
export function isPhoneFoot(box: Box, boxes: readonly Box[]): boolean {
  const { width, height, isUpright } = sizeOf(boxes);
  return isUpright && bottom(box) >= height - 1 && box[2] >= width * wholeWidth && box[3] < width * endShare;
}

/** Whether it is what a wide screen shows at its very top from side to side, low: the tabs and the address of a browser. */
export function isWindowBar(box: Box, boxes: readonly Box[]): boolean {
  const { width, height } = sizeOf(boxes);
  return width > height && box[1] <= 1 && box[2] >= width * wholeWidth && box[3] < height * barShare;
}

/** Whether it is the bar of a page on a wide screen: from side to side, low, and with nothing but the browser's bars above it. */
export function isPageBar(box: Box, boxes: readonly Box[], emPx: number): boolean {
  const { width, height } = sizeOf(boxes);
  return width > height && box[2] >= width * wholeWidth && box[3] <= emPx * barEm && bottom(box) <= height * headShare;
}

/** The size of the picture that the boxes make up. */
function sizeOf(boxes: readonly Box[]): { readonly width: number; readonly height: number; readonly isUpright: boolean } {
  const [width, height] = [Math.max(...boxes.map(right)), Math.max(...boxes.map(bottom))];
  return { width, height, isUpright: height > width * uprightShare };
}
