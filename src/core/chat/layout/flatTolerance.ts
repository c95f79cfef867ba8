import type { Raster } from './Raster.js';

const clean = 4;
const worst = 12;

/**
 * How much the colour of a flat area varies on this picture, 0–255: 4 on a screenshot as the phone kept it, up to 12 on
 * copies that messengers passed on as JPEG. Told by small differences between neighbours, of which a clean screenshot
 * has few.
 */
export function flatTolerance({ width, height, data }: Raster): number {
  let small = 0;
  let counted = 0;
  for (let y = 2; y < height; y += 5) {
    small += smallSteps(data, y * width + 1, (y + 1) * width);
    counted += Math.ceil((width - 1) / 3);
  }
  const share = small / Math.max(1, counted);
  return share < 0.12 ? clean : Math.min(worst, Math.round(clean + share * 14));
}

/** At how many of every third pixel `from`–`to` the green differs a little from the pixel before. */
function smallSteps(data: Uint8Array, from: number, to: number): number {
  let small = 0;
  for (let at = from * 3 + 1, end = to * 3; at < end; at += 9) {
    const step = Math.abs(data[at]! - data[at - 3]!);
    if (step >= 1 && step <= 5) small += 1;
  }
  return small;
}
