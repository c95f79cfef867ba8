import { fileName, withKind } from './fileName.js';
import { isCyrillic, isDecisive, isLatin, toCyrillic, toLatin } from './scripts.js';

/** Words of letters that look the same in both scripts and yet are Latin also among Russian words. */
const latinWords = new Set(['ok', 'pc', 'ps', 'hp', 'tp', 'mp', 'tb', 'mb', 'kb', 'bmw', 'htc', 'xm', 'opc', 'kpop', 'x', 'xo', 'b2b', 'b2c', 'c2c', 'ebay']);

/** Letters that all have a likeness in Russian, a capital amid small ones or ё with its dots: «ocmoTpa» is «осмотра», «moé» «моё». */
const isRussianInLatin = (word: string): boolean => /^(?=.*(?:\p{Ll}[BHKMT](?:\p{Ll}|$)|[éëÉË]))[aceopxybhkmtéëABCEHKMOPTXYÉË]{2,}$/u.test(word) && !latinWords.has(word.toLowerCase());

/** Long names of files of such letters alone that are Latin. */
const latinStems = new Set(['compact', 'attach', 'potato', 'teapot', 'cookbook', 'macbook']);

/** Where a word stands, by which its script and case are told when its own letters do not. */
export interface WordPlace {
  /** Among words that are written in Cyrillic. */
  readonly isAmongCyrillic: boolean;
  /** First in a sentence, where a capital is to be expected. */
  readonly isFirst: boolean;
}

/**
 * A word with its look-alike letters in one script: that of the letters which have no twin, else that of most, else that
 * of its neighbours. Parts of a compound («IT-отдел») are told apart, those that could be of either go with the others.
 */
export function resolveLetters(read: string, { isAmongCyrillic, isFirst }: WordPlace): string {
  const asRussian = (part: string): string => (isAmongCyrillic && isRussianInLatin(part) ? inCyrillic(part, isFirst) : part);
  const word = withKind(read).replace(/[\p{L}\p{M}]+/gu, asRussian);
  // The name of a file is a word of its own, whatever its kind is called.
  const file = fileName.exec(word);
  if (file && isAmongCyrillic && /^[aceopxybhkmt]{6,}$/u.test(file[1]!) && !latinStems.has(file[1]!)) return inCyrillic(file[1]!, isFirst) + file[2]! + file[3]!;
  if (file) return resolveLetters(file[1]!, { isAmongCyrillic, isFirst }) + file[2]! + file[3]!;
  const isWithLatin = [...word].some((c) => isLatin(c) && isDecisive(c)) && ![...word].some((c) => isCyrillic(c) && isDecisive(c));
  // A lone n or u among Russian words is what machines make of «и».
  if (isAmongCyrillic && /^(?:n|uv?)[?!.,…]*$/u.test(word)) return word.replace(/n|uv?/u, 'и');
  // So is a question by one letter, which no size is.
  if (isAmongCyrillic && /^A[?!…]+$/u.test(word)) return word.replace('A', 'А');
  // «ага» has no letter that Latin has not.
  if (isAmongCyrillic && /^[Aa]ra[?!.,…]*$/u.test(word)) return word.replace(/ra/u, 'га').replace('A', 'А').replace('a', 'а');
  // «А?» asks what was said; a size or an initial is not asked with that alone.
  if (isAmongCyrillic && /^A[?!]+$/u.test(word)) return word.replace('A', 'А');
  const place = { isAmongCyrillic: isAmongCyrillic && !isWithLatin, isFirst };
  return word.replace(/[\p{L}\p{M}]+/gu, (part) => resolvePart(part, place));
}

function resolvePart(part: string, { isAmongCyrillic, isFirst }: WordPlace): string {
  const letters = [...part];
  const cyrillic = letters.filter(isCyrillic);
  const latin = letters.filter(isLatin);
  if (latin.length === 0) return part;
  const sureCyrillic = cyrillic.filter(isDecisive).length;
  const sureLatin = latin.filter(isDecisive).length;
  if (sureCyrillic > sureLatin) return inCyrillic(part, isFirst);
  if (sureLatin > sureCyrillic) return toLatin(part);
  // A word that is decisively both is left as it was read.
  if (sureLatin > 0 || latinWords.has(part.toLowerCase())) return part;
  if (cyrillic.length > 0) return cyrillic.length >= latin.length || isAmongCyrillic ? inCyrillic(part, isFirst) : toLatin(part);
  // One capital alone may be a size (M, X) or an initial.
  return isAmongCyrillic && (letters.length > 1 || /^[aceoy]$/u.test(part)) ? inCyrillic(part, isFirst) : part;
}

/** Small в, к, м, н, т look like Latin capitals: «Ha», «oTвeT» were small but at the beginning of a sentence. */
function inCyrillic(part: string, isFirst: boolean): string {
  const isCapitals = part === part.toUpperCase() && part.length > 1;
  const small = isCapitals ? part : part.replace(/[BHKMT]/gu, (c, at: number) => (at === 0 && isFirst ? c : c.toLowerCase()));
  return toCyrillic(small.replace(/[bhkmtéëÉË]/gu, (c) => smallTwins[c]!));
}
const smallTwins: Readonly<Record<string, string>> = { b: 'в', h: 'н', k: 'к', m: 'м', t: 'т', é: 'ё', ë: 'ё', É: 'Ё', Ë: 'Ё' };

/** Whether a text is written in Cyrillic by most of its letters that tell; links and kinds of files are Latin in any text. */
export function isMostlyCyrillic(text: string): boolean {
  const own = text.split(/\s+/u).map((word) => (/[./@]/u.test(word) ? word.replace(/^.*(?:\/\/|@)\S*|\.[a-z\d]{2,5}$/iu, '') : word)).join(' ');
  const letters = [...(/\p{L}/u.test(own) ? own : text)].filter(isDecisive);
  return letters.filter(isCyrillic).length >= letters.filter(isLatin).length;
}
