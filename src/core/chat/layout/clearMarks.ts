import type { Box } from '../../exhibit/Reading.js';
import type { Mark } from './inkMarks.js';
import { isWithin } from './Raster.js';

/** The marks that belong to the shape itself: outside of what stands in it, and not its own corners. */
export function clearMarks(marks: readonly Mark[], taken: readonly Box[], box: Box): Mark[] {
  const own = marks.filter((mark) => !taken.some((one) => isWithin(mark.box, one, 3)));
  return own.filter(({ box: [x, y, width, height] }) => {
    const atSide = x <= box[0] + 1 || x + width >= box[0] + box[2] - 1;
    const atEnd = y <= box[1] + 1 || y + height >= box[1] + box[3] - 1;
    return !(atSide && atEnd);
  });
}
