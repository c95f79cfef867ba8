import { belowGap, isLone, near } from './loosePlaces.js';
import { bottom } from './layout/Raster.js';
import { textOf, textOfRuns, type Piece } from './Piece.js';

/** What apps write above a message that answers another, and above one that was passed on. */
const answers = /^(?:ответ (?:вам|себе|на (?:ваше|сво[её]) сообщение)|(?:вы|\p{L}[\p{L}-]+) ответил[аи]?(?: (?:вам|себе|на (?:ваше|сво[её]) сообщение))?|you replied(?: to \p{L}+)?|(?:\p{L}+ )?replied to (?:you|\p{L}+))$/iu;
const passesOn = /^(?:(?:вы|\p{L}[\p{L}-]+) переслал[аи]?(?: сообщение)?|переслано|пересланное сообщение|you forwarded(?: a message)?|(?:\p{L}+ )?forwarded(?: a)?(?: message)?)$/iu;
/** What is answered is paler than the answer by this share. */
const pale = 0.7;

/**
 * Takes away the lines that apps write above a bubble, of which nobody said anything: that it answers another message or
 * was passed on. What is answered stands in the first, paler lines of that bubble, or in a bubble of its own which the
 * answer lies over; it becomes the quote.
 */
export function takeReplies(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const kept = [...pieces];
  for (const label of pieces) {
    const text = textOfRuns(label.runs).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const isAnswer = answers.test(text);
    if (!isLone(label) || label.time !== null || !(isAnswer || passesOn.test(text)) || !isSmall(label, textHeightPx)) continue;
    const host = hostOf(kept, label, textHeightPx);
    if (host === null) continue;
    kept.splice(kept.indexOf(label), 1);
    if (isAnswer) settle(kept, host, textHeightPx);
  }
  return kept;
}

const isSmall = ({ runs }: Piece, textHeightPx: number): boolean => runs.every(({ xHeightPx, contrast }) => xHeightPx < 0.95 * textHeightPx || contrast < pale);

/** The bubble right below. */
function hostOf(pieces: readonly Piece[], label: Piece, textHeightPx: number): Piece | null {
  const gapTo = ({ block }: Piece): number => belowGap(label.block.bbox, block.bbox);
  const bubbles = pieces.filter((one) => one.block.shape !== 'flat' && one.block.side !== 'center' && gapTo(one) <= near * textHeightPx);
  return bubbles.sort((a, b) => gapTo(a) - gapTo(b))[0] ?? null;
}

/** Gives the answer what it answers. */
function settle(kept: Piece[], host: Piece, textHeightPx: number): void {
  const over = kept.find((one) => one !== host && one.block.shape === 'bubble' && one.block.side === host.block.side && (liesOver(one, host) || answersBelow(one, host, textHeightPx)));
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

/** The answer stands close below, in ink so much stronger than what it answers. */
function answersBelow({ block: { bbox }, runs }: Piece, host: Piece, textHeightPx: number): boolean {
  const strengthOf = (lines: Piece['runs']): number => Math.max(0, ...lines.map(({ contrast }) => contrast));
  const gap = bbox[1] - bottom(host.block.bbox);
  return gap >= 0 && gap < textHeightPx && host.runs.length > 0 && strengthOf(host.runs) < pale * strengthOf(runs);
}

/** Messages stand apart; what covers the lower end of another is the answer to it. */
function liesOver({ block: { bbox: upper } }: Piece, { block: { bbox: host } }: Piece): boolean {
  return upper[1] > host[1] && upper[1] < bottom(host) && bottom(upper) > bottom(host) && belowGap(host, [upper[0], bottom(host), upper[2], upper[3]]) < Infinity;
}
