import type { Block, BlockLine } from '../../../core/chat/Block.js';
import { agreeDigits } from '../../../core/chat/agreeDigits.js';
import { agreeNumbers } from '../../../core/chat/agreeNumbers.js';
import { enDash } from '../../../core/chat/letters/enDash.js';
import { middleDot } from '../../../core/chat/letters/middleDot.js';
import { partWords } from '../../../core/chat/letters/partWords.js';
import { roundDots } from '../../../core/chat/letters/roundDots.js';
import { orderedClocks } from '../../../core/chat/orderedClocks.js';
import { clockOnly, surerClock, wholeClock, wholeTime } from '../../../core/chat/surerClock.js';
import { inkShare, inkTurn } from '../../../core/chat/layout/inkTurn.js';
import type { LaidBlock, LaidRun, Layout } from '../../../core/chat/layout/findBlocks.js';
import { partedClock } from '../../../core/chat/layout/partedClock.js';
import type { TextRun } from '../../../core/chat/layout/textRuns.js';
import type { ReadWord } from '../../../core/exhibit/Reading.js';
import { readDays } from './readDays.js';
import { readFileNames } from './readFileNames.js';
import { readLatin } from './readLatin.js';
import { readLatinWords } from './readLatinWords.js';
import { readRuns } from './readRuns.js';
import { readRussian } from './readRussian.js';

/** A word of at least this confidence needs no second look. */
const sure = 0.85;
/** A time of two and two digits with as much is read alike when it is looked at for its digits, but for a 3 and a 5, which are told by their shape. */
const quiteSure = 0.895;
/** The engine is hardly ever surer of what it reads. */
const surest = 0.955;
/** A time whose colon may be lost or misread, with whatever sticks to it. */
const bareClock = /^\D*\d{1,2}\D?\d{2}\D*$/u;
const clock = /(?:^|\D)((?:[01]?\d|2[0-3]):[0-5]\d)(?!\d)/;

