import { boxAround } from '../../core/exhibit/boxGeometry.js';
import type { Box } from '../../core/exhibit/Reading.js';
import type { ReadPage } from '../../core/exhibit/ReadPage.js';

type PageSize = Pick<ReadPage, 'width' | 'height'>;

/** A box around lines leaves them a little air, in shares of the page's width. */
const air = 0.004;
/** A step by arrow keys, in shares of the page's width. */
const step = 1 / 100;

/** A box in tenths of the page's unit and within the page. */
export function onPage([x, y, width, height]: Box, page: PageSize): Box {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const left = Math.min(Math.max(0, x), page.width - 1);
  const top = Math.min(Math.max(0, y), page.height - 1);
  return [tenth(left), tenth(top), tenth(Math.max(1, Math.min(x + width, page.width) - left)), tenth(Math.max(1, Math.min(y + height, page.height) - top))];
}

/** A box around these lines; undefined without any. */
export function aroundLines([first, ...others]: readonly Box[], page: PageSize): Box | undefined {
  if (first === undefined) return undefined;
  const [x, y, width, height] = boxAround([first, ...others]);
  const gap = page.width * air;
  return onPage([x - gap, y - gap, width + 2 * gap, height + 2 * gap], page);
}

/** The line to begin with: the first one whose middle is not above `from`, else the last. */
export function lineFrom(lines: readonly Box[], from: number, page: PageSize): Box {
  const line = lines.find(([, y, , height]) => y + height / 2 >= from) ?? lines.at(-1);
  return aroundLines(line === undefined ? [] : [line], page) ?? onPage([page.width / 10, from + page.height / 20, page.width * 0.8, page.height / 10], page);
}

/** Goes to the next line below or above the box; a page without lines is gone over by the box's own height. */
export function stepLine(lines: readonly Box[], box: Box, by: 1 | -1, page: PageSize): Box {
  const inside = linesWithin(lines, box);
  if (lines.length === 0) return onPage([box[0], clamp(box[1] + by * box[3], page.height - box[3]), box[2], box[3]], page);
  const edge = by > 0 ? box[1] + box[3] : box[1];
  const next = by > 0 ? lines.find((line) => middle(line) > edge && !inside.includes(line)) : lines.findLast((line) => middle(line) < edge && !inside.includes(line));
  return next === undefined ? box : aroundLines([next], page)!;
}

/** Takes the next line in, or the last one out. */
export function growByLine(lines: readonly Box[], box: Box, by: 1 | -1, page: PageSize): Box {
  const inside = linesWithin(lines, box);
  const foot = box[1] + box[3];
  const next = lines.find((line) => middle(line) > foot);
  if (inside.length === 0 || (by > 0 && next === undefined)) return sized(box, [0, by], page);
  if (by > 0) return aroundLines([...inside, next!], page)!;
  return inside.length > 1 ? aroundLines(inside.slice(0, -1), page)! : box;
}

/** Moves a box by steps. */
export function moved([x, y, width, height]: Box, [right, down]: readonly [right: number, down: number], page: PageSize): Box {
  const by = page.width * step;
  return onPage([clamp(x + right * by, page.width - width), clamp(y + down * by, page.height - height), width, height], page);
}

/** Makes a box wider and higher by steps. */
export function sized([x, y, width, height]: Box, [wider, higher]: readonly [wider: number, higher: number], page: PageSize): Box {
  const by = page.width * step;
  return onPage([x, y, Math.max(by, width + wider * by), Math.max(by, height + higher * by)], page);
}

function linesWithin(lines: readonly Box[], [x, y, width, height]: Box): readonly Box[] {
  return lines.filter((line) => middle(line) > y && middle(line) < y + height && line[0] + line[2] > x && line[0] < x + width);
}

const middle = ([, y, , height]: Box): number => y + height / 2;
const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most));
