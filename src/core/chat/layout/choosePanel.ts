import type { Box } from '../../exhibit/Reading.js';
import { acrossFaces } from './acrossFaces.js';
import { isAroundCard } from './isAroundCard.js';
import { isBarAround } from './isBarAround.js';
import type { GroundText } from './groundText.js';
import { isFaceHigh, isFaceList } from './isFaceList.js';
import { isKeyboard } from './isKeyboard.js';
import { isLetter, isTall, letterCount, looksSaid } from './letterSize.js';
import { bottom, colourDistance, isWithin, right, union, type Colour } from './Raster.js';
import { isPageBar, isPhoneFoot, isPhoneHead, isWindowBar } from './screenEnds.js';
import type { Shape } from './Shape.js';
import { textRuns } from './textRuns.js';
import { isWidePane } from './isWidePane.js';
import { withoutNeighbours } from './withoutNeighbours.js';

/** A rectangle that may hold the conversation. */
export interface Candidate {
  readonly box: Box;
  /** The colour along its sides; null where it was not looked for. */
  readonly ground: Colour | null;
  /** The shapes that stand in it and in no smaller candidate. */
  readonly shapes: readonly Shape[];
  /** Null where it was not looked for. */
  readonly text: GroundText | null;
  /** It stands between a title bar and a field to write in of its width. */
  readonly isFramed: boolean;
  /** It is a stack of cards, which are written on as one ground. */
  readonly isStack: boolean;
  /** It is a slice of a card that lines cut. */
  readonly isSlice: boolean;
}

/** What a bubble's letter counts against a letter on the page. */
const bubbleWeight = 4;
const framedWeight = 20;
/** Grounds that differ by less in one channel, 0–255, are one. */
const sameGround = 6;

/**
 * The rectangle in which the conversation stands: the candidate whose shapes look said and keep to two sides, or that
 * has most lines of text, joined with its neighbours above and below that continue it. Keyboards, lists of other chats
 * and the page around a widget lose.
 * @param isRuled whether the edge between two boxes, the second right below the first, is a line across one conversation: they are one, however low
 */
export function choosePanel(found: readonly Candidate[], pictureWidth: number, emPx: number, isRuled: (upper: Box, lower: Box) => boolean = () => false): Box | null {
  const boxes = found.map(({ box }) => box);
  const candidates = found.map((one) => ({ ...one, shapes: withoutNeighbours(one.shapes, boxes.filter((box) => isWithin(box, one.box, edgePx))) }));
  const isShown = (one: Candidate): boolean => !isPhoneHead(one.box, boxes) && picturesIn(one, emPx).length > 0;
  const hasTalk = candidates.some((one) => saidIn(one, emPx).length > 0 || isShown(one));
  const isHead = (one: Candidate): boolean => hasTalk && isPhoneHead(one.box, boxes) && saidIn(one, emPx).length === 0;
  const scored = candidates.map((one) => ({ ...one, score: isHead(one) || isAroundCard(one, candidates, (card) => saidIn(card, emPx).length, emPx) ? 0 : (isWindowBar(one.box, boxes) ? barWeight : 1) * scoreOf(one, pictureWidth, emPx, isWidePane(one.box, boxes, pictureWidth)) })).sort((a, b) => b.score - a.score);
  const first = scored[0];
  if (!first || first.score === 0) return largest(boxes);
  const feed = first.isStack ? scored.find((one) => one.isFramed && sameColumn(one.box, first.box) && isWithin(one.box, first.box, edgePx) && picturesIn(one, emPx).length > 0) : undefined;
  // Between its first card, a title bar, and its last, a field to write in, no other stands: pictures alone were sent.
  if (feed !== undefined) return feed.box;
  const best = wholeOf(first, scored, emPx);
  const isOfLines = best.text !== null && flatScore(best.text, emPx) * 2 > best.score;
  const joined = scored
    .filter((one) => one.score > 0 && one.box !== best.box && !(isOfLines && isPageBar(one.box, boxes, emPx) && !beginsAlike(one, best, emPx)) && !isEmptyFoot(one, boxes, emPx) && !isBarAround(one, best, scored.filter(({ box }) => sameColumn(box, best.box))))
    .filter((one) => (sameColumn(one.box, best.box) && one.box[3] > emPx * 5 && goesOn(one, best, emPx)) || (sameColumn(one.box, best.box, one.box[1] <= emPx || touches(one.box, best.box, emPx) ? 3 : emPx * barEm) && goesOnInColumns(one, best, emPx)))
    .sort((a, b) => Math.abs(a.box[1] - best.box[1]) - Math.abs(b.box[1] - best.box[1]))
    .reduce((panel, one) => (touches(panel, one.box, goesOnInColumns(one, best, emPx) ? emPx * bandEm : 0) ? union(panel, one.box) : panel), best.box);
  return acrossFaces(acrossRules(joined, boxes.filter((box) => sameColumn(box, joined)), isRuled), candidates, emPx);
}

