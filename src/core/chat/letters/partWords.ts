import type { Box, ReadWord } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';
import { right, union } from '../layout/Raster.js';
import { median } from '../Piece.js';
import { inkColumns } from './inkColumns.js';
import { isLatin } from './scripts.js';
import { standsOn } from './standsOn.js';

/** A gap that is so much of the way from those within words to those between words is one between words; less where a small letter stands before a digit, as in no word, and more in names and codes. */
const [wide, beforeDigit, inLatin] = [0.58, 0.35, 0.8];
/** And wider than those within words by so much, px: small letters stand unevenly on their pixels. */
const leastWider = 2;
/** So many gaps of a line tell what is usual in it; of fewer, the lines with letters of its size tell, give or take so much, px. */
const [fewBetween, fewWithin, sameSize] = [3, 6, 1];
/** A digit is so wide against its height; a 1 is narrower, and has the room of one. */
const digitWide = 0.62;
/** Of a word whose letters touch, the first or last is a word where it is one that there is, and stands alone: so wide at most, in x-heights. */
const [alone, mostWide, few] = [/[авикосуя]/iu, 1.2, 2];
/** Signs that are drawn as several columns of ink. */
const columnsOf: Readonly<Record<string, number>> = { ы: 2, Ы: 2, '«': 2, '»': 2, '"': 2, '“': 2, '”': 2, '„': 2, '…': 3, '%': 3, '№': 2 };
/** What begins a word and ends one: no space is written before a full stop or behind a quotation mark that opens. */
const [begins, ends] = [/[\p{L}\d(«„—₽№+]/u, /[\p{L}\d.,:;!?…)»”%₽—]/u];
/** Behind a space in a number stand at least two digits, behind its first one three; a lone 2 there is what the engine makes of «₽». */
const [group, thousands, rouble] = [/^\d{2}/u, /^\d{3}/u, /(?<=\d{3})2(?=[.,:;!?)»]*$)/u];

/** How wide gaps within words and between them usually are, px. */
interface Usual {
  readonly within: number;
  readonly between: number;
}

/**
 * The lines of a screenshot with the words parted that the engine joined («авы», «Безторга»), as it does in narrow fonts:
 * where a gap among a word's letters is as wide as gaps between words are in the line.
 */
export function partWords(lines: readonly BlockLine[]): readonly BlockLine[] {
  const told = lines.map((line) => ({ line, gaps: gapsOf(line) }));
  const bySize = new Map<number, Usual | null>();
  const usualAt = (sizePx: number): Usual | null => {
    const known = bySize.get(sizePx);
    if (known !== undefined) return known;
    const usual = usualOf(told.filter(({ line }) => Math.abs(line.xHeightPx - sizePx) <= sameSize).map(({ gaps }) => gaps));
    bySize.set(sizePx, usual);
    return usual;
  };
  return told.map(({ line, gaps }) => {
    const isTelling = gaps.between.length >= fewBetween && gaps.within.length >= fewWithin;
    const usual = isTelling ? usualOf([gaps]) : usualAt(line.xHeightPx);
    return usual === null ? line : { ...line, words: line.words.flatMap((word) => parted(line, word, usual)) };
  });
}

type Gaps = Readonly<Record<'within' | 'between', readonly number[]>>;

/** Null where too few gaps tell. */
function usualOf(alike: readonly Gaps[]): Usual | null {
  const [within, between] = [alike.flatMap((one) => one.within), alike.flatMap((one) => one.between)];
  return within.length < fewWithin || between.length < fewBetween ? null : { within: median(within), between: median(between) };
}

function gapsOf(line: BlockLine): Gaps {
  const words = line.words.map((word) => columnsIn(line, word)).filter((columns) => columns.length > 0);
  return {
    within: words.flatMap((columns) => columns.slice(1).map((column, at) => gap(columns[at]!, column))),
    between: words.slice(1).map((columns, at) => gap(words[at]!.at(-1)!, columns[0]!)),
  };
}

const gap = (before: Box, behind: Box): number => behind[0] - right(before);

/** Boxes of words are rounded by so much. */
const roundedPx = 1;
const columnsIn = ({ letters }: BlockLine, { bbox }: ReadWord): readonly Box[] => inkColumns(letters.filter((mark) => standsOn(mark, bbox, roundedPx)));

function parted(line: BlockLine, word: ReadWord, { within, between }: Usual): readonly ReadWord[] {
  const columns = columnsIn(line, word);
  const characters = [...word.text];
  const starts = startsOf(characters, columns, line.xHeightPx);
  const cuts = columns.flatMap((column, n) => {
    const at = starts.get(n);
    if (n === 0 || at === undefined || !mayPart(characters, at)) return [];
    const free = gap(columns[n - 1]!, column) - spare(characters[at - 1]!, columns[n - 1]!) - spare(characters[at]!, column);
    return free - within >= Math.max(leastWider, shareOf(characters[at - 1]!, characters[at]!) * (between - within)) ? [{ n, at }] : [];
  });
  // Letters all of which stand apart are spaced so.
  if (cuts.length === 0 || cuts.length * 2 > characters.length) return [word];
  const roubleAt = rouble.exec(word.text)?.index;
  const stops = [...cuts, { n: columns.length, at: characters.length }];
  return stops.map(({ n, at }, index) => {
    const from = stops[index - 1] ?? { n: 0, at: 0 };
    const text = characters.slice(from.at, at).join('');
    return { ...word, text: from.at === roubleAt ? text.replace('2', '₽') : text, bbox: columns.slice(from.n, n).reduce(union) };
  });
}

function shareOf(before: string, behind: string): number {
  if (/[а-яё]/u.test(before) && /\d/u.test(behind)) return beforeDigit;
  return isLatin(before) && isLatin(behind) ? inLatin : wide;
}

function mayPart(characters: readonly string[], at: number): boolean {
  const [before, behind] = [characters[at - 1]!, characters[at]!];
  const isNumber = /\d/u.test(before) && /\d/u.test(behind);
  const isFirst = !/\d/u.test(characters[at - 2] ?? '');
  const isGroup = (isFirst ? thousands : group).test(characters.slice(at).join('')) || rouble.exec(characters.join(''))?.index === at;
  return ends.test(before) && begins.test(behind) && (!isNumber || isGroup);
}

/** By its column of ink, which character begins there: of all where they match one to one, else of what may be a word of one letter. */
function startsOf(characters: readonly string[], columns: readonly Box[], xHeightPx: number): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let next = 0;
  for (const [at, character] of characters.entries()) {
    starts.set(next, at);
    next += columnsOf[character] ?? 1;
  }
  if (next === columns.length) return starts;
  const isAlone = (character: string, column: Box): boolean => alone.test(character) && column[2] <= mostWide * xHeightPx;
  const edges = new Map<number, number>();
  if (characters.length <= few || columns.length < 2) return edges;
  if (isAlone(characters[0]!, columns[0]!)) edges.set(1, 1);
  if (isAlone(characters.at(-1)!, columns.at(-1)!)) edges.set(columns.length - 1, characters.length - 1);
  return edges;
}

/** The room beside a 1 that a wider digit would fill. */
const spare = (character: string, [, , width, height]: Box): number => (character === '1' ? Math.max(0, digitWide * height - width) / 2 : 0);
