import type { Box } from '../../exhibit/Reading.js';
import { gradientField } from './gradientField.js';
import { inkMarks } from './inkMarks.js';
import { looksSaid } from './letterSize.js';
import { meanColour } from './meanColour.js';
import { bottom, colourDistance, distanceAt, isWithin, overlapArea, right, type Colour, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';

/** What has one line is no higher, and no plate or low bubble is wider, in font sizes. */
const [mostHigh, mostWide] = [2.8, 60];
/** What goes on beyond a stroke is so long at least, in font sizes; else it is a tail or a shadow. */
const leastMore = 0.3;
/** Colours of one fill differ by no more in one channel, 0–255. */
const sameFill = 10;
/** Within so many px above and below it, and so far beyond its ends, there is another colour: else it is the ground's own. */
const awayPx = 4;
/** Of a piece so many rows may lack at most, in font sizes; so much of them is the fill's. */
const [mostRows, rowShare] = [0.6, 0.6];
/** So much of a column is the fill's where a stroke crosses it, and in the last one of a plate, whose corners are round. */
const [crossedShare, endShare] = [0.15, 0.4];

/**
 * Shapes with the low ones made whole of which a piece was found: plates that let a wallpaper through, whose strokes cut them,
 * and bubbles of one line, cut by the ripples of a copy about their letters. Beyond a piece, in the same rows, its fill goes
 * on, and no column between is without it. Between buttons in a row the ground is seen.
 */
export function wholeFills(raster: Raster, shapes: readonly Shape[], emPx: number): readonly Shape[] {
  return shapes.reduce<readonly Shape[]>((all, shape) => {
    const whole = all.includes(shape) ? wholeOf(raster, shape, all, emPx) : null;
    return whole === null ? all : all.flatMap((one) => (one === shape ? [whole] : isWithin(one.box, whole.box, 1) ? [] : [one]));
  }, shapes);
}

function wholeOf(raster: Raster, shape: Shape, others: readonly Shape[], emPx: number): Shape | null {
  const { box, field: { ground } } = shape;
  if (box[3] > mostHigh * emPx || box[2] > mostWide * emPx || !looksSaid(shape, emPx)) return null;
  // Between the lines of a bubble its own fill goes on.
  if (others.some((one) => one !== shape && isWithin(box, one.box, 1) && colourDistance(one.field.ground, ground) <= sameFill)) return null;
  const from = endOf(raster, box, -1, ground, emPx);
  const end = endOf(raster, box, 1, ground, emPx);
  if (box[0] - from + end - right(box) < leastMore * emPx || end - from > mostWide * emPx) return null;
  const level: Box = [from, box[1], end - from, box[3]];
  const rows = withRows(raster, level, ground, Math.round(emPx * mostRows));
  const whole = others.some((one) => one !== shape && overlapArea(one.box, rows) > overlapArea(one.box, level)) ? level : rows;
  if (![from - 1 - awayPx, end + awayPx].every((x) => x >= 0 && x < raster.width && filled(raster, x, box, ground).share < crossedShare)) return null;
  if (!endsBeyond(raster, whole, -1, ground) || !endsBeyond(raster, whole, 1, ground)) return null;
  if ([[from, box[0]], [right(box), end]].some(([a, b]) => b! - a! >= leastMore * emPx && !stepsLike(raster, box, a!, b!))) return null;
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

/** The rows above and below that have the fill from end to end as well, but for what is written there. */
function withRows(raster: Raster, [x, y, width, height]: Box, fill: Colour, most: number): Box {
  const isOf = (row: number): boolean => row >= 0 && row < raster.height && filledRow(raster, row, x, width, fill) >= rowShare;
  const reach = (at: number, way: 1 | -1): number => {
    let rows = 0;
    while (rows < most && isOf(at + way * rows)) rows += 1;
    return rows;
  };
  const [above, below] = [reach(y - 1, -1), reach(y + height, 1)];
  return [x, y - above, width, height + above + below];
}

/** Whether the fill ends right above (-1) or below (1) a box. */
const endsBeyond = (raster: Raster, [x, y, width, height]: Box, way: 1 | -1, fill: Colour): boolean =>
  Array.from({ length: awayPx }, (_, at) => (way < 0 ? y - 1 - at : y + height + at)).some((row) => row < 0 || row >= raster.height || filledRow(raster, row, x, width, fill) < rowShare);

/** Whether what goes on beside a piece stands out from what is above and below it about as the piece does: a ground of nearly its colour does not. */
function stepsLike(raster: Raster, [x, y, width, height]: Box, from: number, end: number): boolean {
  const beyond = (row: number, a: number, b: number): number => colourDistance(meanColour(raster, [a, row, b - a, 2]), meanColour(raster, [a, y, b - a, height]));
  return [y - awayPx - 2, y + height + awayPx].every((row) => row < 0 || row + 2 > raster.height || beyond(row, from, end) >= stepShare * beyond(row, x, x + width));
}
const stepShare = 0.35;

/** How much of a row has a fill. */
function filledRow({ data, width: stride }: Raster, y: number, from: number, width: number, fill: Colour): number {
  let own = 0;
  for (let x = from; x < from + width; x += 1) {
    const at = (y * stride + x) * 3;
    if (distanceAt(data, at, fill) <= sameFill) own += 1;
  }
  return own / width;
}

/** How much of a column has a fill, in the rows of a box, and the mean colour of that. */
function filled({ data, width }: Raster, x: number, box: Box, fill: Colour): { readonly share: number; readonly mean: Colour } {
  let [red, green, blue, own] = [0, 0, 0, 0];
  const low = bottom(box);
  for (let y = box[1]; y < low; y += 1) {
    const at = (y * width + x) * 3;
    if (distanceAt(data, at, fill) > sameFill) continue;
    own += 1;
    red += data[at]!;
    green += data[at + 1]!;
    blue += data[at + 2]!;
  }
  return { share: own / box[3], mean: own === 0 ? fill : [red / own, green / own, blue / own] };
}

const mixed = (a: Colour, b: Colour): Colour => [a[0] + pace * (b[0] - a[0]), a[1] + pace * (b[1] - a[1]), a[2] + pace * (b[2] - a[2])];
/** How fast the fill follows its gradient from column to column. */
const pace = 0.2;
