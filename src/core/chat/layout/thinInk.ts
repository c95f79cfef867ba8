import type { Box } from '../../exhibit/Reading.js';
import type { InkField } from './inkField.js';
import { openGrey } from './openGrey.js';
import type { Raster } from './Raster.js';

/** No stroke of small text is as wide, in font sizes. */
const strokeEm = 0.26;
/** How light or dark the edges of such ink are at least, 0–255. */
const clear = 99;

/** How far each pixel stands out from all that is wider than a stroke, where it is light or dark enough: ink on a ground of many colours. */
export function thinInk(raster: Raster, box: Box, isLight: boolean, emPx: number): InkField {
  const [, , width, height] = box;
  const grey = isLight ? lightness(raster, box) : darkness(raster, box);
  const opened = openGrey(grey, width, height, Math.max(2, Math.round((emPx * strokeEm) / 2)));
  const distance = grey.map((value, i) => (value < clear ? 0 : value - opened[i]!));
  return { box, distance, ground: [128, 128, 128] };
}

const lightness = (raster: Raster, box: Box): Uint8Array => greyOf(raster, box, (red, green, blue) => Math.min(red, green, blue));
const darkness = (raster: Raster, box: Box): Uint8Array => greyOf(raster, box, (red, green, blue) => 255 - Math.max(red, green, blue));

function greyOf({ width: stride, data }: Raster, [x0, y0, width, height]: Box, of: (red: number, green: number, blue: number) => number): Uint8Array {
  const grey = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0, at = ((y0 + y) * stride + x0) * 3; x < width; x += 1, at += 3, i += 1) grey[i] = of(data[at]!, data[at + 1]!, data[at + 2]!);
  }
  return grey;
}

/** Ink covers a pixel of its soft edge to this share; what is lighter than the ground by less of the way to the ink is the drawing behind it. */
const edgeShare = 0.45;

/**
 * The same for light ink of one colour on a plate through which a drawing shines: how much of each pixel the lightest ink
 * covers, whatever the ground is there, 0–255.
 */
export function lightInk(raster: Raster, box: Box, emPx: number): InkField {
  const { distance, ground } = thinInk(raster, box, true, emPx);
  const grey = lightness(raster, box);
  const lightest = grey.reduce((most, value, i) => (distance[i]! > 0 && value > most ? value : most), 0);
  const covered = distance.map((away, i) => Math.max(0, (away / Math.max(1, lightest - grey[i]! + away) - edgeShare) / (1 - edgeShare)) * 255);
  return { box, distance: covered, ground };
}
