import type { BlockLine } from './Block.js';
import { dayOfGroup } from './dayOfGroup.js';
import { right, union } from './layout/Raster.js';
import { linesOf, median, type Piece } from './Piece.js';
import { takeBrackets } from './takeBrackets.js';

/** Between messages of a group lines stand further apart than within one, by these shares of a line; a blank line is a paragraph's. */
const [leastApart, surelyApart, mostApart] = [1.08, 1.2, 1.8];

/**
 * Parts what one person said in several messages below a single heading, in a chat without bubbles: where the line above
 * ends early and the next stands further below it than lines do that the text simply runs on to. The parts keep the author;
 * only the first has the time of the stamp, and its day where the others may be later than midnight. A letter is one
 * message, however far apart its paragraphs stand.
 */
export function splitGroups(pieces: readonly Piece[]): readonly Piece[] {
  const flats = pieces.filter((one) => one.block.shape === 'flat' && one.block.side !== 'center' && one.isLetter !== true && one.inRow !== true && one.runs.length > 0);
  const far = Math.max(...flats.flatMap(({ runs }) => runs.map(({ bbox }) => right(bbox))));
  const steps = flats.flatMap(({ runs }) => linesOf(runs).slice(1).map((line, index): Step => stepTo(linesOf(runs)[index]!, line, far)));
  const wrapped = steps.filter(({ isWrapped }) => isWrapped).map(({ apart }) => apart);
  const look: Look = { far, lineStep: wrapped.length > 0 ? meanAbout(wrapped, median(wrapped)) : closerStep(steps.map(({ apart }) => apart)), isSure: wrapped.length >= 3 };
  return pieces.flatMap((piece) => (flats.includes(piece) ? parted(piece, look) : [piece]));
}

/** Of lines that stand in two distances the closer ones' one; null where all stand in one. */
function closerStep(steps: readonly number[]): number | null {
  const closest = Math.min(...steps);
  const isApart = steps.some((step) => step > surelyCloser * closest && step <= mostApart * closest);
  return isApart ? meanAbout(steps, closest) : null;
}
const surelyCloser = 1.12;

/** The mean of what differs by a pixel or so from the middle: places are whole pixels, and lines hardly ever stand whole pixels apart. */
function meanAbout(steps: readonly number[], middle: number): number {
  const near = steps.filter((step) => Math.abs(step - middle) <= oneDot);
  return near.reduce((sum, step) => sum + step, 0) / near.length;
}
const oneDot = 1.5;

interface Look {
  /** Where the longest lines end, px. */
  readonly far: number;
  /** How far apart lines stand that text runs on to; null where none does, so that nothing tells a group from a text of several lines. */
  readonly lineStep: number | null;
  /** So many lines told it that a line further below begins a message, though its first word would not have fitted above. */
  readonly isSure: boolean;
}

interface Step {
  /** From baseline to baseline, px. */
  readonly apart: number;
  /** The first word of the lower line would not have fitted behind the upper one. */
  readonly isWrapped: boolean;
}

function stepTo(upper: readonly BlockLine[], lower: readonly BlockLine[], far: number): Step {
  const [last, first] = [upper.at(-1)!, lower[0]!];
  const word = first.words[0];
  return { apart: first.baseline - last.baseline, isWrapped: word !== undefined && right(last.bbox) + 0.4 * first.xHeightPx + word.bbox[2] > far };
}

/** «2. …» below «1. …»: the points of one list. */
function isNextPoint(above: readonly BlockLine[] | undefined, line: readonly BlockLine[]): boolean {
  const pointOf = (of: readonly BlockLine[] | undefined): number => Number(/^(\d{1,2})[.)]$/u.exec(of?.[0]?.words[0]?.text ?? '')?.[1] ?? NaN);
  return pointOf(line) === pointOf(above) + 1;
}

/** Whether what is above has not ended: it leads to points, which begin with a sign or a number, or is one with more to follow. */
function leadsOn(above: readonly BlockLine[] | undefined, line: readonly BlockLine[]): boolean {
  const last = above?.at(-1)?.words.at(-1)?.text ?? '';
  return /[;,]$/u.test(last) || (last.endsWith(':') && /^(?:[^\p{L}\d\s]{1,2}|\d{1,2}[.)])$/u.test(line[0]?.words[0]?.text ?? ''));
}

function parted(piece: Piece, { far, lineStep, isSure }: Look): readonly Piece[] {
  const parts: BlockLine[][][] = [];
  for (const line of linesOf(piece.runs)) {
    const above = parts.at(-1)?.at(-1);
    const step = above === undefined ? null : stepTo(above, line, far);
    const goesOn = isNextPoint(above, line) || leadsOn(above, line) || (step !== null && lineStep !== null && ((step.isWrapped && (!isSure || step.apart < surelyApart * lineStep)) || step.apart < leastApart * lineStep || step.apart > mostApart * lineStep));
    if (goesOn) parts.at(-1)!.push(line);
    else parts.push([line]);
  }
  if (parts.length < 2) return [piece];
  return parts.map((lines, index) => {
    const runs = lines.flat();
    const box = runs.map(({ bbox }) => bbox).reduce(union);
    const isFirst = index === 0;
    const block = { ...piece.block, lines: runs, bbox: isFirst ? union([box[0], piece.block.bbox[1], 1, 1], box) : box, cutTop: isFirst && piece.block.cutTop, cutBottom: index === parts.length - 1 && piece.block.cutBottom };
    return takeBrackets(isFirst ? { ...piece, block, runs } : { ...piece, block, runs, time: null, day: dayOfGroup(piece), quote: null, edited: false });
  });
}
