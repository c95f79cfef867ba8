import type { Box } from '../../exhibit/Reading.js';
import { frameEm, picturesIn, saidIn, sameGround, type Candidate } from './Candidate.js';
import { isFaceHigh } from './isFaceList.js';
import { letterCount } from './letterSize.js';
import { bottom, colourDistance, right } from './Raster.js';
import type { Shape } from './Shape.js';

/** Of the form of a face, which may be cut by the one in front of it. */
const isFaceLike = ({ box }: Shape, emPx: number): boolean => isFaceHigh(box, emPx) && Math.abs(box[2] - box[3]) <= 0.25 * box[3];

/** Whether a part has bubbles, or nothing but pictures, that stand in the columns of the others. */
export function goesOnInColumns(one: Candidate, best: Candidate, emPx: number): boolean {
  // A face in a title bar stands in the column of those beside messages.
  const said = saidIn(one, emPx).filter((s) => one.box[1] > emPx || !isFaceLike(s, emPx));
  // A title stands between its buttons, and messages beside nothing.
  const lone = said.filter((s) => !said.some((other) => other !== s && standBeside(s.box, other.box)));
  // A wallpaper's drawings, of which few pieces look like letters, stand beside them all the same; a title bar has one row.
  const wordy = said.filter((s) => letterCount(s, emPx) >= leastWordy);
  const isInRows = wordy.some((s) => wordy.some((other) => bottom(s.box) <= other.box[1]));
  const here = isInRows ? wordy : lone.length > 0 ? lone : said.length > 0 ? said : picturesIn(one, emPx);
  // A picture stands in its bubble with a frame around it.
  const slack = said.length > 0 ? 3 : Math.max(3, frameEm * emPx);
  // Where one side alone is seen in the other part, the other side keeps as far from its own edge.
  const mirrored = ({ box: a }: Shape, { box: b }: Shape): boolean => isInRows && Math.abs(right(one.box) - right(a) - (b[0] - best.box[0])) <= slack && b[2] < best.box[2] * wholeShare;
  const inColumns = here.filter((s) => saidIn(best, emPx).some((other) => isInColumn(s, other, slack, one.box[2]) || mirrored(s, other)));
  return inColumns.length > 0 && inColumns.length * 2 >= here.length;
}

/** Whether neither stands above the other. */
const standBeside = (a: Box, b: Box): boolean => Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]) > 0.5 * Math.min(a[3], b[3]) && (right(a) <= b[0] || right(b) <= a[0]);

/** As many letters as a short word and its stamp have. */
export const leastWordy = 6;
/** Where one reaches nearly from side to side, as the field to write in does, they stand in a column only with both edges. */
function isInColumn({ box: a }: Shape, { box: b }: Shape, slack: number, width: number): boolean {
  const edges = [Math.abs(a[0] - b[0]) <= slack, Math.abs(right(a) - right(b)) <= slack];
  return Math.max(a[2], b[2]) > width * wholeShare ? edges.every(Boolean) : edges.some(Boolean);
}
const wholeShare = 0.95;

/** Whether a part above or below goes on with the conversation: bubbles go on with bubbles, a title bar has none and another ground. */
export function goesOn(one: Candidate, best: Candidate, emPx: number): boolean {
  const [here, there] = [saidIn(one, emPx), saidIn(best, emPx)];
  // At the top of the picture stands a title bar, with a face or a button: bubbles stand in the columns of the others.
  const isTopOfPicture = one.box[1] <= emPx;
  if (isTopOfPicture && there.length > 0) return goesOnInColumns(one, best, emPx);
  // The face of who is signed in stands in a page's bar alone.
  if (here.some((s) => !isFaceLike(s, emPx)) || (one.isSlice && best.isSlice)) return true;
  return one.text !== null && best.text !== null && colourDistance(one.text.field.ground, best.text.field.ground) <= sameGround;
}
