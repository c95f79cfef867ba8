import type { Box } from '../../exhibit/Reading.js';
import { greyIn } from './greyIn.js';
import type { InkField } from './inkField.js';
import { mostAround, openGrey } from './openGrey.js';
import type { Raster } from './Raster.js';

/** In font sizes: no stroke of small text is as wide; so far about its ink a plate reaches; so near to other ink it is held against that. */
const [strokeEm, plateEm, nearEm] = [0.26, 0.22, 0.4];
/** How light or dark such ink is at least, 0–255: grey words on a white plate are no darker. */
const clear = 70;
/** What stands out by so much, 0–255, is ink. */
export const standsOut = 40;
/** What has less than this share of the lightness of the ink near it, or of its darkness, shines through from below. */
const ownShare = 0.6;

/**
 * How far each pixel stands out, lighter or darker, from all wide things near it: words on a plate of their own, whatever
 * the plate floats over. The gaps between the letters of a text are as light as the ground which they belong to, so they
 * are none; letters that shine through the plate are paler than those on it, so they are none either.
 */
export function islandInk(raster: Raster, box: Box, isLight: boolean, emPx: number): InkField {
  const [, , width, height] = box;
  const grey = greyIn(raster, box, isLight);
  const about = openGrey(grey, width, height, Math.max(2, Math.round((emPx * strokeEm) / 2)), Math.max(2, Math.round(emPx * plateEm)));
  const [distance, inked] = [new Uint8Array(grey.length), new Uint8Array(grey.length)];
  measure(grey, about, distance, inked);
  clearPale(distance, grey, mostAround(inked, width, height, Math.round(emPx * nearEm)));
  return { box, distance, ground: [128, 128, 128] };
}

/** How far clear pixels stand out from what is wide about them, and the lightness of those that are ink. */
function measure(grey: Uint8Array, about: Uint8Array, distance: Uint8Array, inked: Uint8Array): void {
  for (let i = 0; i < grey.length; i += 1) {
    const away = grey[i]! >= clear && grey[i]! > about[i]! ? grey[i]! - about[i]! : 0;
    distance[i] = away;
    if (away >= standsOut) inked[i] = grey[i]!;
  }
}

/** Takes away what is pale beside the strongest ink near it. */
function clearPale(distance: Uint8Array, grey: Uint8Array, strongest: Uint8Array): void {
  for (let i = 0; i < grey.length; i += 1) if (grey[i]! < strongest[i]! * ownShare) distance[i] = 0;
}