/** Whether two lines or more begin where most of another part's do. */
function beginsAlike(one: Candidate, best: Candidate, emPx: number): boolean {
  const [own, others] = [one, best].map(({ text }) => (text === null ? [] : linesIn(text, emPx).map(({ box }) => box[0]))) as [number[], number[]];
  const begins = others.reduce((most, edge) => (aligned(others, emPx, edge) > aligned(others, emPx, most) ? edge : most), others[0] ?? 0);
  return aligned(own, emPx, begins) >= 2;
}

/** A panel with the parts above and below it that the edge between does not end. */
function acrossRules(panel: Box, parts: readonly Box[], isRuled: (upper: Box, lower: Box) => boolean): Box {
  const meet = (upper: Box, lower: Box): boolean => Math.abs(bottom(upper) - lower[1]) <= edgePx && isRuled(upper, lower);
  const next = parts.find((box) => meet(box, panel) || meet(panel, box));
  return next === undefined ? panel : acrossRules(union(panel, next), parts.filter((box) => box !== next), isRuled);
}

/** Of the form of a face, which may be cut by the one in front of it. */
const isFaceLike = ({ box }: Shape, emPx: number): boolean => isFaceHigh(box, emPx) && Math.abs(box[2] - box[3]) <= 0.25 * box[3];

/** The panel of which a candidate is a slice, told by what is said across the slice's upper edge, or by a bubble like the slice's own above it: the edge of a panel runs neither through a bubble nor between bubbles. */
function wholeOf<T extends Candidate>(slice: T, candidates: readonly T[], emPx: number): T {
  const crosses = ({ box }: Shape): boolean => box[1] < slice.box[1] - emPx * crossEm && bottom(box) > slice.box[1] + edgePx;
  const isLike = (a: Shape, b: Shape): boolean => colourDistance(a.field.ground, b.field.ground) <= sameGround && Math.min(Math.abs(a.box[0] - b.box[0]), Math.abs(right(a.box) - right(b.box))) <= emPx * edgeEm;
  // What has the ground's colour is a piece of a wallpaper with letters over it.
  const said = saidIn(slice, emPx).filter((one) => letterCount(one, emPx) > 1 && (slice.ground === null || colourDistance(one.field.ground, slice.ground) > sameGround));
  const isAbove = (s: Shape): boolean => bottom(s.box) <= slice.box[1] + edgePx && letterCount(s, emPx) > 1 && said.some((one) => isLike(s, one));
  const whole = candidates.find((one) => one !== slice && sameColumn(one.box, slice.box) && isWithin(slice.box, one.box, edgePx) && one.shapes.some((s) => (crosses(s) && saidIn(one, emPx).includes(s)) || isAbove(s)));
  return whole === undefined ? slice : { ...whole, shapes: [...whole.shapes, ...slice.shapes] };
}
const [crossEm, edgePx, edgeEm] = [1, 3, 0.3];

/** Whether it is the foot of a phone's screen and holds neither a picture nor a short word with its stamp: an empty field to write in may well end where bubbles do. */
const isEmptyFoot = (one: Candidate, boxes: readonly Box[], emPx: number): boolean =>
  isPhoneFoot(one.box, boxes) && picturesIn(one, emPx).length === 0 && !saidIn(one, emPx).some((s) => letterCount(s, emPx) >= leastWordy);

/** What is written in a browser's bar counts so much. */
const barWeight = 0.02;

/** A band from side to side, as the one above what is unread, cuts a conversation in two; it is no higher, in font sizes, and a scroll bar no wider. */
const [bandEm, barEm] = [3.2, 0.7];

