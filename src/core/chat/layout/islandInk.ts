import type { Box } from '../../exhibit/Reading.js';
import type { InkField } from './inkField.js';
import { mostAround, openGrey } from './openGrey.js';
import type { Raster } from './Raster.js';

/** In font sizes: no stroke of small text is as wide; so far about its ink a plate reaches; so near to other ink it is held against that. */
const [strokeEm, plateEm, nearEm] = [0.26, 0.22, 0.4];
/** How light or dark such ink is at least, 0–255. */
const clear = 99;
/** What stands out by so much, 0–255, is ink. */
export const standsOut = 40;
/** What has less than this share of the lightness of the ink near it, or of its darkness, shines through from below. */
const ownShare = 0.6;

/**
 * How far each pixel stands out, lighter or darker, from all wide things near it: words on a plate of their own, whatever
 * the plate floats over. The gaps between the letters of a text are as light as the ground which they belong to, so they
 * are none; letters that shine through the plate are paler than those on it, so they are none either.
 */
export function islandInk({ width: stride, data }: Raster, box: Box, isLight: boolean, emPx: number): InkField {
  const [x0, y0, width, height] = box;
  const grey = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0, at = ((y0 + y) * stride + x0) * 3; x < width; x += 1, at += 3, i += 1) {
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      grey[i] = isLight ? Math.min(red, green, blue) : 255 - Math.max(red, green, blue);
    }
  }
  const wide = openGrey(grey, width, height, Math.max(2, Math.round((emPx * strokeEm) / 2)));
  const about = mostAround(wide, width, height, Math.max(2, Math.round(emPx * plateEm)));
  const distance = new Uint8Array(grey.length);
  for (let i = 0; i < grey.length; i += 1) if (grey[i]! >= clear && grey[i]! > about[i]!) distance[i] = grey[i]! - about[i]!;
  const inked = new Uint8Array(grey.length);
  for (let i = 0; i < grey.length; i += 1) if (distance[i]! >= standsOut) inked[i] = grey[i]!;
  const strongest = mostAround(inked, width, height, Math.round(emPx * nearEm));
  for (let i = 0; i < grey.length; i += 1) if (grey[i]! < strongest[i]! * ownShare) distance[i] = 0;
  return { box, distance, ground: [128, 128, 128] };
}
