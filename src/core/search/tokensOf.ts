import { foldToCyrillic } from '../dating/foldLookAlikes.js';
import { stemEnglish } from './stemEnglish.js';
import { stemRussian } from './stemRussian.js';

/** A word of a text as the search knows it. `start` and `end` are UTF-16 offsets into the text as it was given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, NFC, ё as е, look-alike letters in one script. */
  readonly word: string;
  readonly stem: string;
}

/** Phones, sums with spaces between the thousands, words. Letters take their combining marks along. */
const pattern =
  /(?<phone>(?<![\p{N}\p{L}])(?:\+7|8|7)[\s\u00a0(-]{0,2}\d{3}[\s\u00a0)-]{0,2}\d{3}[\s\u00a0-]?\d{2}[\s\u00a0-]?\d{2}(?!\p{N}))|(?<sum>(?<![\p{N}\p{L}])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\p{N}))|(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)/gu;

/**
 * The words of a text in their order. A phone is one word of its eleven digits (8 as 7), a sum one of all its digits.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = wordOf(match[0], match.groups?.phone !== undefined, match.groups?.sum !== undefined);
    tokens.push({ start: match.index, end: match.index + match[0].length, word, stem: stemOf(word) });
  }
  return tokens;
}

function wordOf(found: string, isPhone: boolean, isSum: boolean): string {
  if (isPhone) return found.replace(/\D/gu, '').replace(/^8/u, '7');
  return isSum ? found.replace(/\D/gu, '') : normalised(found);
}

/** A word in the spelling that is compared. */
export function normalised(word: string): string {
  const plain = word.normalize('NFC').toLowerCase().replace(/ё/gu, 'е');
  return /[а-я]/u.test(plain) && /[a-z0369]/u.test(plain) && !/\d{2}|\d$/u.test(plain) ? foldToCyrillic(plain) : plain;
}

const stems = new Map<string, string>();
/** Most words come again and again; the memory is emptied when it grows beyond what a case holds. */
const rememberedStems = 200_000;

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = /[а-я]/u.test(word) ? stemRussian(word) : /\d/u.test(word) ? word : stemEnglish(word);
    if (stems.size >= rememberedStems) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}
