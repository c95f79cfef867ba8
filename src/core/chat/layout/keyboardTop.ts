import type { Box } from '../../exhibit/Reading.js';
import { bottom, right } from './Raster.js';

/** A row of letters has so many keys at least, and a keyboard so many such rows. */
const [leastKeys, leastRows] = [7, 2];
/** Keys of one kind differ by so little, px or as a share of their height. */
const slackPx = 3;
const slackShare = 0.06;
/** Between one row and the next lies less than so much of a key's height. */
const rowGap = 0.6;

/** Words to choose from stand above the keys on the keyboard's own ground, no higher, in font sizes. */
const wordsEm = 3.5;

/**
 * Where the keyboard on a screen begins: the top of the highest of its rows of keys, or of the ground that they and the words
 * offered above them stand on, px from the top; null where none is open. Nothing that people write to each other stands in rows of seven fields of one size.
 * @param boxes the fields on the screen, in any order
 * @param leaves the parts that the screen's grounds cut it into
 */
export function keyboardTop(boxes: readonly Box[], leaves: readonly Box[], emPx: number): number | null {
  const rows = rowsOf(boxes);
  const keyboard = rows.filter((row) => rows.some((other) => other !== row && areNeighbours(row, other)));
  if (keyboard.length < leastRows) return null;
  const top = Math.min(...keyboard.map(([first]) => first![1]));
  const ground = leaves.find((leaf) => leaf[1] <= top && top < bottom(leaf) && top - leaf[1] < wordsEm * emPx);
  return ground?.[1] ?? top;
}

function rowsOf(boxes: readonly Box[]): Box[][] {
  const rows: Box[][] = [];
  for (const box of [...boxes].sort((a, b) => a[0] - b[0])) {
    const row = rows.find(([first, ...others]) => isOfRow(box, first!) && box[0] - right(others.at(-1) ?? first!) < 2 * first![2]);
    if (row) row.push(box);
    else rows.push([box]);
  }
  return rows.filter((row) => row.length >= leastKeys);
}

const slackOf = (box: Box): number => Math.max(slackPx, slackShare * box[3]);
const isOfRow = (box: Box, first: Box): boolean => [1, 2, 3].every((at) => Math.abs(box[at]! - first[at]!) <= slackOf(first));

function areNeighbours([a]: readonly Box[], [b]: readonly Box[]): boolean {
  const [upper, lower] = a![1] < b![1] ? [a!, b!] : [b!, a!];
  const gap = lower[1] - bottom(upper);
  return gap >= 0 && gap < rowGap * upper[3] && Math.abs(upper[3] - lower[3]) <= slackOf(upper);
}
