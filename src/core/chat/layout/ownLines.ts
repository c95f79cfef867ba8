import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import { flatBlocks } from './flatBlocks.js';
import { groundText, type GroundText } from './groundText.js';
import { inkTurn } from './inkTurn.js';
import type { Labelling } from './labelRegions.js';
import { bottom, colourAt, colourDistance, right, type Raster } from './Raster.js';

/** The list beside a conversation is so wide at least, as a share of the picture's width. */
const leastWide = 0.08;
/** What stands at its foot on a ground of its own is so high, in font sizes. */
const [lowest, highest] = [1.8, 8];
/** Grounds that differ by less in one channel, 0–255, are one. */
const sameGround = 5;
/** The edge of a panel may be so far from where it was found, px. */
const edgePx = 4;
/** A word behind a name is so much paler at most. */
const paler = 0.75;

/**
 * The lines beside a conversation that may tell who has signed in: those at the foot of the list at its left, on a ground
 * of their own, and those of the list that end in paler ink, as «Анна вы» does. None on a narrow picture.
 * @param texts what stands on the grounds of the picture's parts
 */
export function ownLines(raster: Raster, labelling: Labelling, texts: ReadonlyMap<Box, GroundText>, panel: Box, emPx: number): readonly LaidBlock[] {
  const [x] = panel;
  if (raster.width <= raster.height || x < raster.width * leastWide) return [];
  const foot = footOf(raster, panel, emPx);
  const atFoot = foot === null ? null : groundText(raster, labelling, foot, []);
  const beside = [...texts].filter(([box]) => right(box) <= x + edgePx && bottom(box) > panel[1] + panel[3] / 2);
  const listed = beside.flatMap(([box, text]) => linesIn(text, box, emPx)).filter((line) => endsPaler(line, emPx));
  return [...(foot === null || atFoot === null ? [] : linesIn(atFoot, foot, emPx)), ...listed];
}

const linesIn = (text: GroundText, panel: Box, emPx: number): LaidBlock[] => flatBlocks(text, { panel, emPx, hasBubbles: true });

/** The ground at the foot of what stands left of the conversation, where it ends below another. */
function footOf(raster: Raster, panel: Box, emPx: number): Box | null {
  const [column, row] = [panel[0] - edgePx, bottom(panel) - edgePx];
  const ground = colourAt(raster, column, row);
  const isGround = (x: number, y: number): boolean => colourDistance(colourAt(raster, x, y), ground) < sameGround;
  let [top, left] = [row, column];
  while (top > panel[1] && isGround(column, top - 1)) top -= 1;
  while (left > 0 && isGround(left - 1, row)) left -= 1;
  const height = bottom(panel) - top;
  return height < lowest * emPx || height > highest * emPx ? null : [left, top, panel[0] - left, height];
}

/** Whether a line's last word is paler than what stands before it. */
function endsPaler({ runs }: LaidBlock, emPx: number): boolean {
  const [first, second] = runs;
  if (first === undefined || runs.length > 2) return false;
  if (second === undefined) return inkTurn([...first.marks].sort((a, b) => a.box[0] - b.box[0]), emPx) !== null;
  const strength = ({ marks }: LaidBlock['runs'][number]): number => Math.max(...marks.map((mark) => mark.strength));
  return strength(second) < paler * strength(first);
}
