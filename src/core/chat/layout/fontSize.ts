import type { Mark } from './inkMarks.js';
import { faintInk } from './letterSize.js';

/** Letters without ascenders are about this share of the font size. */
export const xHeightShare = 0.53;

/**
 * The font size of the running text, px, told by the commonest height of its marks; null without text. Every text has
 * many letters of one height, whatever else is on the screen. The grain of a photo has more marks than the text, all fainter.
 */
export function fontSize(marks: readonly Mark[]): number | null {
  const counts = new Map<number, number>();
  let total = 0;
  const clear = marks.filter(({ strength }) => strength >= faintInk);
  for (const { box, area } of clear.length === 0 ? marks : clear) {
    const [, , width, height] = box;
    if (height < 5 || width > height * 3 || width < height * 0.15 || area < 8) continue;
    counts.set(height, (counts.get(height) ?? 0) + 1);
    total += 1;
  }
  if (total === 0) return null;
  let best = 0;
  let most = 0;
  for (const [height] of counts) {
    const near = (counts.get(height - 1) ?? 0) + 2 * (counts.get(height) ?? 0) + (counts.get(height + 1) ?? 0);
    if (near > most) {
      most = near;
      best = height;
    }
  }
  return best / xHeightShare;
}
