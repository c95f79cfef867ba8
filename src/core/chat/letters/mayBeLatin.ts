import { isCyrillic, isLatin } from './scripts.js';

/** Russian letters that the engine takes Latin ones for, with the Latin ones that are drawn alike. */
const alike: Readonly<Record<string, string>> = {
  а: 'a', е: 'ec', о: 'oe', р: 'p', с: 'ce', у: 'y', х: 'x', т: 'tr', п: 'n', й: 'u',
  А: 'a', В: 'b', Е: 'e', К: 'k', М: 'm', Н: 'h', О: 'o', Р: 'p', С: 'c', Т: 't', У: 'y', Х: 'x', З: '3', И: 'un', П: 'n', Г: 'tr',
};

/** Whether a word that was read in Russian letters may be Latin: there is no letter in it that none looks like. */
export const mayBeLatin = (word: string): boolean => /\p{L}.*\p{L}/u.test(word) && [...word].every((c) => c === '-' || c in alike);

/** Whether a word is written in Latin letters as such are: «oTBeTa» is not. */
export const isLatinWord = (word: string): boolean => /^(?=.{2})(?:[A-Z]?[a-z]+|[A-Z]+)(?:-(?:[A-Z]?[a-z]+|[A-Z]+))*$/.test(word);

/** Whether a Latin word is drawn like a Russian one, so that its looks do not tell which of them it is: «Срок» and "Cpok". */
export function isDrawnAlike(latin: string, russian: string): boolean {
  const letters = [...russian];
  return latin.length === letters.length && letters.every((c, at) => c === latin[at] || (alike[c] ?? '').includes(latin[at]!.toLowerCase()));
}

/** Whether the words at both sides of a word, or the two at its one side, are Latin; numbers tell nothing. */
export function isAmongLatin(words: readonly string[], at: number): boolean {
  const telling = (texts: readonly string[]): string[] => texts.filter((text) => /\p{L}/u.test(text));
  const [before, behind] = [telling(words.slice(0, at)).reverse(), telling(words.slice(at + 1))];
  const nearest = before.length > 0 && behind.length > 0 ? [before[0]!, behind[0]!] : [...before, ...behind].slice(0, 2);
  return nearest.length === 2 && nearest.every((text) => [...text].some(isLatin) && ![...text].some(isCyrillic));
}
