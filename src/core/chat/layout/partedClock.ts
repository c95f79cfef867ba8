import type { Box } from '../../exhibit/Reading.js';
import { clockMarks, type ClockMarks, type Placed } from './clockMarks.js';
import { connectRuns } from './connectRuns.js';
import type { InkField } from './inkField.js';
import { union } from './Raster.js';
import type { TextRun } from './textRuns.js';

/** Pixels between two digits are paler than those in them: so much of the digits' strength parts them, the lowest share that does. */
const shares = [0.35, 0.45, 0.55, 0.65, 0.75];

/**
 * The time that was read of a run, as it is drawn ({@link clockMarks}); where digits touch each other or the colon, as in
 * small print, as the stronger pixels alone draw it, or else with each pair cut where its ink is thinnest. Null where none of it parts them.
 */
export function partedClock({ marks, box, field }: TextRun & { readonly field: InkField }): ClockMarks<Placed> | null {
  const whole = clockMarks(marks, true);
  if (whole !== null) return whole;
  const strengths = marks.map(({ strength }) => strength).sort((a, b) => a - b);
  const strength = strengths[strengths.length >> 1] ?? 0;
  for (const share of shares) {
    const parted = clockMarks(strongerThan(field, box, strength * share), true);
    if (parted !== null) return parted;
  }
  return clockMarks(marks.flatMap((mark) => halves(mark, field)), true);
}

/** A mark as wide as two digits cut at its thinnest column near the middle; any other as it is. */
function halves(mark: Placed, { box: [fieldX, fieldY, stride], distance }: InkField): Placed[] {
  const [x, y, width, height] = mark.box;
  if (width <= height * pair[0] || width >= height * pair[1]) return [mark];
  const inkAt = (column: number): number => Array.from({ length: height }, (_, row) => distance[(y + row - fieldY) * stride + column - fieldX] ?? 0).reduce((sum, ink) => sum + ink, 0);
  const places = Array.from({ length: width }, (_, at) => x + at).filter((column) => column - x >= width * least && x + width - column >= width * least);
  const cut = places.reduce((thin, column) => (inkAt(column) < inkAt(thin) ? column : thin), x + (width >> 1));
  return [{ box: [x, y, cut - x, height] }, { box: [cut, y, x + width - cut, height] }];
}
/** Two digits are so wide by their height, and neither is less than this share of both. */
const [pair, least] = [[1.05, 1.9], 0.4] as const;

/** The connected pieces of ink within a box whose pixels are as strong. */
function strongerThan({ box: [fieldX, fieldY, stride, rows], distance }: InkField, [x, y, width, height]: Box, least: number): Placed[] {
  const mask = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [i, j] = [x + column - fieldX, y + row - fieldY];
      if (i >= 0 && i < stride && j >= 0 && j < rows && distance[j * stride + i]! >= least) mask[row * width + column] = 1;
    }
  }
  const runs = connectRuns(mask, width, height, true);
  const boxes: (Box | undefined)[] = Array.from({ length: runs.regionCount });
  for (let run = 0; run < runs.count; run += 1) {
    const start = runs.starts[run]!;
    const stretch: Box = [x + (start % width), y + Math.floor(start / width), runs.ends[run]! - start, 1];
    const at = runs.regions[run]! - 1;
    const before = boxes[at];
    boxes[at] = before === undefined ? stretch : union(before, stretch);
  }
  return boxes.flatMap((piece) => (piece === undefined ? [] : [{ box: piece }]));
}
