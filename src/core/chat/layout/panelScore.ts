import { saidIn, type Candidate } from './Candidate.js';
import type { GroundText } from './groundText.js';
import { isFaceList } from './isFaceList.js';
import { isKeyboard } from './isKeyboard.js';
import { isLetter, isTall, letterCount } from './letterSize.js';
import { right } from './Raster.js';
import { textRuns } from './textRuns.js';

/** What a bubble's letter counts against a letter on the page. */
const bubbleWeight = 4;
const framedWeight = 20;

/**
 * How much speaks for a candidate to hold the conversation: letters in bubbles by how many of these keep to one line at their
 * sides, and lines on its ground by how many begin below each other. Keyboards and lists of other chats have none.
 * @param mayBeRead whether it is so wide that texts on its ground may be messages
 */
export function scoreOf(candidate: Candidate, pictureWidth: number, emPx: number, mayBeRead: boolean): number {
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

/** The same for the lines on a candidate's ground alone. */
export function flatScore({ marks }: GroundText, emPx: number): number {
  const runs = linesIn({ marks }, emPx);
  const letters = runs.reduce((sum, run) => sum + run.marks.filter((m) => isTall(m.box, emPx)).length, 0);
  return letters * mostAligned(runs.map((run) => run.box[0]), emPx);
}

/** Whether two lines or more begin where most of another part's do. */
export function beginsAlike(one: Candidate, best: Candidate, emPx: number): boolean {
  const [own, others] = [one, best].map(({ text }) => (text === null ? [] : linesIn(text, emPx).map(({ box }) => box[0]))) as [number[], number[]];
  const begins = others.reduce((most, edge) => (aligned(others, emPx, edge) > aligned(others, emPx, most) ? edge : most), others[0] ?? 0);
  return aligned(own, emPx, begins) >= 2;
}

/** How many of the edges, at most, stand in one line. */
function mostAligned(edges: readonly number[], emPx: number): number {
  return Math.max(0, ...edges.map((one) => aligned(edges, emPx, one)));
}
const aligned = (edges: readonly number[], emPx: number, at: number): number => edges.filter((edge) => Math.abs(edge - at) <= emPx * 0.5).length;
