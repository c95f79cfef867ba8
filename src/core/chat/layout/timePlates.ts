import { clockMarks } from './clockMarks.js';
import type { LaidRun } from './findBlocks.js';
import { union } from './Raster.js';
import type { Shape } from './Shape.js';

/** A plate that bears a time, and ticks perhaps, is no higher and no wider, in font sizes. */
const [mostHigh, mostWide] = [1.8, 6];

/** The times on small plates by themselves, too low for something said: they hang below what is shown without a frame. */
export function timePlates(shapes: readonly Shape[], emPx: number): LaidRun[] {
  return shapes.flatMap(({ box, marks, field }): LaidRun[] => {
    const clock = box[3] <= emPx * mostHigh && box[2] <= emPx * mostWide ? clockMarks(marks) : null;
    if (clock === null || clock.hours.length < 2) return [];
    const own = [...clock.hours, ...clock.colon, ...clock.minutes];
    const place = own.map((mark) => mark.box).reduce(union);
    return [{ box: place, marks: own, letterPx: place[3], field, holes: [] }];
  });
}