/** Whether a part has bubbles, or nothing but pictures, that stand in the columns of the others. */
function goesOnInColumns(one: Candidate, best: Candidate, emPx: number): boolean {
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

const frameEm = 0.4;
/** As many letters as a short word and its stamp have. */
const leastWordy = 6;
/** Where one reaches nearly from side to side, as the field to write in does, they stand in a column only with both edges. */
function isInColumn({ box: a }: Shape, { box: b }: Shape, slack: number, width: number): boolean {
  const edges = [Math.abs(a[0] - b[0]) <= slack, Math.abs(right(a) - right(b)) <= slack];
  return Math.max(a[2], b[2]) > width * wholeShare ? edges.every(Boolean) : edges.some(Boolean);
}
const wholeShare = 0.95;

/** Whether a part above or below goes on with the conversation: bubbles go on with bubbles, a title bar has none and another ground. */
function goesOn(one: Candidate, best: Candidate, emPx: number): boolean {
  const [here, there] = [saidIn(one, emPx), saidIn(best, emPx)];
  // At the top of the picture stands a title bar, with a face or a button: bubbles stand in the columns of the others.
  const isTopOfPicture = one.box[1] <= emPx;
  if (isTopOfPicture && there.length > 0) return goesOnInColumns(one, best, emPx);
  // The face of who is signed in stands in a page's bar alone.
  if (here.some((s) => !isFaceLike(s, emPx)) || (one.isSlice && best.isSlice)) return true;
  return one.text !== null && best.text !== null && colourDistance(one.text.field.ground, best.text.field.ground) <= sameGround;
}

const saidIn = ({ shapes, box }: Candidate, emPx: number): readonly Shape[] => shapes.filter((s) => looksSaid(s, emPx) && leavesRoom(s.box, box, emPx) && !isList(s, emPx));

/** Whether something stands apart from the sides of what it stands in, or from one of them clearly, as cards beside a scroll bar do. */
const leavesRoom = (inner: Box, outer: Box, emPx: number): boolean => inner[2] < outer[2] * 0.985 || Math.max(inner[0] - outer[0], right(outer) - right(inner)) > frameEm * emPx;

/** Shapes as large as the pictures that people send. */
const picturesIn = ({ shapes, box }: Candidate, emPx: number): readonly Shape[] => shapes.filter((s) => s.box[2] > emPx * 5 && s.box[3] > emPx * 4 && s.box[2] < box[2] * 0.985);

function scoreOf(candidate: Candidate, pictureWidth: number, emPx: number, mayBeRead: boolean): number {
  const { text, isFramed, isStack } = candidate;
  if (isFaceList(candidate, pictureWidth, emPx)) return 0;
  const inside = saidIn(candidate, emPx);
  const flat = text === null || !mayBeRead ? 0 : flatScore(text, emPx) * (isStack ? framedWeight : 1);
  if (isKeyboard(inside) || inside.length === 0) return flat;
  const letters = inside.reduce((sum, s) => sum + letterCount(s, emPx), 0);
  const order = mostAligned(inside.map((s) => s.box[0]), emPx) + mostAligned(inside.map((s) => right(s.box)), emPx);
  return flat + (isFramed ? framedWeight : bubbleWeight) * letters * order;
}

const linesIn = ({ marks }: Pick<GroundText, 'marks'>, emPx: number): ReturnType<typeof textRuns> => textRuns(marks.filter((m) => isLetter(m.box, emPx)), emPx).filter((run) => run.marks.length >= 3);

function flatScore({ marks }: GroundText, emPx: number): number {
  const runs = linesIn({ marks }, emPx);
  const letters = runs.reduce((sum, run) => sum + run.marks.filter((m) => isTall(m.box, emPx)).length, 0);
  return letters * mostAligned(runs.map((run) => run.box[0]), emPx);
}

/** A field with faces of one size below each other at one of its sides is a list of other chats: nobody says it. */
function isList({ box, inner }: Shape, emPx: number): boolean {
  const faces = inner.map((one) => one.box).filter((one) => isFaceHigh(one, emPx) && Math.abs(one[2] - one[3]) <= 2 && Math.min(one[0] - box[0], right(box) - right(one)) < emPx * 2.5);
  return faces.some((face) => faces.filter((one) => Math.abs(one[0] - face[0]) <= 2 && Math.abs(one[2] - face[2]) <= 2).length >= leastFaces);
}

const leastFaces = 3;

/** How many of the edges, at most, stand in one line. */
function mostAligned(edges: readonly number[], emPx: number): number {
  return Math.max(0, ...edges.map((one) => aligned(edges, emPx, one)));
}
const aligned = (edges: readonly number[], emPx: number, at: number): number => edges.filter((edge) => Math.abs(edge - at) <= emPx * 0.5).length;

/** The candidates with the shapes that are their own: each shape belongs to the smallest that holds it. */
export function withShapes(boxes: readonly Box[], shapes: readonly Shape[]): (readonly [Box, Shape[]])[] {
  const bySize = [...boxes].sort((a, b) => a[2] * a[3] - b[2] * b[3]).map((box) => [box, [] as Shape[]] as const);
  for (const shape of shapes) bySize.find(([box]) => isWithin(shape.box, box, 2))?.[1].push(shape);
  return bySize;
}

/** Whether two boxes have their sides in common; at the right a scroll bar may stand beside the one beyond a band, no wider than `barPx`. */
const sameColumn = (a: Box, b: Box, barPx = 3): boolean => Math.abs(a[0] - b[0]) <= 3 && Math.abs(right(a) - right(b)) <= Math.max(3, barPx);
/** Whether two boxes of one column follow on each other: grounds that a wallpaper's slanting edge parts overlap by less than most of the lower one, a title bar's with a bubble of its colour does not count. */
function touches(a: Box, b: Box, apart: number): boolean {
  const gap = Math.max(a[1], b[1]) - Math.min(bottom(a), bottom(b));
  const isAtTop = Math.min(a[1], b[1]) <= topPx;
  return gap <= Math.max(6, apart) && -gap <= Math.max(6, isAtTop ? 0 : Math.min(a[3], b[3]) * mostOverlap);
}
/** As a share of the lower one; what begins so near to the top of the picture, px, is a title bar's ground. */
const [mostOverlap, topPx] = [0.8, 8];
const largest = (boxes: readonly Box[]): Box | null => boxes.reduce<Box | null>((most, box) => (most === null || box[2] * box[3] > most[2] * most[3] ? box : most), null);
