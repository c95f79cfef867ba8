import type { ReadWord } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';
import { right } from '../layout/Raster.js';
import { median } from '../Piece.js';

/** A line tells how high small letters are when so many of its signs are such, and no fewer than this share. */
const [leastSmall, smallShare] = [8, 0.75];

/** Letters whose small and capital form differ in size alone; the first of a word may be a capital that does not («ЕСЛИ» is «Если»). */
const sizeOnly = /^[ВГЖЗИКЛМНОПСТЧШЭЮЯЦЩЪЫЬДCOSVWXZ]$/u;
/** Small letters are no higher against those of the conversation; a capital is higher than they are by so much. */
const [mostSmall, higher] = [1.1, 1.2];

/** The height of small letters on a screenshot, px: that of the lines which are written in them; 0 where none is. */
export function smallLetterHeight(lines: readonly BlockLine[]): number {
  const told = lines.filter(({ words }) => {
    const text = words.map((word) => word.text).join('');
    const small = text.replace(/[^\p{Ll}]/gu, '').length;
    return small >= leastSmall && small >= smallShare * text.length;
  });
  return median(told.map((line) => line.xHeightPx));
}

/**
 * A line with its words in small letters where they are no higher than such: machines tell «позвонил» from «ПОЗВОНИЛ» by
 * the line around, and a word alone in its line has none.
 * @param smallPx the {@link smallLetterHeight} of the screenshot
 */
export function smallCapitals(run: BlockLine, smallPx: number): BlockLine {
  return { ...run, words: run.words.map((word) => lowered(run, word, smallPx)) };
}

function lowered({ letters: marks }: BlockLine, word: ReadWord, smallPx: number): ReadWord {
  const letters = [...word.text].filter((c) => /\p{L}/u.test(c));
  const capitals = letters.filter((c) => /\p{Lu}/u.test(c));
  if (letters.length < 3 || capitals.length * 2 <= letters.length || !capitals.every((c, at) => sizeOnly.test(c) || (at === 0 && c === letters[0]))) return word;
  const heights = marks.filter(([x, , width]) => x + width / 2 > word.bbox[0] && x + width / 2 < right(word.bbox)).map(([, , , height]) => height);
  const own = heights.filter((height) => height > 0.5 * Math.max(...heights));
  if (own.length * 2 < letters.length || median(own) > mostSmall * smallPx) return word;
  const isFirstCapital = own[0]! > higher * median(own);
  if (!isFirstCapital && !capitals.every((c) => sizeOnly.test(c))) return word;
  const small = word.text.toLowerCase();
  return { ...word, text: isFirstCapital ? small.replace(/\p{L}/u, (c) => c.toUpperCase()) : small };
}
