import type { Box } from '../../exhibit/Reading.js';
import type { InkField } from './inkField.js';
import { chroma, type Colour, type Raster } from './Raster.js';
import { SmoothFit, type Smooth } from './SmoothFit.js';

/** The grain of a copy stands no further from the fill, 0–255; copies keep colour more coarsely than lightness, so that in a strong colour it does. */
const [grain, grainOfStrong] = [14, 30];
/** How far the channels of a strong colour lie apart. */
const strong = 80;
/** What stands further from the fill does not shape it: letters on it, the ground behind its round corners. */
const reaches = [56, 40, 28];
/** A fill that so little of the box keeps to is none: what stands there is a picture. */
const leastShare = 0.5;
/** More where the guess was the box's one colour: half of it may be anything's. */
const leastOfMiddle = 0.6;
/** A low bubble is so much wider than high at least; what is not may be an emoji itself. */
export const lowShape = 1.5;
/** The side of the squares whose middle colours the first guess goes through, in font sizes: letters never cover half of one. */
const cellEm = 1.1;

/**
 * How far each pixel of a box stands from a fill whose colour changes slowly across it, as a gradient does: the smooth
 * surface of least squares through the pixels that keep to it, found anew several times without those that do not.
 * @param emPx the font size of the text on it
 * @returns null when no such fill holds most of the box
 */
export function gradientField(raster: Raster, box: Box, emPx: number): InkField | null {
  const field = fieldFrom(raster, box, throughSquares(raster, box, emPx * cellEm), leastShare);
  // In a low bubble an emoji and round corners may take the squares at its end.
  return field ?? (box[2] > box[3] * lowShape ? fieldFrom(raster, box, throughSquares(raster, box, Infinity), leastOfMiddle) : null);
}

/** The field of the fill that is found from a first guess at it, one surface for each channel. */
function fieldFrom(raster: Raster, box: Box, guess: readonly Smooth[], least: number): InkField | null {
  const [x0, y0, width, height] = box;
  const { data, width: stride } = raster;
  let fill = guess;
  const away = (at: number, x: number, y: number): number =>
    Math.max(Math.abs(data[at]! - fill[0]!(x / width, y / height)), Math.abs(data[at + 1]! - fill[1]!(x / width, y / height)), Math.abs(data[at + 2]! - fill[2]!(x / width, y / height)));
  for (const reach of reaches) {
    const fits = [new SmoothFit(), new SmoothFit(), new SmoothFit()];
    for (let y = 0; y < height; y += 2) {
      for (let x = 0, at = ((y0 + y) * stride + x0) * 3; x < width; x += 2, at += 6) {
        if (away(at, x, y) > reach) continue;
        for (let channel = 0; channel < 3; channel += 1) fits[channel]!.add(x / width, y / height, data[at + channel]!);
      }
    }
    fill = fits.map((fit) => fit.solve());
  }
  const ground: Colour = [fill[0]!(0.5, 0.5), fill[1]!(0.5, 0.5), fill[2]!(0.5, 0.5)];
  for (const allowed of chroma(ground) >= strong ? [grain, grainOfStrong] : [grain]) {
    const distance = new Uint8Array(width * height);
    let kept = 0;
    for (let y = 0; y < height; y += 1) {
      for (let x = 0, at = ((y0 + y) * stride + x0) * 3; x < width; x += 1, at += 3) {
        const far = away(at, x, y);
        if (far < allowed) kept += 1;
        else distance[y * width + x] = Math.min(255, far);
      }
    }
    if (kept >= width * height * least) return { box, distance, ground };
  }
  return null;
}

/** The surfaces through the medians of each channel in squares with sides of so many px; a single square has one colour. */
const throughSquares = (raster: Raster, box: Box, sidePx: number): Smooth[] => [0, 1, 2].map((channel) => throughMedians(raster, box, channel, sidePx));

function throughMedians({ data, width: stride }: Raster, [x0, y0, width, height]: Box, channel: number, sidePx: number): Smooth {
  const fit = new SmoothFit();
  const [columns, rows] = [width, height].map((side) => Math.max(1, Math.round(side / Math.max(8, sidePx)))) as [number, number];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const counts = new Uint32Array(256);
      let total = 0;
      for (let y = Math.round((row * height) / rows); y < Math.round(((row + 1) * height) / rows); y += 1) {
        for (let x = Math.round((column * width) / columns); x < Math.round(((column + 1) * width) / columns); x += 1) {
          counts[data[((y0 + y) * stride + x0 + x) * 3 + channel]!]! += 1;
          total += 1;
        }
      }
      let seen = 0;
      fit.add((column + 0.5) / columns, (row + 0.5) / rows, counts.findIndex((count) => (seen += count) >= total / 2));
    }
  }
  return fit.solve();
}
