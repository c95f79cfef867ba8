import type { Box } from '../../exhibit/Reading.js';
import type { LaidRun } from './findBlocks.js';
import { right, bottom } from './Raster.js';
import type { TextRun } from './textRuns.js';

/** Where a run was drawn: its row's stretch of the sheet, and what to add to a place on the sheet to get the place on the screenshot. */
export interface SheetRow {
  readonly top: number;
  readonly bottom: number;
  readonly dx: number;
  readonly dy: number;
}

export interface ComposedSheet {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel: ink black on white, whatever its colours were. */
  readonly data: Uint8Array;
  readonly rows: readonly SheetRow[];
}

const edgePx = 2;
/** Less than this share of full ink is the background's noise. */
const noiseShare = 0.08;

/**
 * Draws runs below each other on one white sheet, each as strong as the others, so that one recognition reads them all.
 * @param marginPx white around each run
 */
export function composeSheet(runs: readonly LaidRun[], marginPx: number): ComposedSheet {
  const width = Math.max(1, ...runs.map(({ box }) => box[2])) + 2 * marginPx;
  const rows: SheetRow[] = [];
  let top = 0;
  for (const run of runs) {
    const height = run.box[3] + 2 * marginPx;
    rows.push({ top, bottom: top + height, dx: run.box[0] - marginPx, dy: run.box[1] - top - marginPx });
    top += height;
  }
  const data = new Uint8Array(width * Math.max(1, top)).fill(255);
  for (const [index, run] of runs.entries()) draw(run, rows[index]!, data, width);
  return { width, height: Math.max(1, top), data, rows };
}

/** All ink within the run's box and its soft edge is drawn: thin strokes too pale for a mark of their own belong to it. */
function draw(run: LaidRun, { dx, dy }: SheetRow, data: Uint8Array, width: number): void {
  const { field } = run;
  const strength = strengthOf(run);
  const [fieldX, fieldY, fieldWidth, fieldHeight] = field.box;
  const [left, top] = [Math.max(run.box[0] - edgePx, fieldX), Math.max(run.box[1] - edgePx, fieldY)];
  const [end, foot] = [Math.min(right(run.box) + edgePx, fieldX + fieldWidth), Math.min(bottom(run.box) + edgePx, fieldY + fieldHeight)];
  for (let y = top; y < foot; y += 1) drawRow(data, (y - dy) * width + left - dx, field.distance, (y - fieldY) * fieldWidth + left - fieldX, end - left, strength);
  for (const hole of run.holes) blank(hole, run, { dx, dy }, data, width);
}

function drawRow(data: Uint8Array, to: number, distance: Uint8Array, from: number, count: number, strength: number): void {
  for (let i = 0; i < count; i += 1) {
    const ink = distance[from + i]! / strength;
    if (ink > noiseShare) data[to + i] = 255 - Math.min(255, Math.round(ink * 255));
  }
}

/** Leaves a hole in a run white. */
function blank(hole: Box, { box }: LaidRun, { dx, dy }: Pick<SheetRow, 'dx' | 'dy'>, data: Uint8Array, width: number): void {
  const [from, to] = [Math.max(hole[0], box[0]) - edgePx, Math.min(right(hole), right(box)) + edgePx];
  if (to - from <= 2 * edgePx) return;
  for (let y = Math.max(hole[1], box[1]) - edgePx; y < Math.min(bottom(hole), bottom(box)) + edgePx; y += 1) data.fill(255, (y - dy) * width + from - dx, (y - dy) * width + to - dx);
}

/** The distance that counts as full black: a little below the strongest, so that thin letters are black as well. */
function strengthOf({ marks }: TextRun): number {
  const strengths = marks.map((m) => m.strength).sort((a, b) => a - b);
  return Math.max(20, strengths[Math.floor(strengths.length * 0.6)]! * 0.95);
}
