import { isCyrillic, isDecisive, isLatin, toCyrillic, toLatin } from './scripts.js';

/** Words of letters that look the same in both scripts and yet are Latin also among Russian words. */
const latinWords = new Set(['ok', 'pc', 'ps', 'hp', 'tp', 'mp', 'tb', 'mb', 'kb', 'bmw', 'htc', 'xm', 'opc', 'kpop', 'x', 'xo', 'b2b', 'b2c', 'c2c']);

/**
 * A word with its look-alike letters in one script: that of the letters which have no twin, else that of most, else that
 * of its neighbours. Parts of a compound («e-mail», «IT-отдел») are told apart.
 */
export function resolveLetters(word: string, isAmongCyrillic: boolean): string {
  return word.replace(/[\p{L}\p{M}]+/gu, (part) => resolvePart(part, isAmongCyrillic));
}

function resolvePart(part: string, isAmongCyrillic: boolean): string {
  const letters = [...part];
  const cyrillic = letters.filter(isCyrillic);
  const latin = letters.filter(isLatin);
  if (latin.length === 0) return part;
  const sureCyrillic = cyrillic.filter(isDecisive).length;
  const sureLatin = latin.filter(isDecisive).length;
  if (sureCyrillic > sureLatin) return toCyrillic(part);
  if (sureLatin > sureCyrillic) return toLatin(part);
  // A word that is decisively both is left as it was read.
  if (sureLatin > 0 || latinWords.has(part.toLowerCase())) return part;
  if (cyrillic.length > 0) return cyrillic.length >= latin.length || isAmongCyrillic ? toCyrillic(part) : toLatin(part);
  // One capital alone may be a size (M, X) or an initial.
  return isAmongCyrillic && (letters.length > 1 || /^[aceoy]$/u.test(part)) ? toCyrillic(part) : part;
}

/** Whether a text is written in Cyrillic by most of its letters that tell. */
export function isMostlyCyrillic(text: string): boolean {
  const letters = [...text].filter(isDecisive);
  return letters.filter(isCyrillic).length >= letters.filter(isLatin).length;
}
