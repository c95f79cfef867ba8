import type { Box } from '../../exhibit/Reading.js';
import { right, union } from '../layout/Raster.js';

/** A mark stands over another when it shares so much of the narrower one's width. */
const shared = 0.6;

/** Marks of a line, which stand from left to right, as columns: those that stand over each other are one, as «ё» and its dots. */
export function inkColumns(marks: readonly Box[]): readonly Box[] {
  return marks.reduce<Box[]>((told, mark) => {
    const last = told.at(-1);
    if (last === undefined || overlap(last, mark) < shared * Math.min(last[2], mark[2])) return [...told, mark];
    return [...told.slice(0, -1), union(last, mark)];
  }, []);
}

const overlap = (a: Box, b: Box): number => Math.min(right(a), right(b)) - Math.max(a[0], b[0]);
