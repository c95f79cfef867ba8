import type { Box } from '../../exhibit/Reading.js';
import { acrossFaces } from './acrossFaces.js';
import { picturesIn, saidIn, sameGround, type Candidate } from './Candidate.js';
import { goesOn, goesOnInColumns, leastWordy } from './goesOn.js';
import { isAroundCard } from './isAroundCard.js';
import { isBarAround } from './isBarAround.js';
import { isWidePane } from './isWidePane.js';
import { letterCount } from './letterSize.js';
import { beginsAlike, flatScore, scoreOf } from './panelScore.js';
import { bottom, colourDistance, isWithin, right, union } from './Raster.js';
import { isPageBar, isPhoneFoot, isPhoneHead, isWindowBar } from './screenEnds.js';
import type { Shape } from './Shape.js';
import { withoutNeighbours } from './withoutNeighbours.js';

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

/** A panel with the parts above and below it that the edge between does not end. */
function acrossRules(panel: Box, parts: readonly Box[], isRuled: (upper: Box, lower: Box) => boolean): Box {
  const meet = (upper: Box, lower: Box): boolean => Math.abs(bottom(upper) - lower[1]) <= edgePx && isRuled(upper, lower);
  const next = parts.find((box) => meet(box, panel) || meet(panel, box));
  return next === undefined ? panel : acrossRules(union(panel, next), parts.filter((box) => box !== next), isRuled);
}

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
