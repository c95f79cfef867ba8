import type { Box, ReadWord } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';
import { right } from '../layout/Raster.js';
import { inkColumns } from './inkColumns.js';

/** What the engine makes of bullets: a sign or letters that are as round. */
const readAs = /^(?:[«»*¢•°@©®]{1,4}|[eе]{2,4})$/u;
/** A dot is as wide as high by this factor at most, its sides of such shares of small letters; its middle stands between these shares of their height. */
const [round, [smallest, largest], [lowest, highest]] = [1.3, [0.3, 0.8], [0.2, 0.8]] as const;
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
  const columns = inkColumns(line.letters.filter((mark) => mark[0] + mark[2] / 2 > word.bbox[0] && mark[0] + mark[2] / 2 < right(word.bbox)));
  const isAlike = (column: Box): boolean => Math.abs(column[3] - columns[0]![3]) <= same && Math.abs(column[1] - columns[0]![1]) <= same;
  return columns.length > 0 && columns.every((column) => isDot(line, column) && isAlike(column)) ? { ...word, text: '•'.repeat(columns.length), confidence: Math.max(word.confidence, drawn) } : word;
}

function isDot({ baseline, xHeightPx }: BlockLine, [, top, width, height]: Box): boolean {
  const share = Math.max(width, height) / xHeightPx;
  const above = (baseline - top - height / 2) / xHeightPx;
  return width <= round * height && height <= round * width && share >= smallest && share <= largest && above > lowest && above < highest;
}
