import { regionRow } from './regionRows.js';
import type { Region } from './labelRegions.js';
import { fullness } from './Shape.js';

/** A region with a picture in its corner fills no more of its box than this: it is asked of few. */
const mostFull = 0.7;
/** A row of what is written below the picture is filled to so much; those beside it reach the same end and no further in. */
const [footFill, besideFill] = [0.6, 0.5];
/** So many rows are of one of these kinds; round corners are of none. */
const leastRows = 0.9;
/** What is written takes up so many rows, px, and the picture so much of the height. */
const [leastFoot, leastPicture] = [18, 0.4];
/** Less than that of what is shown has the ground's colour: else a narrow bubble stands upon a wide one. */
const mostGround = 0.1;

/**
 * A region whose fill goes on beside a picture and below it, where something is said, as the whole bubble that it is: the
 * picture stands in its upper corner. Null where it is none.
 * @param isGround by their labels, 1 of the ground's regions
 */
export function wholeBesidePicture(region: Region, isGround: Uint8Array, labels: Uint16Array, stride: number): Region | null {
  const [x, y, width, height] = region.box;
  if (fullness(region) >= mostFull || Math.min(width, height) < leastSide) return null;
  const rows = Array.from({ length: height }, (_, row) => regionRow(labels, region.label, (y + row) * stride + x, width));
  const foot = rows.findIndex(({ count }) => count >= width * footFill);
  if (foot < height * leastPicture || height - foot < leastFoot) return null;
  const upper = rows.slice(0, foot).filter(({ from, to, count }) => to >= width - 1 - endPx && from > width * (1 - besideFill) && count >= (to - from) * leastRows);
  const lower = rows.slice(foot).filter(({ count, from, to }) => count >= width * footFill || to - from >= width * leastRows);
  if (upper.length < foot * leastRows || lower.length < (height - foot) * leastRows) return null;
  const shown = Math.min(...upper.map(({ from }) => from));
  let [seen, ground] = [0, 0];
  for (let row = 0; row < foot; row += sampleStep) {
    for (let at = sampleStep; at < shown; at += sampleStep) {
      seen += 1;
      ground += isGround[labels[(y + row) * stride + x + at]!]!;
    }
  }
  return ground > seen * mostGround ? null : { ...region, hullArea: width * height };
}
/** A picture with what is said below it is larger, px. */
const leastSide = 80;
/** The end of a row may lie within a round corner. */
const endPx = 2;
/** Every so many pixels are looked at. */
const sampleStep = 4;
