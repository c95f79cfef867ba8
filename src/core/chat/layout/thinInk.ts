import type { Box } from '../../exhibit/Reading.js';
import type { InkField } from './inkField.js';
import { openGrey } from './openGrey.js';
import type { Raster } from './Raster.js';

/** No stroke of small text is as wide, in font sizes. */
const strokeEm = 0.26;
/** How light or dark the edges of such ink are at least, 0–255. */
const clear = 99;

/** How far each pixel stands out from all that is wider than a stroke, where it is light or dark enough: ink on a ground of many colours. */
export function thinInk({ width: stride, data }: Raster, box: Box, isLight: boolean, emPx: number): InkField {
  const [x0, y0, width, height] = box;
  const grey = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0, at = ((y0 + y) * stride + x0) * 3; x < width; x += 1, at += 3, i += 1) {
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      grey[i] = isLight ? Math.min(red, green, blue) : 255 - Math.max(red, green, blue);
    }
  }
  const opened = openGrey(grey, width, height, Math.max(2, Math.round((emPx * strokeEm) / 2)));
  const distance = grey.map((value, i) => (value < clear ? 0 : value - opened[i]!));
  return { box, distance, ground: [128, 128, 128] };
}
