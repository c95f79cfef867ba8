import type { Box } from './Reading.js';

/** The smallest box around all of them. */
export function boxAround(boxes: readonly [Box, ...Box[]]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

/** Intersection over union of two boxes, 0–1. */
export function overlapShare([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): number {
  const width = Math.min(ax + aw, bx + bw) - Math.max(ax, bx);
  const height = Math.min(ay + ah, by + bh) - Math.max(ay, by);
  if (width <= 0 || height <= 0) return 0;
  const common = width * height;
  return common / (aw * ah + bw * bh - common);
}

/** A box has at least that many pixels of the image each way. */
const least = 4;

/** A box in whole pixels and within an image of that size; one beyond it is pushed in, one too large cut. */
export function boxWithin([x, y, width, height]: Box, image: { readonly widthPx: number; readonly heightPx: number }): Box {
  const wide = Math.min(image.widthPx, Math.max(least, Math.round(width)));
  const high = Math.min(image.heightPx, Math.max(least, Math.round(height)));
  const inside = (at: number, length: number, whole: number): number => Math.min(whole - length, Math.max(0, Math.round(at)));
  return [inside(x, wide, image.widthPx), inside(y, high, image.heightPx), wide, high];
}
