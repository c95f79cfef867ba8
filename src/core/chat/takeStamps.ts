import type { Box, ReadWord } from '../exhibit/Reading.js';
import { inHalf, readHalf, readTime, readTimeWithoutColon } from '../dating/readTime.js';
import type { BlockLine } from './Block.js';
import { dropTicks } from './dropTicks.js';
import { bottom, overlapArea, right } from './layout/Raster.js';
import { linesInSight } from './linesInSight.js';
import { lowClock } from './lowClock.js';
import { isSameLine, median, sharesLine, textOf, type Piece } from './Piece.js';
import { readStamp, type Stamp } from './readStamp.js';
import { endsSentence, goesOnFrom, isAllThatIsSaid, isTimeSaid, saidBefore } from './saidTime.js';
import { isNameLike, nameOf } from './takeAuthor.js';
import { takeBrackets } from './takeBrackets.js';
import { withoutMark, withoutMarkBefore } from './withoutMark.js';
import { headingAsOne, withDayAndTime } from './withDayAndTime.js';

/**
 * Takes the stamp, its ticks and «изменено» out of a block's text. A stamp is told by the second look at small pale text
 * (`block.stamps`), or by being a stretch of its own that is smaller, paler or at the end; a time within a sentence stays.
 * @param textHeightPx the x-height of the conversation's running text
 */
export function takeStamps(piece: Piece, textHeightPx: number): Piece {
  // Where the rows have their stamps, the times in what is said are said.
  if (piece.inRow === true) return takeBrackets(piece);
  const seen = takeSeen(takeHeading({ ...piece, runs: withDayAndTime(piece.runs) }), textHeightPx);
  const whole = takeWhole(seen, textHeightPx);
  return takeBrackets(dropTicks(whole.time === null ? takeTrailing(whole) : whole));
}

/** «Мария (изменено) 26.07.2025 04:12» above a text on the panel: behind a name, all the rest of the line is a stamp. */
function takeHeading(piece: Piece): Piece {
  const [first, ...others] = headingAsOne(piece.runs);
  // Behind a comma a sentence goes on.
  if (piece.block.shape !== 'flat' || first === undefined || first.words.length < 2 || /[,;]$/u.test(first.words.at(-1)!.text) || others.some((run) => isSameLine(first, run))) return piece;
  // «5 февр в 15:11» is a stamp as a whole, and no name with a time.
  if (readStamp(textOf(first.words), true) !== null) return piece;
  for (let at = 1; at <= Math.min(mostNameWords, first.words.length - 1); at += 1) {
    const stamp = readStamp(textOf(first.words.slice(at)).replace(/[()[\]{}]/gu, ' ').trim());
    if (stamp === null || stamp.time === null || !isNameLike(nameOf(textOf(first.words.slice(0, at))))) continue;
    const name = { ...first, words: first.words.slice(0, at) };
    return { ...piece, time: stamp.time, day: stamp.day, edited: stamp.edited, isHeaded: others.length > 0, runs: [name, ...others] };
  }
  return piece;
}
const mostNameWords = 4;

