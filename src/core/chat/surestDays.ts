import { parseDayMark } from '../dating/parseDayMark.js';
import type { Block, BlockLine } from './Block.js';
import { overlapArea } from './layout/Raster.js';
import { textOf } from './Piece.js';

/** So much of each line two readings of one day share. */
const samePlace = 0.7;

/**
 * What floats, each day as the surer of two readings has it: its words were read apart, and once more with the bubble or
 * the plate below them, and one of the two may have taken «6 марта» for «5 марта».
 * @param others the blocks that do not float
 */
export function surestDays(floating: readonly Block[], others: readonly Block[]): readonly Block[] {
  const days = others.flatMap(({ lines }) => lines).filter(isDay);
  return floating.map((block) => ({ ...block, lines: block.lines.map((line) => surest(line, days)) }));
}

function surest(line: BlockLine, days: readonly BlockLine[]): BlockLine {
  if (!isDay(line)) return line;
  const twins = days.filter((other) => sharesPlace(line, other) && sureness(other) > sureness(line));
  return twins.reduce((best, other) => (sureness(other) > sureness(best) ? other : best), line);
}

function sharesPlace({ bbox: a }: BlockLine, { bbox: b }: BlockLine): boolean {
  return overlapArea(a, b) >= samePlace * Math.max(a[2] * a[3], b[2] * b[3]);
}

const isDay = ({ words }: BlockLine): boolean => parseDayMark(textOf(words)) !== null;

/** How sure the least sure of its words is: a day is wrong as soon as its number is. */
const sureness = ({ words }: BlockLine): number => Math.min(...words.map(({ confidence }) => confidence));
