import type { ReadWord } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';
import { right } from '../layout/Raster.js';
import { median } from '../Piece.js';

/** Letters whose small and capital form differ in size alone. */
const sizeOnly = /^[ВГЖЗИКЛМНОПСТЧШЭЮЯЦЩЪЫЬДCOSVWXZ]$/u;
/** Small letters are no higher against the x-height of the conversation's text; a capital is higher than they are by so much. */
const [mostSmall, higher] = [1.1, 1.2];

/**
 * A line with its words in small letters where they are no higher than such: machines tell «позвонил» from «ПОЗВОНИЛ» by
 * the line around, and a word alone in its line has none.
 */
export function smallCapitals(run: BlockLine, textHeightPx: number): BlockLine {
  return { ...run, words: run.words.map((word) => lowered(run, word, textHeightPx)) };
}

function lowered({ letters: marks }: BlockLine, word: ReadWord, textHeightPx: number): ReadWord {
  const letters = [...word.text].filter((c) => /\p{L}/u.test(c));
  const capitals = letters.filter((c) => /\p{Lu}/u.test(c));
  if (letters.length < 3 || capitals.length * 2 <= letters.length || !capitals.every((c) => sizeOnly.test(c))) return word;
  const heights = marks.filter(([x, , width]) => x + width / 2 > word.bbox[0] && x + width / 2 < right(word.bbox)).map(([, , , height]) => height);
  const own = heights.filter((height) => height > 0.5 * Math.max(...heights));
  if (own.length * 2 < letters.length || median(own) > mostSmall * textHeightPx) return word;
  const isFirstCapital = own[0]! > higher * median(own);
  const small = word.text.toLowerCase();
  return { ...word, text: isFirstCapital ? small.replace(/\p{L}/u, (c) => c.toUpperCase()) : small };
}
