import type { Box } from '../../exhibit/Reading.js';
import type { Mark } from './inkMarks.js';
import { bottom } from './Raster.js';
import { median } from '../Piece.js';
import { isText } from './flatBlocks.js';
import { textRuns } from './textRuns.js';

/** So many letters stand in a row of keys at least, by themselves and as far apart. */
const leastKeys = 7;
/** A letter of one key is no wider, in font sizes, and of no more marks. */
const [widestEm, mostMarks] = [1.6, 3];
/** The middles of neighbouring keys are equally far apart but for this share, and so far at least, in font sizes. */
const [unevenShare, leastApart] = [0.2, 1.4];
/** What of its row's height a key takes up, in font sizes. */
const keyEm = 2.2;

/**
 * The keys of a keyboard that draws no field about its letters: rows of single letters, equally far apart. Written text has
 * words, and what is spaced out stands nearer.
 * @returns a box for each key, of one size in each row
 */
export function letterKeys(marks: readonly Mark[], emPx: number): Box[] {
  const single = textRuns(marks, emPx).filter((run) => run.marks.length <= mostMarks && run.box[2] <= emPx * widestEm && isText(run, emPx, false)).map(({ box }) => box);
  return rowsOf(single).filter((row) => isEven(row, emPx)).flatMap((row) => keysOf(row, emPx));
}

/** Letters whose rows overlap by half of the lower one, from left to right. */
function rowsOf(letters: readonly Box[]): Box[][] {
  const rows: Box[][] = [];
  for (const box of letters) {
    const row = rows.find(([first]) => Math.min(bottom(first!), bottom(box)) - Math.max(first![1], box[1]) > 0.5 * Math.min(first![3], box[3]));
    if (row) row.push(box);
    else rows.push([box]);
  }
  return rows.map((row) => row.sort((a, b) => a[0] - b[0]));
}

const middleOf = ([x, , width]: Box): number => x + width / 2;

/** Whether the letters of a row are enough, and equally far apart. */
function isEven(row: readonly Box[], emPx: number): boolean {
  const steps = row.slice(1).map((box, at) => middleOf(box) - middleOf(row[at]!));
  const step = median(steps);
  return row.length >= leastKeys && step >= leastApart * emPx && steps.every((one) => Math.abs(one - step) <= unevenShare * step);
}

function keysOf(row: readonly Box[], emPx: number): Box[] {
  const step = Math.floor((middleOf(row.at(-1)!) - middleOf(row[0]!)) / (row.length - 1));
  const [top, height] = [Math.round(median(row.map((box) => box[1] + box[3] / 2)) - (emPx * keyEm) / 2), Math.round(emPx * keyEm)];
  return row.map((box) => [Math.round(middleOf(box) - step / 2), top, step, height]);
}
