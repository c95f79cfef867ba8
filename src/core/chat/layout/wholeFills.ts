import type { Box } from '../../exhibit/Reading.js';
import { gradientField } from './gradientField.js';
import { inkMarks } from './inkMarks.js';
import { looksSaid } from './letterSize.js';
import { bottom, isWithin, right, type Colour, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';

/** What has one line is no higher, and no plate or low bubble is wider, in font sizes. */
const [mostHigh, mostWide] = [2.8, 32];
/** What goes on beyond a stroke is so long at least, in font sizes; else it is a tail or a shadow. */
const leastMore = 0.3;
/** Colours of one fill differ by no more in one channel, 0–255. */
const sameFill = 10;
/** So much of a column is the fill's where a stroke crosses it, and in the last one of a plate, whose corners are round. */
const [crossedShare, endShare] = [0.15, 0.4];

/**
 * Shapes with the low ones made whole of which a piece was found: plates that let a wallpaper through, whose strokes cut them,
 * and bubbles of one line, cut by the ripples of a copy about their letters. Beyond a piece, in the same rows, its fill goes
 * on, and no column between is without it. Between buttons in a row the ground is seen.
 */
export function wholeFills(raster: Raster, shapes: readonly Shape[], emPx: number): readonly Shape[] {
  return shapes.reduce<readonly Shape[]>((all, shape) => {
    const whole = all.includes(shape) ? wholeOf(raster, shape, emPx) : null;
    return whole === null ? all : all.flatMap((one) => (one === shape ? [whole] : isWithin(one.box, whole.box, 1) ? [] : [one]));
  }, shapes);
}

function wholeOf(raster: Raster, shape: Shape, emPx: number): Shape | null {
  const { box, field: { ground } } = shape;
  if (box[3] > mostHigh * emPx || box[2] > mostWide * emPx || !looksSaid(shape, emPx)) return null;
  const from = endOf(raster, box, -1, ground, emPx);
  const end = endOf(raster, box, 1, ground, emPx);
  if (box[0] - from + end - right(box) < leastMore * emPx || end - from > mostWide * emPx) return null;
  const whole: Box = [from, box[1], end - from, box[3]];
  const field = gradientField(raster, whole, emPx);
  const area = whole[2] * whole[3];
  return field && { region: { ...shape.region, box: whole, area, hullArea: area }, box: whole, field, marks: inkMarks(raster, field), inner: [] };
}

/** Where the fill ends to the left (-1) or right (1) of a piece; a gradient is followed from its middle. */
function endOf(raster: Raster, box: Box, way: 1 | -1, ground: Colour, emPx: number): number {
  const begin = way < 0 ? box[0] : right(box);
  let [last, fill] = [begin, ground];
  for (let x = box[0] + (box[2] >> 1); x >= 0 && x < raster.width && (x - begin) * way <= mostWide * emPx; x += way) {
    const { share, mean } = filled(raster, x, box, fill);
    const isBeyond = way < 0 ? x < begin : x >= begin;
    if (isBeyond && share < crossedShare) break;
    if (share < endShare) continue;
    fill = mixed(fill, mean);
    if (isBeyond) last = way < 0 ? x : x + 1;
  }
  return last;
}

/** How much of a column has a fill, in the rows of a box, and the mean colour of that. */
function filled({ data, width }: Raster, x: number, box: Box, fill: Colour): { readonly share: number; readonly mean: Colour } {
  const sums: [number, number, number] = [0, 0, 0];
  let own = 0;
  for (let y = box[1]; y < bottom(box); y += 1) {
    const at = (y * width + x) * 3;
    if (!fill.every((value, channel) => Math.abs(data[at + channel]! - value) <= sameFill)) continue;
    own += 1;
    for (let channel = 0; channel < 3; channel += 1) sums[channel]! += data[at + channel]!;
  }
  return { share: own / box[3], mean: own === 0 ? fill : [sums[0] / own, sums[1] / own, sums[2] / own] };
}

const mixed = (a: Colour, b: Colour): Colour => [0, 1, 2].map((channel) => a[channel]! + pace * (b[channel]! - a[channel]!)) as unknown as Colour;
/** How fast the fill follows its gradient from column to column. */
const pace = 0.2;
