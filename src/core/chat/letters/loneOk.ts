import type { Box } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';
import { bottom, right } from '../layout/Raster.js';
import { lettersOf } from './lettersOf.js';
import { isCyrillic, isDecisive, isLatin } from './scripts.js';

/** A letter is higher than another by so much when one has a stroke above and the other has none. */
const higher = 1.13;
/** Letters of this height against the x-height are capitals. */
const capital = 1.22;
/** And a round small letter is no higher than so many x-heights. */
const round = 1.1;

/**
 * «Ок» and "Ok" alone in a message: machines tell them by chance, the letters' heights tell them surely. Latin k has a
 * stroke above, Cyrillic к has none. Two capitals look alike in both: they have the conversation's script, as all has where
 * nobody writes in the other.
 * @param talk all that is said
 */
export function loneOk(runs: readonly BlockLine[], textHeightPx: number, talk: string): readonly BlockLine[] {
  const [run] = runs;
  const word = run?.words[0];
  if (run === undefined || word === undefined || runs.length > 1 || run.words.length > 1) return runs;
  const marks = questionMarks(word.text, run.letters.filter(([x, , width]) => x + width / 2 > word.bbox[0] - 4 && x + width / 2 < right(word.bbox) + 4));
  if (marks !== null) return [{ ...run, words: [{ ...word, text: marks }] }];
  if (isAllLatin(talk) && likeLatin.test(word.text)) return [{ ...run, words: [{ ...word, text: [...word.text].map((c) => latinLike[c]!).join('') }] }];
  const letters = lettersOf(run, word);
  if (letters.length !== 2 || !/^[оo0][кk]$/iu.test(word.text)) return runs;
  if (isAllLatin(talk)) return [{ ...run, words: [{ ...word, text: `${/^[оo]/u.test(word.text) ? 'o' : 'O'}${/[кk]$/u.test(word.text) ? 'k' : 'K'}` }] }];
  return [{ ...run, words: [{ ...word, text: spelled(word.text, letters.map(([, , , height]) => height), textHeightPx, talk) }] }];
}

/** A short word of Cyrillic letters that each look like a Latin one: «по» is "no" where all is said in English. */
const likeLatin = /^[аеорсухпиктОРСНКАЕТМ]{2,4}$/u;
const latinLike: Readonly<Record<string, string>> = { ...Object.fromEntries([...'аеорсухпикОРСНКАЕТМ'].map((c, at) => [c, [...'aeopcyxnukOPCHKAETM'][at]!])), т: 'm' };

/** So many letters that can be of one script only tell it, but for so small a share that was misread. */
function isAllLatin(talk: string): boolean {
  const letters = [...talk].filter(isDecisive);
  return letters.length >= enough && letters.filter(isCyrillic).length < misread * letters.length;
}
const [enough, misread] = [20, 0.1];

function spelled(text: string, [first, second]: readonly number[], textHeightPx: number, talk: string): string {
  if (second! > first! * higher) return 'ok';
  // Round letters reach beyond the line a little, which is much where letters are small.
  if (first! > second! * higher && first! > textHeightPx * round) return 'Ок';
  if (first! < textHeightPx * capital) return 'ок';
  return /[КK]$/u.test(text) ? capitals(talk) : 'Ok';
}

function capitals(talk: string): string {
  const letters = [...talk].filter(isDecisive);
  return letters.filter(isLatin).length > letters.filter(isCyrillic).length ? 'OK' : 'ОК';
}

/** «???» as machines read it («22?», «225»): as many as there are hooks over dots. */
function questionMarks(text: string, letters: readonly Box[]): string | null {
  if (!/^[?\d]{1,6}$/u.test(text)) return null;
  const dots = letters.filter((dot) => letters.some((hook) => isUnder(dot, hook)));
  const hooks = letters.filter((hook) => letters.some((dot) => isUnder(dot, hook)));
  return hooks.length > 0 && hooks.length === dots.length && hooks.length * 2 === letters.length ? '?'.repeat(hooks.length) : null;
}

/** A small mark below another and within its width. */
const isUnder = (dot: Box, hook: Box): boolean => dot[1] >= bottom(hook) - 1 && dot[3] < 0.5 * hook[3] && dot[0] >= hook[0] - 2 && right(dot) <= right(hook) + 2;
