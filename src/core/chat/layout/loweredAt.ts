import { median } from '../Piece.js';
import type { Mark } from './inkMarks.js';
import { isTall } from './letterSize.js';
import { bottom, right } from './Raster.js';

/** The least gap before a stamp, in font sizes. */
const leastGap = 0.25;
/** It stands on a line so much lower, in font sizes and px; one that is paler by so much, as stamps are, may stand but so much lower. */
const [lowerEm, lowerPx] = [0.15, 2];
const [paler, palerEm] = [0.75, 0.08];
/** Digits touch in small print: it has so many marks and is so wide at least, in font sizes. */
const [leastMarks, leastWide] = [2, 1.2];

/**
 * Where a stamp begins that is set in the corner below a line's end, close behind its last word: from a gap on, all marks
 * stand on a lower line and begin lower than the line's small letters do. `marks` from left to right; -1 where none does.
 */
export function loweredAt(marks: readonly Mark[], emPx: number): number {
  let end = marks[0] === undefined ? 0 : right(marks[0].box);
  for (let at = 1; at < marks.length; at += 1) {
    const gap = marks[at]!.box[0] - end;
    end = Math.max(end, right(marks[at]!.box));
    if (gap < emPx * leastGap) continue;
    const [head, tail] = [tallOf(marks.slice(0, at), emPx), tallOf(marks.slice(at), emPx)];
    if (head.length === 0 || tail.length < leastMarks || right(tail.at(-1)!.box) - tail[0]!.box[0] < emPx * leastWide) continue;
    const step = Math.max(lowerPx, emPx * (strengthOf(tail) < paler * strengthOf(head) ? palerEm : lowerEm));
    const baseline = median(head.map(({ box }) => bottom(box)));
    const top = median(head.map(({ box }) => box[1]));
    if (tail.every((mark) => footOf(mark, marks) >= baseline + step && mark.box[1] >= top + step)) return at;
  }
  return -1;
}

/** Where a letter ends, of which a faint stroke may be lost: with the piece below it. */
const footOf = ({ box }: Mark, marks: readonly Mark[]): number => Math.max(bottom(box), ...marks.filter(({ box: other }) => other[0] >= box[0] && right(other) <= right(box)).map((one) => bottom(one.box)));

const strengthOf = (marks: readonly Mark[]): number => median(marks.map(({ strength }) => strength));

const tallOf = (marks: readonly Mark[], emPx: number): Mark[] => marks.filter(({ box }) => isTall(box, emPx));
