import type { Box } from '../../exhibit/Reading.js';
import { isFaceHigh, isEven } from './isFaceList.js';
import type { Mark } from './inkMarks.js';
import { isLetter, looksSaid } from './letterSize.js';
import { bottom, isWithin, right, type Raster } from './Raster.js';
import type { Shape } from './Shape.js';
import { textRuns } from './textRuns.js';

/** Edges and sizes of one list's faces differ by no more, px. */
const slackPx = 3;
/** What stands in the conversation is higher than the counts of what is unread, in font sizes. */
const leastHigh = 1.9;
/** A list is so wide at least, in font sizes, beside its faces; and takes up no more of the panel. */
const [leastWide, mostShare] = [8, 0.45];
/** Left of the conversation, in font sizes. */
const padEm = 0.4;
const leastSaid = 2;

/**
 * A page's panel without the list of chats at its left, where nothing but the ground parts it from the conversation: faces of
 * one size in even rows, the words beside them on the ground, and right of all of them what is said.
 * @param marks the ink on the panel's own ground
 */
export function withoutList(panel: Box, shapes: readonly Shape[], marks: readonly Mark[], raster: Raster, emPx: number): Box {
  if (raster.width <= raster.height) return panel;
  const within = shapes.filter(({ box }) => isWithin(box, panel, 2));
  const faces = facesOf(within.flatMap((one) => [one, ...one.inner]).map(({ box }) => box), emPx);
  if (faces === null) return panel;
  const [top, low, edge] = [faces[0]!.top, faces.at(-1)!.low, faces[0]!.end];
  // The row that is open holds its face.
  const beside = within.map(({ box }) => box).filter((box) => box[0] > edge && box[3] >= leastHigh * emPx && box[1] < low && bottom(box) > top);
  const cut = Math.min(...beside.map((box) => box[0]));
  if (!(cut > edge + leastWide * emPx) || cut - panel[0] > panel[2] * mostShare) return panel;
  const lines = textRuns(marks.filter(({ box }) => isLetter(box, emPx) && box[0] > edge && box[0] < cut && box[1] >= top && bottom(box) <= low), emPx).filter((run) => run.marks.length >= leastSaid);
  const rows = faces.filter((face) => lines.some(({ box }) => box[0] - edge < 2 * emPx && box[1] >= face.top - slackPx && bottom(box) <= face.low + slackPx));
  const isCrossed = lines.some(({ box }) => right(box) > cut) || within.some(({ box }) => box[0] < cut - slackPx && right(box) > cut + slackPx && bottom(box) > top && box[1] < low);
  const said = within.filter((one) => one.box[0] >= cut && looksSaid(one, emPx));
  if (isCrossed || rows.length * 2 < faces.length || said.length < leastSaid) return panel;
  const pad = Math.round(padEm * emPx);
  const ends = [...within.map(({ box }) => box), ...marks.map(({ box }) => box)].filter((box) => box[0] >= cut && bottom(box) > top && box[1] < low).map(right);
  // The page goes on beside the conversation as well.
  const [from, end] = [Math.max(panel[0], cut - pad), Math.min(right(panel), Math.max(...ends) + pad)];
  return [from, panel[1], end - from, panel[3]];
}

interface Face {
  readonly top: number;
  readonly low: number;
  readonly end: number;
}

/** The faces of a list, from top to bottom. */
function facesOf(boxes: readonly Box[], emPx: number): readonly Face[] | null {
  const faces = boxes.filter((box) => isFaceHigh(box, emPx) && Math.abs(box[2] - box[3]) <= slackPx).sort((a, b) => a[1] - b[1]);
  const columns = faces.map((face) => faces.filter((one) => Math.abs(one[0] - face[0]) <= slackPx && Math.abs(one[3] - face[3]) <= slackPx));
  const column = columns.find((one) => isEven(one.map(([, y]) => y)));
  return column === undefined ? null : column.map((box) => ({ top: box[1], low: bottom(box), end: right(box) }));
}