/** What a second look found: the words there, however they were read, are the stamp. */
function takeSeen(piece: Piece, textHeightPx: number): Piece {
  if (piece.time !== null) return piece;
  const { stamps, shape } = piece.block;
  const told = stamps.flatMap((word) => {
    const time = readTime(word.text) ?? readTimeWithoutColon(word.text);
    const place = isAllThatIsSaid(piece, textHeightPx) ? lowClock(piece.runs.at(-1)!) : word;
    return time === null || place === null || isTimeSaid(word, piece) ? [] : [{ word: place, time }];
  });
  // A bubble's stamp stands below its text, a flat message's above it.
  const inkOf = (word: ReadWord): number => Math.max(0, ...piece.runs.filter((run) => overlapArea(run.bbox, word.bbox) > 0).map(({ contrast }) => contrast));
  const strongest = Math.max(...told.map(({ word }) => inkOf(word)));
  // A time as strong as text is said where a pale one, or a smaller and paler one, stands elsewhere.
  const highest = Math.max(...told.map(({ word }) => word.bbox[3]));
  const pale = told.filter(({ word }) => inkOf(word) < clearlyPaler * strongest || (inkOf(word) < paler * strongest && word.bbox[3] < lower * highest));
  const ordered = (pale.length > 0 ? pale : told).sort((a, b) => (shape === 'flat' ? 1 : -1) * (a.word.bbox[1] - b.word.bbox[1]) || b.word.bbox[0] - a.word.bbox[0]);
  const chosen = ordered[0];
  if (chosen === undefined) return piece;
  const left = piece.runs.map((run) => withoutWordsAt(run, chosen.word));
  const runs = left.map((run, index) => (run === piece.runs[index] ? withoutMarkBefore(run, chosen.word.bbox) : withoutMark(run)));
  const isMarked = runs.some((run, index) => run !== left[index]);
  const isHeaded = piece.isHeaded || standsInHeading(chosen.word.bbox, piece.runs) || standsUnderName(chosen.word.bbox, piece);
  const around = piece.runs.filter((run) => overlapArea(run.bbox, chosen.word.bbox) > 0);
  const edited = around.some((run) => readStamp(textOf(run.words), true)?.edited) || isMarked;
  // The second look knows digits only: AM and PM stand in the first.
  const whole = around.length === 1 ? readStamp(textOf(around[0]!.words), true) : null;
  const half = readHalf(textOf(around.flatMap(({ words }) => words.filter(({ bbox }) => bbox[0] + bbox[2] > chosen.word.bbox[0]))));
  // A digit of the hour that the second look lost is the first's.
  const isRest = /^\d:/u.test(chosen.word.text) && whole?.time?.endsWith(chosen.word.text.slice(1)) === true && whole.time.slice(0, 2).includes(chosen.word.text[0]!);
  return { ...piece, isHeaded, day: piece.day ?? whole?.day ?? null, time: isRest ? whole.time : half === null ? chosen.time : isOfHalf(chosen.time) ? inHalf(chosen.time, half) : (whole?.time ?? chosen.time), edited: piece.edited || edited, runs: runs.filter((run) => run.words.length > 0) };
}

/** How much paler than another a stamp is; less, where its digits are lower as well. */
const [clearlyPaler, paler, lower] = [0.6, 0.8, 0.85];

/** Hours beside AM or PM end with 12: of a later one a digit was read that is none. */
const isOfHalf = (time: string): boolean => Number(time.slice(0, 2)) <= 12;

function withoutWordsAt(run: BlockLine, stamp: ReadWord): BlockLine {
  const isUnder = ({ bbox }: { bbox: ReadWord['bbox'] }): boolean =>
    overlapArea(bbox, stamp.bbox) > 0.4 * Math.min(bbox[2] * bbox[3], stamp.bbox[2] * stamp.bbox[3]);
  if (!isUnder(run)) return run;
  if (run.words.length > 0 && readStamp(textOf(run.words), true) !== null) return { ...run, words: [] };
  const left = stamp.bbox[0];
  const kept = run.words.filter((word) => !isUnder(word) && (word.bbox[0] < left || word.text.length > 4));
  return { ...run, words: kept };
}

/** Signs so pale beside the text that they are the bubble's border or the wallpaper; reactions below the text. */
export function withoutScraps(piece: Piece): Piece {
  const strongest = Math.max(...piece.runs.map((run) => run.contrast));
  const visible = linesInSight(piece.runs);
  const [first] = visible;
  const isBorder = first !== undefined && visible.length > 1 && first.contrast < 0.6 * strongest && textOf(first.words).length <= 2 && !isSameLine(first, visible[1]!);
  const kept = isBorder ? visible.slice(1) : visible;
  const last = kept.at(-1);
  const isReaction = last !== undefined && kept.length > 1 && !isSameLine(last, kept.at(-2)!) && /^[^\p{L}\d]{1,3}$/u.test(textOf(last.words)) && last.words.every((word) => word.confidence < 0.8);
  return { ...piece, runs: isReaction ? kept.slice(0, -1) : kept };
}

