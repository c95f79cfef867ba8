import type { Box } from '../../exhibit/Reading.js';
import { clockMarks } from './clockMarks.js';
import type { LaidBlock } from './findBlocks.js';
import { bottom, right, union } from './Raster.js';

/** Plates of one row differ in height by no more than this share of it. */
export const sameHeight = 0.06;
/** And have no wider gap between them, by their height. */
const nearShare = 0.6;
/** They are so much wider than high: faces are not. */
const longer = 1.15;

/** Whether two plates of one height stand side by side in one row, as buttons do: what is said stands beside nothing, nor does a day's line. */
export function areSideBySide(a: Box, b: Box): boolean {
  const slack = Math.max(2, sameHeight * a[3]);
  const gap = Math.max(a[0], b[0]) - Math.min(right(a), right(b));
  return Math.min(a[2], b[2]) > longer * a[3] && Math.abs(a[1] - b[1]) <= slack && Math.abs(bottom(a) - bottom(b)) <= slack && gap >= 0 && gap <= nearShare * a[3];
}

interface Placed {
  readonly shape: string;
  readonly bbox: Box;
  readonly floats?: boolean;
}

/** Whether a bubble stands in a row of such plates among others. */
export const isInPlateRow = (block: Placed, others: readonly Placed[]): boolean =>
  isPlate(block) && others.some((other) => other !== block && isPlate(other) && areSideBySide(block.bbox, other.bbox));

/** The plates side by side right below a message with its time, each with the place of its whole row, which keeps to that one's side. */
export function plateRows(blocks: readonly LaidBlock[]): ReadonlyMap<LaidBlock, LaidBlock> {
  const plates = blocks.filter(isPlate);
  const rowOf = (row: readonly LaidBlock[]): readonly LaidBlock[] => {
    const more = plates.filter((one) => !row.includes(one) && row.some(({ box }) => areSideBySide(box, one.box)));
    return more.length === 0 ? row : rowOf([...row, ...more]);
  };
  const timed = plates.filter(({ runs }) => runs.some(({ marks }) => clockMarks(marks) !== null)).map(({ box }) => box);
  const rows = plates.map((plate) => rowOf([plate])).filter((row) => row.length > 1);
  const wholes = rows.map((row): LaidBlock => ({ ...row[0]!, box: row.map(({ box }) => box).reduce(union) }));
  return new Map(wholes.flatMap((whole, at) => (timed.some((box) => standsBelow(whole.box, box)) ? [[rows[at]![0]!, whole]] : [])));
}

/** Whether a row stands close below a message, and begins or ends where that does. */
function standsBelow(row: Box, message: Box): boolean {
  const gap = row[1] - bottom(message);
  return gap >= 0 && gap <= nearShare * row[3] && (Math.abs(row[0] - message[0]) <= edgeSlackPx || Math.abs(right(row) - right(message)) <= edgeSlackPx);
}
const edgeSlackPx = 3;

const isPlate = ({ shape, floats }: Pick<Placed, 'shape' | 'floats'>): boolean => shape === 'bubble' && floats === undefined;
