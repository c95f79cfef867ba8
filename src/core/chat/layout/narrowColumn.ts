import type { Box } from '../../exhibit/Reading.js';
import { standsBeside } from './findFaces.js';
import { looksSaid } from './letterSize.js';
import { plateColumn } from './plateColumn.js';
import { right } from './Raster.js';
import { isDisc, type Shape } from './Shape.js';
import { areSideBySide } from './sideBySide.js';

/** Bubbles of one side differ by no more at their edge, px. */
const edgeSlackPx = 3;
/** So many bubbles are a column, some of them of either side. */
const leastOwn = 3;
/** A button that floats is no wider, in font sizes. */
const buttonEm = 4.4;
/** So much more of the panel's width lies free at the right. */
const leastFree = 0.15;

/**
 * The part of a wide panel that a conversation keeps to where it stands at the left and the rest of the window is empty, faces
 * included; null where it takes the whole. Told by the plates in its middle ({@link plateColumn}), else by bubbles of several
 * widths that all end at one edge, far from the panel's.
 * @param shapes what stands in the panel
 */
export function narrowColumn(shapes: readonly Shape[], panel: Box, emPx: number): Box | null {
  const said = shapes.filter((shape) => looksSaid(shape, emPx));
  // Rows of buttons end where it pleases them.
  const boxes = said.map(({ box }) => box).filter((box, _, all) => !all.some((other) => areSideBySide(box, other)));
  const faces = shapes.filter((shape) => isDisc(shape) && !said.includes(shape) && boxes.some((box) => standsBeside(shape.box, box, emPx))).map(({ box }) => box);
  const about = plateColumn(said, faces, emPx);
  if (about !== null && isNarrow(about[0], about[1], panel)) return [about[0], panel[1], about[1] - about[0], panel[3]];
  const far = Math.max(...boxes.filter((box) => endsWithOthers(box, boxes, emPx)).map(right));
  const own = boxes.filter((box) => right(box) <= far + edgeSlackPx);
  const begins = Math.min(...own.map(([x]) => x));
  const left = Math.min(begins, ...faces.map(([x]) => x));
  // Beyond its end stands a button that floats there; in its middle a notice may be wider than it.
  const isBeyond = (box: Box): boolean => (box[0] >= far && box[2] <= emPx * buttonEm) || Math.abs(box[0] + box[2] / 2 - (begins + far) / 2) <= emPx * 0.5;
  return own.length >= leastOwn && isNarrow(left, far, panel) && boxes.every((box) => own.includes(box) || isBeyond(box)) ? [left, panel[1], far - left, panel[3]] : null;
}

/** Whether far more of the panel lies free behind a column than before it. */
const isNarrow = (from: number, end: number, panel: Box): boolean => right(panel) - end - (from - panel[0]) > leastFree * panel[2];

/** Whether another bubble ends where this one does, and begins elsewhere. */
const endsWithOthers = (box: Box, boxes: readonly Box[], emPx: number): boolean => boxes.some((other) => Math.abs(right(other) - right(box)) <= edgeSlackPx && Math.abs(other[2] - box[2]) > emPx * 0.5);
