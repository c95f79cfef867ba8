import { parseDayMark } from '../dating/parseDayMark.js';
import type { Block, BlockLine } from './Block.js';
import { overlapArea } from './layout/Raster.js';
import { textOf } from './Piece.js';

/** So much of the smaller of two lines two readings of one day share; the larger, which a plate's edge may have joined, is no larger than so many of it. */
const [samePlace, mostLarger] = [0.7, 2.5];

/**
 * The blocks, each day by itself as the surer of two readings has it: the words of a plate that floats were read apart, and
 * once more with the bubble or the plate below them, and one of the two may have taken «6 марта» for «5 марта».
 */
export function surestDays(blocks: readonly Block[]): readonly Block[] {
  const linesOf = (floats: boolean): readonly BlockLine[] => blocks.filter((one) => (one.floats === true) === floats).flatMap(({ lines }) => lines).filter(isDay);
  const [ofFloating, ofOthers] = [linesOf(true), linesOf(false)];
  return blocks.map((block) => {
    const better = (line: BlockLine): readonly BlockLine[] => {
      if (block.floats === true) return ofOthers;
      const clear = ofFloating.filter((other) => sureness(other) >= sure);
      return isOneInTheMiddle(block) ? clear : clear.filter((other) => isPartOf(line, other));
    };
    return { ...block, lines: block.lines.map((line) => (isOneInTheMiddle(block) && !isDay(line) ? dayIn(line, ofFloating) : surest(line, better(line), block.floats === true))) };
  });
}

/** What stands in a line by itself is read anew only where the words alone are clear. */
const sure = 0.9;

const isOneInTheMiddle = ({ side, lines }: Block): boolean => side === 'center' && lines.length === 1;

function surest(line: BlockLine, days: readonly BlockLine[], floats: boolean): BlockLine {
  if (!isDay(line)) return line;
  const twins = days.filter((other) => sharesPlace(line, other));
  const isBetter = (other: BlockLine, best: BlockLine): boolean => isPartOf(best, other) || (sureness(other) > sureness(best) + (best !== line ? 0 : floats ? -asSure : asSure) && !isPartOf(other, best));
  return twins.reduce((best, other) => (isBetter(other, best) ? other : best), line);
}
/** So much surer must the reading of what floats be: a plate's ground is guessed there, so that a 3 becomes a 5 sooner. */
const asSure = 0.03;

/** A line as the plate over it has it that names a day there, where the two differ in one word of several: letters on the ground are misread sooner («Ur, 16:47» for «Чт, 16:47»). */
const dayIn = (line: BlockLine, days: readonly BlockLine[]): BlockLine => days.find((other) => sharesPlace(line, other) && isButOneWord(line, other)) ?? line;

const isButOneWord = ({ words: a }: BlockLine, { words: b }: BlockLine): boolean => a.length > 1 && a.length === b.length && a.filter(({ text }, at) => text !== b[at]!.text).length === 1;

/** Whether a reading is the end of a longer one: what a plate floats over hides the rest of it there («2 августа» of «22 августа»). */
const isPartOf = (one: BlockLine, whole: BlockLine): boolean => textOf(whole.words) !== textOf(one.words) && textOf(whole.words).endsWith(textOf(one.words)) && one.bbox[0] - whole.bbox[0] > 0.5 * whole.xHeightPx;

function sharesPlace({ bbox: a }: BlockLine, { bbox: b }: BlockLine): boolean {
  const [one, other] = [a[2] * a[3], b[2] * b[3]];
  return overlapArea(a, b) >= samePlace * Math.min(one, other) && Math.max(one, other) <= mostLarger * Math.min(one, other);
}

const isDay = ({ words }: BlockLine): boolean => parseDayMark(textOf(words)) !== null;

/** How sure the least sure of its words is: a day is wrong as soon as its number is. */
const sureness = ({ words }: BlockLine): number => Math.min(...words.map(({ confidence }) => confidence));