/** Stretches that are a stamp as a whole. */
function takeWhole(piece: Piece, textHeightPx: number): Piece {
  let { time, day, edited, runs, isHeaded } = piece;
  for (const run of [...runs].reverse()) {
    const isPale = isFaint(run, runs, textHeightPx);
    const stamp = readStamp(textOf(run.words), isPale);
    if (stamp === null && isPale && runs.length > 1 && run === runs.at(-1) && isIllegible(run, runs)) runs = runs.slice(0, -1);
    if (stamp === null || (stamp.time !== null && isAllThatIsSaid(piece, textHeightPx)) || (runs.length === 1 && piece.block.shape !== 'picture' && !piece.block.stamps.length && !isFaint(run, runs, textHeightPx))) continue;
    if (!isStampLike(run, stamp, piece, textHeightPx)) continue;
    time ??= stamp.time;
    day ??= stamp.day;
    edited ||= stamp.edited;
    isHeaded ||= standsInHeading(run.bbox, runs) || standsUnderName(run.bbox, { ...piece, runs });
    runs = runs.filter((one) => one !== run);
  }
  return { ...piece, time, day, edited, isHeaded, runs };
}

/** Whether a stamp stands behind the first words, in their line, and the text below it. */
function standsInHeading(stamp: Box, runs: readonly BlockLine[]): boolean {
  const [first] = runs;
  if (first === undefined || first.bbox === stamp || !sharesLine(first.bbox, stamp) || right(first.bbox) > stamp[0]) return false;
  return runs.some((run) => run.bbox[1] > bottom(first.bbox) - 2);
}

/** Whether a stamp stands by itself between the first line, a name, and the text below. */
function standsUnderName(stamp: Box, { runs }: Piece): boolean {
  const above = runs.filter((run) => bottom(run.bbox) <= stamp[1] + 2);
  const isOneLine = above.length > 0 && above.every((run) => sharesLine(run.bbox, above[0]!.bbox));
  return isOneLine && isNameLike(textOf(above[0]!.words)) && runs.some((run) => run.bbox[1] >= bottom(stamp) - 2);
}

function isStampLike(run: BlockLine, stamp: Stamp, piece: Piece, textHeightPx: number): boolean {
  const { runs, block, time } = piece;
  if (goesOnFrom(run, piece)) return false;
  if (time !== null && stamp.time !== null && isStrongerThanStamp(run, piece)) return false;
  if (isFaint(run, runs, textHeightPx) || stamp.edited) return true;
  if (time !== null && stamp.time !== null) return false;
  const before = runs[runs.indexOf(run) - 1];
  if (before !== undefined && (saidBefore.test(before.words.at(-1)?.text ?? '') || endsSentence(before, run))) return false;
  const isLast = run === runs.at(-1) || (before !== undefined && isSameLine(before, run) && !isSameLine(run, runs[runs.indexOf(run) + 1]!));
  return isLast || (block.shape === 'flat' && runs.indexOf(run) <= 1);
}

/** Whether a time is so much stronger than the stamp in its heading, which is taken: it is what is said there («14:30»). */
function isStrongerThanStamp(run: BlockLine, { isHeaded, block, runs }: Piece): boolean {
  const taken = block.lines.filter(({ bbox, words }) => !runs.some((one) => sharesLine(one.bbox, bbox) && one.bbox[0] === bbox[0]) && readStamp(textOf(words), true) !== null);
  return isHeaded && taken.length > 0 && taken.every(({ contrast, bbox }) => contrast < paler * run.contrast && bottom(bbox) < run.bbox[1]);
}

