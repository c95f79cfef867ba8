import type { BlockLine } from '../Block.js';

/** Small letters without a stroke above or below: their height is the x-height. */
const flatLetters = /^\p{Lu}?[авгежзийклмнопстхчшъыьэюяacemnorsuvwxz]+$/u;
/** Letters whose small and capital form differ in size alone. */
const sizeOnly = /^[вгжзиклмнопстхчшэюяcosvwxz]/iu;

/**
 * A message of one word with its first letter large or small as it was written: machines tell «Ок» from «ок» by the
 * letters around, and a lone word has none. The height of the word against the conversation's text does.
 */
export function loneWordCase(runs: readonly BlockLine[], textHeightPx: number): readonly BlockLine[] {
  const [run] = runs;
  const word = run?.words[0];
  if (run === undefined || word === undefined || runs.length > 1 || run.words.length > 1 || textHeightPx <= 0) return runs;
  const bare = word.text.replace(/[^\p{L}]/gu, '');
  if (bare.length < 2 || bare !== word.text || !flatLetters.test(bare) || !sizeOnly.test(bare)) return runs;
  const height = word.bbox[3] / textHeightPx;
  const first = height > 1.25 ? bare[0]!.toUpperCase() : height < 1.12 ? bare[0]!.toLowerCase() : bare[0]!;
  return [{ ...run, words: [{ ...word, text: first + bare.slice(1) }] }];
}