/** A time with seconds, of which a look for digits may lose the hours. */
const withSeconds = /^(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/** The blocks of a screenshot, those of its title bar and the lines beside it, read. */
export interface ReadLayout {
  readonly blocks: readonly Block[];
  readonly head: readonly Block[];
  readonly beside: readonly Block[];
}

/** Reads the text of all blocks: everything once, and what may be a stamp, unless it was clearly words, once more for its digits. */
export async function readBlocks({ blocks, head, beside, emPx }: Layout): Promise<ReadLayout> {
  const isFloating = ({ floats }: LaidBlock): boolean => floats === true;
  const parts = [[...blocks.filter((block) => !isFloating(block)), ...head, ...beside], blocks.filter(isFloating)].map((part) => part.flatMap((block) => block.runs));
  const runs = parts.flat();
  // What floats is read apart: it may be a part of a line that is read as well, and lines read together are held against each other.
  const words = [...(await readRuns(parts[0]!, emPx, 'text')), ...(await readRuns(parts[1]!, emPx, 'text'))];
  const russian = await readFileNames(await readRussian(new Map(runs.map((run, index) => [run, words[index]!])), emPx), emPx);
  const wordsOf = agreeNumbers(await readDays(blocks, await readLatin(await readLatinWords(russian, emPx), emPx), emPx));
  const stamps = blocks.filter((block) => !isFloating(block)).flatMap((block) => stampRuns(block, emPx, (run) => wordsOf.get(run)!.some(({ text }) => wholeClock.test(text))));
  const doubtful = stamps.filter((run) => isDoubtful(wordsOf.get(run)!) || lostDigit(run, wordsOf.get(run)!));
  const clocks = new Map(stamps.map((run) => [run, clockOnly(run, wordsOf.get(run)!)]));
  const digits = await readRuns(doubtful.map((run) => clocks.get(run)!), emPx * 0.78, 'digits');
  const digitsOf = new Map(stamps.map((run) => [run, wordsOf.get(run)!]));
  for (const [index, run] of doubtful.entries()) digitsOf.set(run, surerClock(wordsOf.get(run)!, digits[index]!, run));
  for (const [run, word] of reordered(stamps, wordsOf, digitsOf)) digitsOf.set(run, [word]);
  const clockOf = agreed(clocks, digitsOf);
  const lines = partWords(runs.map((run) => enDash(roundDots(middleDot(lineOf(run, wordsOf.get(run)!, emPx))), emPx)));
  const lineAt = new Map(runs.map((run, index) => [run, lines[index]!]));
  const read = (block: LaidBlock): Block => ({
    shape: block.shape,
    bbox: block.box,
    lines: block.runs.map((run) => lineAt.get(run)!),
    side: block.side,
    fillColour: block.fillColour,
    cutTop: block.cutTop,
    cutBottom: block.cutBottom,
    stamps: block.runs.flatMap((run) => clockOf.get(run) ?? []),
    quoteBoxes: block.quoteBoxes,
    ...(block.floats === undefined ? {} : { floats: block.floats }),
  });
  return { blocks: blocks.map(read), head: head.map(read), beside: beside.map(read) };
}

/**
 * Whether a look for digits may tell more than the first reading, which narrows them: where that found no time of which it
 * is sure, nor one with seconds, and neither clear words nor clear numbers that are no time.
 */
function isDoubtful(words: readonly ReadWord[]): boolean {
  if (words.some(({ text, confidence }) => confidence >= leastOf(text))) return false;
  if (words.some((word) => word.confidence < sure)) return true;
  const text = words.map((word) => word.text).join('');
  return /\d/.test(text) ? words.some((word) => bareClock.test(word.text)) : !/\p{L}{4}/u.test(text);
}

/** Whether an hour of one digit was read where two are drawn. */
const lostDigit = (run: LaidRun, words: readonly ReadWord[]): boolean => words.some(({ text }) => /^\d:[0-5]\d$/.test(text)) && partedClock(run)?.hours.length === 2;

/** Of what confidence a word is a time without doubt; an hour of one digit may have lost the other. */
function leastOf(text: string): number {
  if (withSeconds.test(text)) return sure;
  if (wholeClock.test(text)) return quiteSure;
  return wholeTime.test(text) ? surest : Infinity;
}

/** Short runs of so many marks, or with a time whose digits touch: the last of a bubble, or anywhere on the panel. */
function stampRuns({ shape, runs }: LaidBlock, emPx: number, isTime: (run: LaidRun) => boolean): readonly LaidRun[] {
  const places = shape === 'flat' ? runs : runs.slice(-2);
  return places.filter((run) => run.box[2] < emPx * 9 && run.box[3] < emPx * 1.2 && (run.marks.length >= 4 || isTime(run)));
}

/** The stamps of which the first look keeps the order of times and the look for digits does not, with what the first has. */
function reordered(stamps: readonly LaidRun[], firstOf: ReadonlyMap<LaidRun, readonly ReadWord[]>, chosenOf: ReadonlyMap<LaidRun, readonly ReadWord[]>): [run: LaidRun, word: ReadWord][] {
  const clockIn = (words: readonly ReadWord[]): ReadWord | undefined => words.find(({ text }) => wholeClock.test(text));
  const read = stamps.map((run) => ({ run, first: clockIn(firstOf.get(run)!), chosen: clockIn(chosenOf.get(run)!)?.text ?? null }));
  const ordered = orderedClocks(read.map(({ first, chosen }) => ({ chosen, other: first?.text ?? null })));
  return read.flatMap(({ run, first, chosen }, at): [LaidRun, ReadWord][] => (first === undefined || ordered[at] === chosen ? [] : [[run, first]]));
}

/** The times of the runs, by their clocks, with the digits that look alike read alike. */
function agreed(clocks: ReadonlyMap<LaidRun, LaidRun>, digitsOf: ReadonlyMap<LaidRun, readonly ReadWord[]>): ReadonlyMap<LaidRun, readonly ReadWord[]> {
  const read = [...clocks.keys()].map((run) => ({ run, words: stampOf(digitsOf.get(run)!) }));
  const texts = agreeDigits(read.map(({ run, words: [word] }) => ({ run: clocks.get(run)!, text: word?.text ?? null })));
  return new Map(read.map(({ run, words: [first, ...others] }, at) => {
    const text = texts[at]!;
    return [run, text === null ? [] : [{ bbox: run.box, confidence: sure, ...first, text }, ...others]];
  }));
}

function stampOf(words: readonly ReadWord[]): ReadWord[] {
  return words.flatMap((word) => {
    const time = clock.exec(word.text)?.[1];
    return time === undefined ? [] : [{ ...word, text: time }];
  });
}

function lineOf({ box, marks, letterPx, behind }: LaidRun, words: readonly ReadWord[], emPx: number): BlockLine {
  const weight = marks.reduce((sum, m) => sum + m.area, 0) || 1;
  const mean = (channel: 0 | 1 | 2): number => Math.round(marks.reduce((sum, m) => sum + m.colour[channel] * m.area, 0) / weight);
  const ordered = [...marks].sort((a, b) => a.box[0] - b.box[0]);
  const turnsAt = inkTurn(ordered, emPx);
  return {
    words,
    bbox: box,
    letters: ordered.map((mark) => mark.box),
    ...(behind === undefined ? {} : { behind }),
    baseline: baselineOf(marks),
    xHeightPx: letterPx,
    contrast: marks.reduce((sum, m) => sum + m.strength * m.area, 0) / weight / 255,
    inkColour: [mean(0), mean(1), mean(2)],
    inkShare: inkShare(ordered, letterPx),
    ...(turnsAt === null ? {} : { turnsAt }),
  };
}

/** The middle one of the rows at which its letters end; dots and commas are too low to tell. */
function baselineOf(marks: TextRun['marks']): number {
  const tallest = Math.max(...marks.map(({ box }) => box[3]));
  const ends = marks.filter(({ box }) => box[3] >= tallest * 0.4).map(({ box }) => box[1] + box[3]).sort((a, b) => a - b);
  return ends[ends.length >> 1] ?? 0;
}
