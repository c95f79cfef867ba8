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
    for (let x = 1; x < width; x += 3) {
      const at = (y * width + x) * 3;
      const step = Math.abs(data[at + 1]! - data[at - 2]!);
      counted += 1;
      if (step >= 1 && step <= 5) small += 1;
    }
  }
  const share = small / Math.max(1, counted);
  return share < 0.12 ? clean : Math.min(worst, Math.round(clean + share * 14));
}
