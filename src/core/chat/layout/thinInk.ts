import type { Box } from '../../exhibit/Reading.js';
import { greyIn } from './greyIn.js';
import type { InkField } from './inkField.js';
import { openGrey } from './openGrey.js';
import type { Raster } from './Raster.js';

/** No stroke of small text is as wide, in font sizes. */
const strokeEm = 0.26;
/** How light or dark the edges of such ink are at least, 0–255. */
const clear = 99;

/** How far each pixel stands out from all that is wider than a stroke, where it is light or dark enough: ink on a ground of many colours. */
export const thinInk = (raster: Raster, box: Box, isLight: boolean, emPx: number): InkField => inkIn(greyIn(raster, box, isLight), box, emPx);

function inkIn(grey: Uint8Array, box: Box, emPx: number): InkField {
  const opened = openGrey(grey, box[2], box[3], Math.max(2, Math.round((emPx * strokeEm) / 2)));
  const distance = new Uint8Array(grey.length);
  for (let i = 0; i < grey.length; i += 1) if (grey[i]! >= clear) distance[i] = grey[i]! - opened[i]!;
  return { box, distance, ground: [128, 128, 128] };
}

/** Ink covers a pixel of its soft edge to this share; what is lighter than the ground by less of the way to the ink is the drawing behind it. */
const edgeShare = 0.45;

/**
 * The same for light ink of one colour on a plate through which a drawing shines: how much of each pixel the lightest ink
 * covers, whatever the ground is there, 0–255.
 */
export function lightInk(raster: Raster, box: Box, emPx: number): InkField {
  const grey = greyIn(raster, box, true);
  const { distance, ground } = inkIn(grey, box, emPx);
  let lightest = 0;
  for (let i = 0; i < grey.length; i += 1) if (distance[i]! > 0 && grey[i]! > lightest) lightest = grey[i]!;
  const covered = new Uint8Array(grey.length);
  for (let i = 0; i < grey.length; i += 1) {
    const away = distance[i]!;
    if (away > 0) covered[i] = Math.max(0, (away / Math.max(1, lightest - grey[i]! + away) - edgeShare) / (1 - edgeShare)) * 255;
  }
  return { box, distance: covered, ground };
}
