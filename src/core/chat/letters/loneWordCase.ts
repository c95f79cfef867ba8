import type { BlockLine } from '../Block.js';
import { bottom } from '../layout/Raster.js';
import { median } from '../Piece.js';
import { lettersOf } from './lettersOf.js';

/** Small letters without a stroke above: they are as high as the x-height, those that hang below apart. */
const flatLetters = /^\p{Lu}?[авгежзийклмнопрстухцчшщъыьэюяacegmnopqrsuvwxyz]+$/u;
/** Letters whose small and capital form differ in size alone. */
const sizeOnly = /^[вгжзиклмнопстхчшэюяcosvwxz]/iu;
/** Letters that hang below the line. */
const hanging = /[друфцщgjpqy]/iu;
/** A capital is higher than a small letter by so much. */
const higher = 1.13;
/** Of letters of one height: as high as capitals against the text's x-height. */
const capitals = 1.25;

/**
 * A message of one word with its first letter large or small as it was written: machines tell «Ок» from «ок» by the
 * letters around, and a lone word has none. The height of its first letter against the others does, else that of the
 * word against the conversation's text.
 */
export function loneWordCase(runs: readonly BlockLine[], textHeightPx: number): readonly BlockLine[] {
  const [run] = runs;
  const word = run?.words[0];
  if (run === undefined || word === undefined || runs.length > 1 || run.words.length > 1 || textHeightPx <= 0) return runs;
  const bare = word.text.replace(/[^\p{L}]/gu, '');
  if (bare.length < 2 || bare !== word.text || !flatLetters.test(bare) || !sizeOnly.test(bare)) return runs;
  const isCapital = isFirstCapital(run, textHeightPx);
  const first = isCapital === null ? bare[0]! : isCapital ? bare[0]!.toUpperCase() : bare[0]!.toLowerCase();
  return [{ ...run, words: [{ ...word, text: first + bare.slice(1) }] }];
}

/** Null when nothing tells. */
function isFirstCapital(run: BlockLine, textHeightPx: number): boolean | null {
  const [word] = run.words;
  const [first, ...others] = lettersOf(run, word!);
  if (first !== undefined && others.length > 0) {
    const letters = [...word!.text];
    const standing = [first, ...others].filter((_, at) => !hanging.test(letters[at] ?? ''));
    const baseline = median(standing.map(bottom));
    const above = others.filter((_, at) => !/[йё]/iu.test(letters[at + 1] ?? '')).map(([, top]) => baseline - top);
    if (above.length > 0) return baseline - first[1] > higher * median(above) || Math.min(...above) > capitals * textHeightPx;
  }
  const height = word!.bbox[3] / textHeightPx;
  const hangs = hanging.test(word!.text);
  return !hangs && height > capitals ? true : height < 1.12 ? false : null;
}
