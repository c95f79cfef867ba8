import { belowGap, isLone, near } from './loosePlaces.js';
import { bottom, colourDistance } from './layout/Raster.js';
import { textOf, textOfRuns, type Piece } from './Piece.js';

/** What apps write above a message that answers another, and above one that was passed on. */
const answers = /^(?:ответ (?:вам|себе|на (?:ваше|сво[её]) сообщение)|(?:вы|\p{L}[\p{L}-]+) ответил(?:[аи]|\(-?а\))?(?: (?:вам|себе|на (?:ваше|сво[её]) сообщение))?|ответил(?:[аи]|\(-?а\)) (?:вам|себе|на (?:ваше|сво[её]) сообщение)|you replied(?: to \p{L}+)?|(?:\p{L}+ )?replied to (?:you|\p{L}+))$/iu;
const passesOn = /^(?:(?:вы|\p{L}[\p{L}-]+) переслал(?:[аи]|\(-?а\))?(?: сообщение)?|переслано|пересланное сообщение|you forwarded(?: a message)?|(?:\p{L}+ )?forwarded(?: a)?(?: message)?)$/iu;
/** What is answered is paler than the answer by this share. */
const pale = 0.82;
/** Or its fill stands so far apart from all others, 0–255, and so many times as far as the answer's does. */
const [otherFill, further] = [3, 2];

/**
 * Takes away the lines that apps write above a bubble, of which nobody said anything: that it answers another message or
 * was passed on. What is answered stands in the first, paler lines of that bubble, or in a bubble of its own which the
 * answer lies over; it becomes the quote.
 */
export function takeReplies(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const kept = [...pieces];
  const labels = pieces.filter((one) => isLone(one) && one.time === null && isSmall(one, textHeightPx) && (answers.test(labelOf(one)) || passesOn.test(labelOf(one))));
  const hosts = new Set(labels.map((label) => hostOf(pieces, label, textHeightPx)));
  for (const label of labels) {
    const host = hostOf(kept, label, textHeightPx);
    if (host === null && !isLast(label, pieces)) continue;
    kept.splice(kept.indexOf(label), 1);
    if (host !== null && answers.test(labelOf(label))) settle(kept, host, textHeightPx, kept.filter((one) => !hosts.has(one)));
  }
  return kept;
}

const labelOf = ({ runs }: Piece): string => textOfRuns(runs).replace(/^[^\p{L}(]+|[^\p{L})]+$/gu, '');

/** So pale such a line is at most where it is as large as text. */
const paleLabel = 0.7;
const isSmall = ({ runs }: Piece, textHeightPx: number): boolean => runs.every(({ xHeightPx, contrast }) => xHeightPx < 0.95 * textHeightPx || contrast < paleLabel);

/** Whether it is the last thing on the screen, which ends before what it stands above, below something said. */
const isLast = (label: Piece, pieces: readonly Piece[]): boolean => pieces.length > 1 && pieces.every((one) => one === label || bottom(one.block.bbox) <= label.block.bbox[1]);

/** The bubble right below. */
function hostOf(pieces: readonly Piece[], label: Piece, textHeightPx: number): Piece | null {
  const gapTo = ({ block }: Piece): number => belowGap(label.block.bbox, block.bbox);
  const bubbles = pieces.filter((one) => one.block.shape !== 'flat' && one.block.side !== 'center' && gapTo(one) <= near * textHeightPx);
  return bubbles.sort((a, b) => gapTo(a) - gapTo(b))[0] ?? null;
}

/**
 * Gives the answer what it answers.
 * @param others what stands right below no such line
 */
function settle(kept: Piece[], host: Piece, textHeightPx: number, others: readonly Piece[]): void {
  const wasSaid = isRepeated(host, kept);
  const isOver = (one: Piece): boolean => (one.block.shape === 'bubble' ? liesOver(one, host) || answersBelow(one, host, textHeightPx, wasSaid) || (isCloseBelow(one, host, textHeightPx) && isFilledApart(host, one, others)) : isLone(one) && answersBelow(one, host, textHeightPx, wasSaid));
  const over = kept.find((one) => one !== host && one.block.side === host.block.side && isOver(one));
  if (over !== undefined) {
    kept[kept.indexOf(over)] = { ...over, quote: over.quote ?? (textOfRuns(host.runs) || null) };
    kept.splice(kept.indexOf(host), 1);
    return;
  }
  const strongest = Math.max(...host.runs.map(({ contrast }) => contrast));
  const from = host.runs.findIndex(({ contrast }) => contrast >= pale * strongest);
  if (from <= 0 || host.quote !== null) return;
  kept[kept.indexOf(host)] = { ...host, quote: host.runs.slice(0, from).map(({ words }) => textOf(words)).join(' '), runs: host.runs.slice(from) };
}

/** Whether what a bubble says was said above it, or begins so. */
function isRepeated(host: Piece, pieces: readonly Piece[]): boolean {
  const text = textOfRuns(host.runs).replace(/[\s.…]+$/u, '');
  return text.length >= leastRepeated && pieces.some((one) => bottom(one.block.bbox) <= host.block.bbox[1] && textOfRuns(one.runs).startsWith(text));
}
/** Shorter words are said again and again. */
const leastRepeated = 6;

/** The answer stands close below, in ink so much stronger than what it answers, unless that was said before; its own edge may not have been found. */
function answersBelow(one: Piece, host: Piece, textHeightPx: number, wasSaid: boolean): boolean {
  const strengthOf = (lines: Piece['runs']): number => Math.max(0, ...lines.map(({ contrast }) => contrast));
  return isCloseBelow(one, host, textHeightPx) && host.runs.length > 0 && (wasSaid || strengthOf(host.runs) < pale * strengthOf(one.runs));
}

function isCloseBelow({ block: { bbox } }: Piece, host: Piece, textHeightPx: number): boolean {
  const gap = bbox[1] - bottom(host.block.bbox);
  return gap >= 0 && gap < textHeightPx;
}

/** Whether what is answered is filled unlike all others on its side, the answer as they are. */
function isFilledApart(host: Piece, answer: Piece, others: readonly Piece[]): boolean {
  const beside = others.filter((one) => one !== host && one !== answer && one.block.shape === 'bubble' && one.block.side === host.block.side);
  const nearest = (piece: Piece, all: readonly Piece[]): number => Math.min(...all.map(({ block }) => colourDistance(block.fillColour, piece.block.fillColour)));
  return host.block.shape === 'bubble' && beside.length > 0 && nearest(host, [...beside, answer]) > Math.max(otherFill, further * nearest(answer, beside));
}

/** Messages stand apart; what covers the lower end of another is the answer to it. */
function liesOver({ block: { bbox: upper } }: Piece, { block: { bbox: host } }: Piece): boolean {
  return upper[1] > host[1] && upper[1] < bottom(host) && bottom(upper) > bottom(host) && belowGap(host, [upper[0], bottom(host), upper[2], upper[3]]) < Infinity;
}
