import type { Box } from '../../exhibit/Reading.js';
import type { GroundText } from './groundText.js';
import { isFaceHigh } from './isFaceList.js';
import { bottom, isWithin, right, union } from './Raster.js';
import { isPhoneFoot } from './screenEnds.js';
import type { Shape } from './Shape.js';
import { textRuns } from './textRuns.js';

/** A part of the picture with what stands in it. */
export interface Part {
  readonly box: Box;
  readonly shapes: readonly Shape[];
  readonly text: GroundText | null;
}

/** Places and sizes of faces of one thread differ by no more, px; a hairline between its letters is no thicker. */
const slackPx = 4;
/** A face stands so near below the hairline, in font sizes. */
const nearEm = 2;
/** What is said begins where faces do, within so many font sizes, and has no larger letters than that: a subject below the title bar has. */
const [beginEm, letterEm] = [0.3, 0.62];

/**
 * A panel with the parts of its column that hairlines cut a thread of letters into: each begins with a face, at one place
 * below its hairline, so that it is no title bar. Above the first stands what an edge leaves of another letter, a line that
 * begins where the faces do, in letters no larger than theirs.
 */
export function acrossFaces(panel: Box, parts: readonly Part[], emPx: number): Box {
  const boxes = parts.map(({ box }) => box);
  const column = parts.filter(({ box }) => Math.abs(box[0] - panel[0]) <= slackPx && Math.abs(right(box) - right(panel)) <= slackPx);
  const faced = column.flatMap(({ box, shapes }) => shapes.flatMap(({ box: face }): Faced[] => (isFaceIn(face, box, emPx) ? [{ box, face }] : [])));
  const like = faced.filter((one) => faced.some((other) => isAlike(one, other) && Math.abs(one.box[1] - other.box[1]) > emPx));
  const inside = like.filter(({ box }) => isWithin(box, panel, slackPx));
  if (inside.length === 0) return panel;
  const letters = like.filter((one) => isAlike(one, inside[0]!) && !isPhoneFoot(one.box, boxes)).map(({ box }) => box);
  const whole = joined(panel, letters);
  const begins = inside[0]!.face[0];
  const isFirst = letters.some((box) => Math.abs(box[1] - whole[1]) <= slackPx);
  const isRest = ({ text }: Part): boolean => text !== null && textRuns(text.marks, emPx).some((run) => run.marks.length > 1 && run.letterPx <= emPx * letterEm && Math.abs(run.box[0] - begins) <= emPx * beginEm);
  const above = column.find((one) => isFirst && meets(one.box, whole) && one.box[1] < whole[1] - slackPx && isRest(one));
  return above === undefined ? whole : union(above.box, whole);
}

/** Whether a box is a face near the left upper corner of a part. */
const isFaceIn = (face: Box, part: Box, emPx: number): boolean => isFaceHigh(face, emPx) && Math.abs(face[2] - face[3]) <= slackPx && face[1] - part[1] <= nearEm * emPx && face[0] - part[0] <= nearEm * emPx;

interface Faced {
  readonly box: Box;
  readonly face: Box;
}
const isAlike = (a: Faced, b: Faced): boolean => [a.face[0] - b.face[0], a.face[2] - b.face[2], a.face[1] - a.box[1] - (b.face[1] - b.box[1])].every((apart) => Math.abs(apart) <= slackPx);

/** A panel with the parts that meet it, one by one. */
function joined(panel: Box, parts: readonly Box[]): Box {
  const next = parts.find((box) => meets(box, panel) && !isWithin(box, panel, slackPx));
  return next === undefined ? panel : joined(union(panel, next), parts);
}

/** Whether one of two parts stands right above the other, with no more than a hairline between them. */
const meets = (a: Box, b: Box): boolean => Math.min(Math.abs(bottom(a) - b[1]), Math.abs(bottom(b) - a[1])) <= slackPx;
