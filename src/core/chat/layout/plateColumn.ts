import type { Box } from '../../exhibit/Reading.js';
import { clockMarks } from './clockMarks.js';
import { letterMarks } from './letterMarks.js';
import { clearLetterCount } from './letterSize.js';
import { colourDistance, overlapArea, right, union, type Colour } from './Raster.js';
import type { Shape } from './Shape.js';
import { textRuns } from './textRuns.js';

/** Bubbles of one side differ by no more at their edge, px. */
const edgeSlackPx = 3;
/** So many that begin below each other are a column. */
const leastOwn = 3;
/** A plate that names a day is no higher and no wider, and begins so far behind where messages do, in font sizes. */
const [mostHigh, mostWide, indented] = [2.8, 13, 2];
/** What is filled otherwise than all messages of the column is a notice, however wide, and may begin so near. */
const [otherFill, noticeIndented] = [24, 0.7];
/** So many letters are words; a message has its time apart from them. */
const leastLetters = 4;
/** By so little, in font sizes, words stand off their plate's middle, or where a wallpaper's strokes made it longer and others have their middle in the same place; and plates off each other's. */
const [offMiddle, offLonger, offOthers] = [0.3, 0.7, 0.5];
/** So much of the column that has its middle where plates do the widest message fills. */
const leastFilled = 0.7;
/** A button that floats is no wider, in font sizes. */
const buttonEm = 4.4;

/**
 * Where a conversation begins and ends whose messages all begin at one edge, told by the plates that name days in its middle:
 * lines by themselves in small fields that begin at no message's edge. Null where none tell, or something is said beyond.
 * @param said what looks said in the panel
 * @param faces of those who say it
 */
export function plateColumn(said: readonly Shape[], faces: readonly Box[], emPx: number): readonly [from: number, end: number] | null {
  const clear = said.filter((shape) => clearLetterCount(shape, emPx) > 0);
  const boxes = clear.map(({ box }) => box);
  const sharing = (x: number): Box[] => boxes.filter((box) => Math.abs(box[0] - x) <= edgeSlackPx);
  const own = boxes.map(([x]) => sharing(x)).reduce<readonly Box[]>((most, one) => (one.length > most.length ? one : most), []);
  const begins = Math.min(...own.map(([x]) => x));
  const fills = clear.filter(({ box }) => own.includes(box)).map(({ field }) => field.ground);
  // What lies over something else bears its time.
  const plates = clear.filter((shape) => isPlate(shape, begins, fills, emPx) && !boxes.some((box) => box !== shape.box && overlapArea(box, shape.box) > 0)).map((shape) => ({ middle: wordsOf(shape, emPx)!.middle, isEven: isEven(shape, emPx) }));
  const middles = plates.filter(({ middle, isEven: even }) => even || near(middle, plates.map((one) => one.middle)) > 1).map(({ middle }) => middle);
  const middle = middles.reduce<number | null>((most, one) => (most === null || near(one, middles) > near(most, middles) ? one : most), null);
  if (middle === null || own.length < leastOwn || middles.some((one) => Math.abs(one - middle) > offOthers * emPx)) return null;
  if (Math.max(...own.map(right)) - begins < leastFilled * 2 * (middle - begins)) return null;
  const from = Math.min(begins, ...faces.map(([x]) => x));
  const end = Math.round(2 * middle) - from;
  const isOwn = (box: Box): boolean => right(box) <= end + edgeSlackPx || (box[0] >= end && box[2] <= emPx * buttonEm) || Math.abs(middleOf(box) - middle) <= offOthers * emPx;
  return boxes.every(isOwn) ? [from, end] : null;
}

function isPlate({ box, marks, inner, field }: Shape, begins: number, fills: readonly Colour[], emPx: number): boolean {
  const isNotice = fills.every((fill) => colourDistance(fill, field.ground) > otherFill);
  if (box[3] > mostHigh * emPx || (box[2] > mostWide * emPx && !isNotice) || box[0] - begins < (isNotice ? noticeIndented : indented) * emPx) return false;
  const words = wordsOf({ box, marks, inner }, emPx);
  return words !== null && words.letters >= leastLetters && !words.isTimed && Math.abs(words.middle - middleOf(box)) <= offLonger * emPx;
}

/** Whether the words of a plate stand in its middle. */
const isEven = (shape: Shape, emPx: number): boolean => Math.abs(wordsOf(shape, emPx)!.middle - middleOf(shape.box)) <= offMiddle * emPx;

/** The only line of words in a shape, of which a few letters may stand in a shape of their own; null where there are several lines, or none. */
function wordsOf({ marks, inner }: Pick<Shape, 'box' | 'marks' | 'inner'>, emPx: number): { readonly middle: number; readonly letters: number; readonly isTimed: boolean } | null {
  const runs = textRuns(letterMarks(marks, emPx), emPx);
  const [first] = runs;
  const parts = [...runs, ...inner].map(({ box }) => box).sort((a, b) => a[0] - b[0]);
  const line = parts.reduce(union, first?.box ?? [0, 0, 0, 0]);
  if (first === undefined || line[3] > lineEm * emPx || parts.some((box, at) => at > 0 && box[0] - right(parts[at - 1]!) > apartEm * emPx)) return null;
  return { middle: middleOf(line), letters: runs.reduce((sum, run) => sum + run.marks.length, 0), isTimed: runs.some((run) => clockMarks(run.marks) !== null) };
}
/** One line is no higher, and its words stand no further apart, in font sizes. */
const [lineEm, apartEm] = [1.6, 1.2];

const middleOf = ([x, , width]: Box): number => x + width / 2;
const near = (middle: number, all: readonly number[]): number => all.filter((one) => Math.abs(one - middle) <= 1.5).length;
