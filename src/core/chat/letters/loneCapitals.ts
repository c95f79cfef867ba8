import type { BlockLine } from '../Block.js';
import { bottom, right } from '../layout/Raster.js';
import { lettersOf } from './lettersOf.js';
import { isCyrillic, toCyrillic } from './scripts.js';

/** Letters of one height differ by no more, by their height; so high against the small letters of the conversation they are capitals. */
const [even, capital] = [0.08, 1.2];
/** A small letter that hangs below the line ends and begins lower than a capital does, by so much of that. */
const lower = 0.1;
/** Small Latin letters that machines read amid capitals, with the Cyrillic capital of their shape. */
const shapes: Readonly<Record<string, string>> = { n: 'П', c: 'С', o: 'О', k: 'К', t: 'Т', m: 'М', h: 'Н', b: 'В', u: 'И' };

/**
 * A message of one Russian word in capitals or not as it was written, where its letters tell it: «СТОП», though it was read
 * as «стоп» or «cTon», is all of one height, and of «Ау», though it was read as «АУ», the last letter hangs below the line.
 * @param smallPx the height of small letters on the screenshot
 */
export function loneCapitals(runs: readonly BlockLine[], smallPx: number): readonly BlockLine[] {
  const [run] = runs;
  const word = run?.words[0];
  if (run === undefined || word === undefined || runs.length > 1 || run.words.length > 1 || smallPx <= 0 || !/^\p{L}{2,}$/u.test(word.text)) return runs;
  const told = isAllCapitals(run, smallPx) ? inCapitals(word.text) : hangs(run) ? word.text[0] + word.text.slice(1).toLowerCase() : word.text;
  return told === word.text ? runs : [{ ...run, words: [{ ...word, text: told }] }];
}

function isAllCapitals(run: BlockLine, smallPx: number): boolean {
  const letters = lettersOf(run, run.words[0]!);
  const high = Math.max(0, ...letters.map(([, , , height]) => height));
  const differ = (places: readonly number[]): boolean => Math.max(...places) - Math.min(...places) > Math.max(1, even * high);
  return letters.length > 1 && high >= capital * smallPx && !differ(letters.map(([, top]) => top)) && !differ(letters.map(bottom));
}

/** The word in capitals, if it is Cyrillic, or is no Latin word: capitals follow small letters in it. */
function inCapitals(text: string): string {
  const isMixed = /\p{Ll}\p{Lu}/u.test(text);
  const cyrillic = [...text].map((c) => (isCyrillic(c) ? c.toUpperCase() : isMixed ? toCyrillic((shapes[c] ?? c).toUpperCase()) : c)).join('');
  return [...cyrillic].every(isCyrillic) ? cyrillic : text;
}

/** Whether the last of some Cyrillic capitals is a small letter by its place: «у» and «р» hang below the line, and «У» and «Р» do not. */
function hangs(run: BlockLine): boolean {
  const [word] = run.words;
  const marks = run.letters.filter(([x, , width]) => x + width / 2 > word!.bbox[0] && x + width / 2 < right(word!.bbox));
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || first === last || !/^\p{Lu}[\p{Lu}]*[УР]$/u.test(word!.text) || ![...word!.text].every(isCyrillic)) return false;
  return Math.min(bottom(last) - bottom(first), last[1] - first[1]) >= lower * first[3] - 1 && bottom(last) > bottom(first) && last[1] > first[1] + 1;
}
