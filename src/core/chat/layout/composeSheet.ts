import type { Box } from '../../exhibit/Reading.js';
import type { InkField } from './inkField.js';
import { right, bottom } from './Raster.js';
import type { TextRun } from './textRuns.js';

/** One run with the field its ink is drawn from. */
export interface RunSource {
  readonly run: TextRun;
  readonly field: InkField;
}

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

/**
 * Draws runs below each other on one white sheet, each as strong as the others, so that one recognition reads them all.
 * @param marginPx white around each run
 */
export function composeSheet(sources: readonly RunSource[], marginPx: number): ComposedSheet {
  const width = Math.max(1, ...sources.map(({ run }) => run.box[2])) + 2 * marginPx;
  const rows: SheetRow[] = [];
  let top = 0;
  for (const { run } of sources) {
    const height = run.box[3] + 2 * marginPx;
    rows.push({ top, bottom: top + height, dx: run.box[0] - marginPx, dy: run.box[1] - top - marginPx });
    top += height;
  }
  const data = new Uint8Array(width * Math.max(1, top)).fill(255);
  for (const [index, source] of sources.entries()) draw(source, rows[index]!, data, width);
  return { width, height: Math.max(1, top), data, rows };
}

/** Only the run's own marks are drawn, with the soft edge around each. */
function draw({ run, field }: RunSource, { dx, dy }: SheetRow, data: Uint8Array, width: number): void {
  const strength = strengthOf(run);
  const [fieldX, fieldY, fieldWidth, fieldHeight] = field.box;
  for (const { box } of run.marks) {
    const clip: Box = [box[0] - edgePx, box[1] - edgePx, box[2] + 2 * edgePx, box[3] + 2 * edgePx];
    for (let y = Math.max(clip[1], fieldY); y < Math.min(bottom(clip), fieldY + fieldHeight); y += 1) {
      for (let x = Math.max(clip[0], fieldX); x < Math.min(right(clip), fieldX + fieldWidth); x += 1) {
        const ink = field.distance[(y - fieldY) * fieldWidth + x - fieldX]!;
        data[(y - dy) * width + x - dx] = 255 - Math.min(255, Math.round((ink / strength) * 255));
      }
    }
  }
}

/** The distance that counts as full black: a little below the strongest, so that thin letters are black as well. */
function strengthOf({ marks }: TextRun): number {
  const strengths = marks.map((m) => m.strength).sort((a, b) => a - b);
  return Math.max(20, strengths[Math.floor(strengths.length * 0.6)]! * 0.95);
}