/** Smaller or paler than the text beside it, or than the conversation's text when it stands alone. */
function isFaint(run: BlockLine, runs: readonly BlockLine[], textHeightPx: number): boolean {
  const others = runs.filter((one) => one !== run && textOf(one.words).length > 5);
  const height = Math.max(textHeightPx, ...others.map((one) => one.xHeightPx));
  const contrast = others.length > 0 ? median(others.map((one) => one.contrast)) : 1;
  return run.xHeightPx < 0.9 * height || run.contrast < 0.75 * contrast;
}

/** A pale scrap behind the text, where only a stamp can stand, that cannot be made out. */
function isIllegible(run: BlockLine, runs: readonly BlockLine[]): boolean {
  const others = runs.filter((one) => one !== run);
  const isDoubtful = run.words.every((word) => word.confidence < 0.5);
  const isPale = run.contrast < (isDoubtful ? 0.75 : 0.7) * median(others.map((one) => one.contrast));
  return isPale && textOf(run.words).replace(/\s/gu, '').length <= 7 && !/\p{L}{4}/u.test(textOf(run.words));
}

/** A time that stuck to the end of the last line: told by its height, its distance, or ticks behind it. */
function takeTrailing(piece: Piece): Piece {
  const run = piece.runs.findLast((one) => one.words.length > 1);
  if (run === undefined || piece.runs.indexOf(run) < piece.runs.length - 2) return piece;
  const at = run.words.findLastIndex((word) => readTime(withoutTick(word.text)) !== null);
  if (at < 1 || at < run.words.length - 3) return piece;
  const word = run.words[at]!;
  const stamp = readStamp([withoutTick(word.text), ...run.words.slice(at + 1).map(({ text }) => text)].join(' '));
  if (stamp === null || saidBefore.test(run.words[at - 1]!.text) || evidence(run, at, piece) < 1) return piece;
  const words = run.words.slice(0, at);
  const isMarked = words.length > 1 && readStamp(words.at(-1)!.text)?.edited === true;
  const kept = { ...run, words: isMarked ? words.slice(0, -1) : words };
  return { ...piece, time: stamp.time ?? readTime(withoutTick(word.text)), edited: piece.edited || isMarked || stamp.edited, runs: piece.runs.map((one) => (one === run ? kept : one)) };
}

/** A time whose ticks were read as a third digit of its minutes. */
const withoutTick = (text: string): string => text.replace(/(?<=^\d\d:\d\d)\d$/u, '');

function evidence(run: BlockLine, at: number, { block }: Piece): number {
  const word = run.words[at]!;
  const others = run.words.slice(0, at);
  const gaps = others.slice(1).map((one, index) => one.bbox[0] - right(others[index]!.bbox));
  const gap = word.bbox[0] - right(others.at(-1)!.bbox);
  const isFar = gap > 1.7 * Math.max(median(gaps), 0.6 * run.xHeightPx);
  const isSmall = word.bbox[3] < 0.85 * median(others.map((one) => one.bbox[3]));
  const hasTicks = at < run.words.length - 1 || /[^\d.]$/u.test(word.text) || word.text !== withoutTick(word.text);
  // Lines in the middle end wherever their words do.
  const isAtEdge = block.side === 'center' || right(block.bbox) - right(run.words.at(-1)!.bbox) < 3 * run.xHeightPx;
  // A notice by itself ends with a word, if not with its time.
  const isOfNotice = block.side === 'center' && block.shape === 'flat' && at === run.words.length - 1 && others.length > 1 && /\p{L}{2}[.!]?$/u.test(others.at(-1)!.text);
  return (isFar ? 1 : 0) + (isSmall ? 1 : 0) + (hasTicks ? 1 : 0) + (isOfNotice ? 1 : 0) - (isAtEdge ? 0 : 1);
}
