import type { Overlap, Pair } from './alignOverlap.js';
import { haveOtherTitles } from './haveOtherTitles.js';
import { farOff, layOver, lonePair, viewsOf, type Laid, type View } from './layOver.js';
import { coversScrolled, isSameScreen, slack } from './scrolled.js';
import { shareOfTriples } from './speaksFor.js';
import { secondsApart, type Item, type Shot } from './Shot.js';
import { minutesOf } from '../dating/minutesOf.js';

/** What must speak for an overlap: less where two screenshots were taken right after each other, more under two titles. */
const enough = 5;
const enoughTogether = 4;
const enoughUnderOtherTitles = 14;
/** Where one was cut out of its screen, what stands on top of it may be no title. */
const enoughUnderOtherHeads = 7;
/** With less it is none, even where it fills a hole; less is asked of two that were taken right after each other. */
const leastOfAll = 2;
const leastTogether = 1;
/** Seconds between two screenshots of one scrolling. */
const together = 120;
/** Minutes between two messages of one talk. */
const fewMinutes = 20;
/** So much of the worth is as sure as one letter of a chain of pairs. */
const lettersPerWorth = 8;
/** What says no more than so many letters and has no time may be a mark on the screen rather than a message. */
const scrap = 7;
/** So far within the sides of a message stands what is drawn on it, in thousandths of the width. */
const inset = 4;
/** A piece must have that share of its letter triples in the whole. */
const pieceShare = 0.5;

/** The overlap of two screenshots of one width, told by where things stand on both; null when nothing speaks for one. */
export function laidOverlap(a: Shot, b: Shot): Overlap | null {
  const laid = layOver(a, b);
  const isOther = haveOtherTitles(a, b);
  const areTogether = secondsApart(a, b) <= together;
  const least = isOther ? (isSameScreen(a, b) ? enoughUnderOtherTitles : enoughUnderOtherHeads) : areTogether ? leastTogether : leastOfAll;
  if (laid === null || laid.worth < least) return laid !== null && !isOther && goesOn(a, b, laid) ? faintOverlap(laid) : null;
  const { by, pairs } = laid;
  const [inA, inB] = [new Map(pairs), new Map(pairs.map(([i, j]) => [j, i] as const))];
  const [partsOfA, partsOfB] = [parts(a, b, inA, inB, by), parts(b, a, inB, inA, -by)];
  const isPieceOfA = ([i, j]: Pair): boolean => isNoMessage(a.items[i]!, b.items[j]!, a.items[inB.get(j)!]!);
  const isPieceOfB = ([j, i]: Pair): boolean => isNoMessage(b.items[j]!, a.items[i]!, b.items[inA.get(i)!]!);
  const [viewOfA, viewOfB] = viewsOf(a, b);
  const pieces = { a: new Set(partsOfA.map(([i]) => i)), b: new Set(partsOfB.map(([j]) => j)) };
  return {
    pairs,
    fragmentsInA: partsOfA.filter(isPieceOfA),
    fragmentsInB: partsOfB.filter(isPieceOfB),
    joinedInA: partsOfB.filter((part) => !isPieceOfB(part)).map(([, i]) => i),
    joinedInB: partsOfA.filter((part) => !isPieceOfA(part)).map(([, j]) => j),
    absentInA: absent(b, a, new Set([...inB.keys(), ...pieces.b]), -by, viewOfA),
    absentInB: absent(a, b, new Set([...inA.keys(), ...pieces.a]), by, viewOfB),
    proof: laid.worth * lettersPerWorth,
    by,
    isSure: laid.worth >= (areTogether ? enoughTogether : enough),
  };
}

/**
 * Whether nothing speaks against the last thing of one being the first of the other, taken right after each other, of which
 * one at least shows no words of its own, while the times go on: so look two screenshots that share one picture. Where nobody
 * knows when they were taken, the times must go on within minutes.
 */
function goesOn(a: Shot, b: Shot, { by, pairs, worth }: Laid): boolean {
  const [pair] = pairs;
  const areTimed = a.screen.takenSeconds !== null || b.screen.takenSeconds !== null;
  if (pair === undefined || pairs.length > 1 || worth < -lonePair || (areTimed && secondsApart(a, b) > together)) return false;
  const [[upper, last], [lower, first]] = by > 0 ? [[a, pair[0]], [b, pair[1]]] : [[b, pair[1]], [a, pair[0]]];
  const [one, other] = [upper.items[last]!, lower.items[first]!];
  if ((!one.cut.bottom && !other.cut.top) || (one.date !== null && other.date !== null && one.date !== other.date)) return false;
  if (one.side !== other.side || (one.bare !== '' && other.bare !== '' && shareOfTriples(...byLength(one, other)) < pieceShare)) return false;
  const [before, after] = [upper.items.findLast(({ time }) => time !== null)?.time, lower.items.find(({ time }) => time !== null)?.time];
  if (before === undefined || after === undefined) return areTimed;
  return before! <= after! && (areTimed || minutesOf(after!) - minutesOf(before!) <= fewMinutes);
}

const byLength = (a: Item, b: Item): readonly [short: Item, long: Item] => (a.bare.length < b.bare.length ? [a, b] : [b, a]);

/** One that stands for neighbours alone between which nothing else does. */
const faintOverlap = ({ by, pairs }: Laid): Overlap => ({ pairs, fragmentsInA: [], fragmentsInB: [], joinedInA: [], joinedInB: [], absentInA: [], absentInB: [], proof: 0, by, isSure: false });

/** What stands on one within what the other shows as one thing, which has its like on the first. */
function parts(a: Shot, b: Shot, inA: ReadonlyMap<number, number>, inB: ReadonlyMap<number, number>, by: number): readonly Pair[] {
  return a.items.flatMap((item, i): Pair[] => {
    if (inA.has(i) || item.isDay || item.box === null) return [];
    const whole = b.items.findIndex((other, j) => inB.has(j) && !other.isDay && isPiece(item, other, by));
    return whole === -1 ? [] : [[i, whole]];
  });
}

function isPiece(item: Item, whole: Item, by: number): boolean {
  if (whole.box === null || item.box![3] >= whole.box[3] - slack || !coversScrolled(item.box!, whole.box, by)) return false;
  return item.bare.length <= scrap || shareOfTriples(item, whole) >= pieceShare || isInsetAtEdge(item, whole);
}

/** What the edge of the screen cuts off with the message that it stands in, drawn narrower and without a time, such as a preview of a link: the other copy need not tell its words. */
const isInsetAtEdge = (item: Item, whole: Item): boolean =>
  item.time === null && (item.cut.top || item.cut.bottom) && !item.isDay && item.box![0] > whole.box![0] + inset && item.box![0] + item.box![2] < whole.box![0] + whole.box![2] - inset;

/** A part with a time of its own is a message of its own, and the whole two in one; unless it is the whole's time, which no other part has. */
const isNoMessage = (part: Item, whole: Item, other: Item): boolean => part.time === null || (part.time === whole.time && other.time === null);

/** What only one of them shows, says next to nothing, and stands where the other shows that nothing is. */
function absent(a: Shot, b: Shot, known: ReadonlySet<number>, by: number, { top, bottom }: View): readonly number[] {
  return a.items.flatMap((item, i) => {
    if (known.has(i) || item.isDay || item.box === null || item.time !== null || item.bare.length > scrap) return [];
    const [from, to] = [item.box[1] - by, item.box[1] + item.box[3] - by];
    return from > top + farOff && to < bottom - farOff && b.items.length > 0 ? [i] : [];
  });
}
