import type { Box } from '../../exhibit/Reading.js';
import { clockMarks } from './clockMarks.js';
import type { LaidBlock } from './findBlocks.js';
import { bottom, colourAt, differenceAt, distanceAt, isWithin, overlapArea, right, union, type Colour, type Raster } from './Raster.js';

/** A drawing is so high and wide at least, and no higher, in font sizes. */
const [leastEm, mostEm] = [2.5, 17];
/** How far above its time it ends, how far before it the time begins and beyond it ends, in font sizes. */
const [aboveEm, beforeEm, beyondEm] = [2, 1.5, 6];
/** A pixel that differs by so much from the one at the same place of the other side is drawn, 0–255; a wallpaper's own drawings are paler. */
const drawn = 60;
/** So much of its box a drawing fills. */
const leastShare = 0.25;
/** In rows and columns with fewer drawn pixels nothing is, and it keeps so far from the middle of the panel, in font sizes. */
const [fewPx, middleEm] = [4, 0.5];
/** What was found of a drawing bears no more marks. */
const mostMarks = 4;

/**
 * Drawings without a frame, stickers, that are told by nothing but the time that stands alone below them: between it and
 * what stands above there is room, and something in colours that the panel does not have in the same place of its other
 * side, where nothing stands. The time is theirs, and what was found of them by itself is no block any more.
 */
export function withLoneStamps(raster: Raster, blocks: readonly LaidBlock[], panel: Box, emPx: number): LaidBlock[] {
  const kept = [...blocks];
  for (const stamp of blocks) {
    if (!isLoneClock(stamp)) continue;
    const others = kept.filter((one) => one !== stamp && (!isScrap(one) || isBeyond(one.box, stamp.box, panel)));
    const room = roomAbove(stamp.box, others, panel, emPx);
    const box = room === null ? null : drawingIn(raster, room, panel, colourAt(raster, Math.max(0, stamp.box[0] - besidePx), stamp.box[1]), emPx);
    if (box === null || !standsAbove(box, stamp.box, emPx) || kept.some((one) => isFound(one, box))) continue;
    const sticker: LaidBlock = { ...stamp, shape: 'picture', box: union(box, stamp.box) };
    kept.splice(kept.indexOf(stamp), 1, sticker);
    for (const scrap of kept.filter((one) => one !== sticker && isScrap(one) && isWithin(one.box, sticker.box, 2))) kept.splice(kept.indexOf(scrap), 1);
  }
  return kept;
}

/** Whether a box reaches into the half of the panel that a time does not stand in. */
function isBeyond([x, , width]: Box, stamp: Box, panel: Box): boolean {
  const middle = panel[0] + (panel[2] >> 1);
  return stamp[0] + stamp[2] / 2 < middle ? x + width > middle : x < middle;
}

const isLoneClock = ({ shape, runs }: LaidBlock): boolean => shape === 'flat' && runs.length === 1 && clockMarks(runs[0]!.marks) !== null;
const isScrap = ({ floats, runs }: LaidBlock): boolean => floats !== true && runs.every((run) => clockMarks(run.marks) === null) && runs.reduce((sum, { marks }) => sum + marks.length, 0) <= mostMarks;

/** Whether what is drawn was found: a picture, or a bubble with something short in it. */
const isFound = ({ shape, box, runs }: LaidBlock, drawing: Box): boolean => (shape === 'picture' || (shape === 'bubble' && runs.length > 0)) && overlapArea(box, drawing) > foundShare * drawing[2] * drawing[3];
const foundShare = 0.5;

/** The half of the panel above a time, up to what stands there; null where it is too low, or anything stands in the other half. */
function roomAbove(stamp: Box, others: readonly LaidBlock[], [px, py, width]: Box, emPx: number): Box | null {
  const middle = px + (width >> 1);
  const isLeft = stamp[0] + stamp[2] / 2 < middle;
  const foot = stamp[1] - 1;
  const half: Box = [isLeft ? px : middle, py, width >> 1, foot - py];
  const top = Math.max(py, Math.round(foot - emPx * mostEm), ...others.filter(({ box }) => overlapArea(box, half) > 0 && bottom(box) <= bottom(stamp)).map(({ box }) => bottom(box) + 1));
  const room: Box = [half[0], top, half[2], foot - top];
  const across: Box = [px, top, width, foot - top];
  return foot - top < emPx * leastEm || others.some(({ box }) => overlapArea(box, across) > 0) ? null : room;
}

/** The box of what is drawn on the ground in a half of the panel; null where that is nothing, or no drawing that stands apart. */
function drawingIn({ data, width: stride }: Raster, [x, y, width, height]: Box, [px, , panelWidth]: Box, ground: Colour, emPx: number): Box | null {
  const [rows, columns] = [new Uint32Array(height), new Uint32Array(width)];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const here = ((y + row) * stride + x + column) * 3;
      const there = ((y + row) * stride + 2 * px + panelWidth - 1 - x - column) * 3;
      // What has the ground's colour stands across from what is drawn.
      if (differenceAt(data, here, there) < drawn || distanceAt(data, here, ground) <= sameGround) continue;
      rows[row]! += 1;
      columns[column]! += 1;
    }
  }
  const [top, low] = [rows.findIndex((count) => count >= fewPx), rows.findLastIndex((count) => count >= fewPx)];
  const [left, far] = [columns.findIndex((count) => count >= fewPx), columns.findLastIndex((count) => count >= fewPx)];
  const box: Box = [x + left, y + top, far - left + 1, low - top + 1];
  const middle = px + panelWidth / 2;
  const isApart = x < middle - 1 ? right(box) <= middle - emPx * middleEm : box[0] >= middle + emPx * middleEm;
  const isLarge = Math.min(box[2], box[3]) >= emPx * leastEm;
  return isLarge && isApart && rows.reduce((sum, count) => sum + count, 0) >= leastShare * box[2] * box[3] ? box : null;
}

/** Colours of one ground differ by no more in one channel, 0–255. */
const sameGround = 8;
/** So far before a time the ground is looked at, px. */
const besidePx = 3;

const standsAbove = (box: Box, stamp: Box, emPx: number): boolean => stamp[1] - bottom(box) <= emPx * aboveEm && stamp[0] >= box[0] - emPx * beforeEm && right(stamp) <= right(box) + emPx * beyondEm;
