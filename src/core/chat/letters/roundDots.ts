import type { Box, ReadWord } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';
import { inkColumns } from './inkColumns.js';
import { isRoundMark } from './isRoundMark.js';
import { standsOn } from './standsOn.js';

/** What the engine makes of bullets: a sign or letters that are as round. */
const readAs = /^(?:[«»*¢•°@©®]{1,4}|[eе]{2,4})$/u;
/** A dot is as wide as high by this factor at most, its sides of such shares of small letters. */
const [round, [smallest, largest]] = [1.3, [0.3, 0.8]] as const;
/** Dots of one sign differ by so little, px. */
const same = 1;

/** What is drawn so is no rubbish, however badly it was read. */
const drawn = 0.6;

/** The line with «•» where what was read as another sign is drawn as dots: before what a list names, for the digits of a card that are hidden («карта •• 1776»). */
export function roundDots(line: BlockLine): BlockLine {
  if (!line.words.some(({ text }) => readAs.test(text))) return line;
  return { ...line, words: line.words.map((word) => (readAs.test(word.text) ? asDots(line, word) : word)) };
}

function asDots(line: BlockLine, word: ReadWord): ReadWord {
  const columns = inkColumns(line.letters.filter((mark) => standsOn(mark, word.bbox)));
  const isAlike = (column: Box): boolean => Math.abs(column[3] - columns[0]![3]) <= same && Math.abs(column[1] - columns[0]![1]) <= same;
  return columns.length > 0 && columns.every((column) => isDot(line, column) && isAlike(column)) ? { ...word, text: '•'.repeat(columns.length), confidence: Math.max(word.confidence, drawn) } : word;
}

function isDot(line: BlockLine, mark: Box): boolean {
  const share = Math.max(mark[2], mark[3]) / line.xHeightPx;
  return isRoundMark(line, mark, round) && share >= smallest && share <= largest;
}
