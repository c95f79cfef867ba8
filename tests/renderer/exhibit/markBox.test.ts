import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { growByLine, lineFrom, moved, onPage, sized, stepLine } from '../../../src/renderer/exhibit/markBox.js';

const page = { width: 500, height: 700 };
const lines: readonly Box[] = [
  [50, 100, 300, 12],
  [50, 120, 200, 12],
  [50, 140, 250, 12],
];
/** With two units of air around. */
const airy = ([x, y, width, height]: Box): Box => [x - 2, y - 2, width + 4, height + 4];

describe('a box on a page', () => {
  it('begins at the first line in sight and goes from line to line', () => {
    expect(lineFrom(lines, 110, page)).toEqual(airy(lines[1]!));
    expect(lineFrom(lines, 600, page)).toEqual(airy(lines[2]!));
    expect(stepLine(lines, airy(lines[0]!), 1, page)).toEqual(airy(lines[1]!));
    expect(stepLine(lines, airy(lines[1]!), -1, page)).toEqual(airy(lines[0]!));
    expect(stepLine(lines, airy(lines[2]!), 1, page)).toEqual(airy(lines[2]!));
  });

  it('takes lines in and out', () => {
    const two = growByLine(lines, airy(lines[0]!), 1, page);
    expect(two).toEqual([48, 98, 304, 36]);
    expect(growByLine(lines, two, -1, page)).toEqual(airy(lines[0]!));
    expect(growByLine(lines, airy(lines[0]!), -1, page)).toEqual(airy(lines[0]!));
  });

  it('stays on the page, whatever is drawn or pressed', () => {
    expect(onPage([-10, 690, 900, 100], page)).toEqual([0, 690, 500, 10]);
    expect(moved([0, 0, 100, 50], [-1, -1], page)).toEqual([0, 0, 100, 50]);
    expect(moved([399, 0, 100, 50], [1, 1], page)).toEqual([400, 5, 100, 50]);
    expect(sized([450, 0, 50, 5], [1, -1], page)).toEqual([450, 0, 50, 5]);
  });

  it('of a page without words moves by its own height', () => {
    const box = lineFrom([], 0, page);
    expect(stepLine([], box, 1, page)[1]).toBe(box[1] + box[3]);
    expect(stepLine([], box, -1, page)[1]).toBe(0);
  });
});
