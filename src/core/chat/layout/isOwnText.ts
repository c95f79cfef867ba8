import type { LaidBlock, LaidRun } from './findBlocks.js';
import { colourAt, colourDistance, isWithin, overlapArea, right, type Colour, type Raster } from './Raster.js';

/** In font sizes: no further from its left edge a bubble's text begins. */
const insetEm = 1.5;
/** Its lines, or some of them, are of one ink, but for so much, 0–255. */
const sameInk = 48;
/** How far beside words a plate's colour is looked for, in their heights, and by how much it differs at least from what it lies on, 0–255. */
const besideShare = [0.12, 0.45] as const;
const plateStep = 5;
/** So many of the pixels beside words have the bubble's colour where nothing lies between. */
const mostShare = 0.9;

/** Whether words in the panel's middle are a bubble's own: they begin where its text does, in the ink of some of that, and its colour reaches up to them on both sides, where what floats over it has a plate, if a faint one. */
export function isOwnText(raster: Raster, run: Pick<LaidRun, 'box' | 'marks'>, { shape, box, fillColour, runs }: LaidBlock, emPx: number): boolean {
  const words = run.box;
  const others = runs.filter((one) => overlapArea(one.box, words) === 0);
  // A plate of one line is no bubble that another floats over.
  if (shape === 'flat' || !isWithin(words, box) || words[0] - box[0] > insetEm * emPx || !others.some((one) => colourDistance(inkOf(one), inkOf(run)) <= sameInk)) return false;
  const [near, far] = besideShare.map((share) => Math.max(1, Math.round(words[3] * share))) as [number, number];
  const beside = [(away: number) => words[0] - away, (away: number) => right(words) + away].map((place) => {
    const columns = Array.from({ length: far - near + 1 }, (_, at) => place(near + at)).filter((x) => x >= box[0] && x < right(box));
    return columns.flatMap((x) => Array.from({ length: words[3] }, (_, row) => colourAt(raster, x, words[1] + row)));
  });
  const seen = beside.flat();
  // About letters a JPEG copy is uneven, and the bubble's colour still in the mean of each side.
  const isOwn = (colours: readonly Colour[]): boolean => colours.filter((one) => colourDistance(one, fillColour) < plateStep).length >= mostShare * colours.length;
  return seen.length > 0 && (isOwn(seen) || beside.every((side) => side.length > 0 && colourDistance(meanOf(side), fillColour) < plateStep));
}

const inkOf = ({ marks }: Pick<LaidRun, 'marks'>): Colour => meanOf(marks.map(({ colour }) => colour));

function meanOf(colours: readonly Colour[]): Colour {
  const mean = (channel: 0 | 1 | 2): number => colours.reduce((sum, colour) => sum + colour[channel], 0) / Math.max(1, colours.length);
  return [mean(0), mean(1), mean(2)];
}
