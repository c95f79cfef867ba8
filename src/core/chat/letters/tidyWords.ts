import type { ReadWord } from '../../exhibit/Reading.js';
import { union } from '../layout/Raster.js';
import { isRestOfKind } from './fileName.js';
import { isAmongLatin, isLatinWord } from './mayBeLatin.js';
import { isMostlyCyrillic, resolveLetters } from './resolveLetters.js';
import { resolveDigits } from './resolveNumber.js';
import { isRubbish } from './isRubbish.js';
import { toCyrillic } from './scripts.js';

/**
 * The words of one line as they were written: without rubbish, look-alike letters resolved by word and neighbours,
 * digits in numbers, «₽» after a sum. Three full stops are one sign («…»); quotes, dashes and ё stay as they were read.
 * @param textAround the text that the line belongs to, by whose script words are told that could be of either
 */
export function tidyWords(words: readonly ReadWord[], textAround: string): readonly ReadWord[] {
  const isAmongCyrillic = isMostlyCyrillic(textAround);
  const kept = withoutRubbish(withWholeKinds(words).map(isAmongCyrillic ? asInterjection : asPronoun));
  const texts = kept.map(({ text }) => text);
  const resolved = kept.map((word, at) => {
    const isFirst = at === 0 || /[.!?…:]["»)]*$/u.test(kept[at - 1]!.text);
    const read = isAmongCyrillic && isFirst ? asOneLetter(word.text, kept[at + 1]?.text ?? '') : word.text;
    const isOfLatin = isLatinWord(read) && isAmongLatin(texts, at);
    return { ...word, text: resolveLetters(resolveDigits(read.normalize('NFC')), { isAmongCyrillic: isAmongCyrillic && !isOfLatin, isFirst }) };
  });
  return resolved.map(asFirm).map(asQuestion).map((word, at) => ({ ...word, text: withEllipsis(withRouble(word.text, resolved[at - 1]?.text ?? '', resolved[at + 1]?.text ?? '')) }));
}

/** Three full stops behind a word are the one sign that keyboards and texts of support have for them; machines know only the stops. */
const withEllipsis = (text: string): string => text.replace(/(?<![./])\.{3}(?=["»)!?]*$)/u, '…');

/** "I" as machines read it: an upright line before a word in small letters, or with the end of a verb ("I'm"). */
function asPronoun(word: ReadWord, at: number, words: readonly ReadWord[]): ReadWord {
  const isBefore = /^[|l]$/u.test(word.text) && /^[a-z]{2}/u.test(words[at + 1]?.text ?? '');
  return isBefore || /^[|l]['’](?:m|d|ll|ve)$/u.test(word.text) ? { ...word, text: `I${word.text.slice(1)}` } : word;
}

/** Words with the kind of a file joined that was read as two of them. */
function withWholeKinds(words: readonly ReadWord[]): readonly ReadWord[] {
  return words.reduce<ReadWord[]>((done, word) => {
    const before = done.at(-1);
    if (before === undefined || !isRestOfKind(word.text, before.text)) return [...done, word];
    return [...done.slice(0, -1), { text: before.text + word.text, bbox: union(before.bbox, word.bbox), confidence: Math.min(before.confidence, word.confidence) }];
  }, []);
}

/** A word of one letter that opens a Russian sentence («А если я откажусь?») is Russian before a word in small Russian letters. */
const asOneLetter = (text: string, next: string): string => (/^[ABCKOY]$/u.test(text) && /^[а-яё]{2}/u.test(next) ? toCyrillic(text) : text);

/** «Ой…» as machines read it, without confidence. */
function asInterjection(word: ReadWord): ReadWord {
  return /^O[ih][.,…!?]+$/u.test(word.text) ? { ...word, text: word.text.replace(/^O[ih]/u, 'Ой'), confidence: Math.max(word.confidence, leastSure) } : word;
}
/** A word of that confidence is no rubbish. */
const leastSure = 0.6;

/** «ООО» before a firm's name as machines read it; behind a number stand its thousands. */
const asFirm = (word: ReadWord, at: number, words: readonly ReadWord[]): ReadWord =>
  word.text === '000' && /^["«]\p{L}/u.test(words[at + 1]?.text ?? '') && !/\d$/u.test(words[at - 1]?.text ?? '') ? { ...word, text: 'ООО' } : word;

/** «???» as machines read it. */
function asQuestion(word: ReadWord): ReadWord {
  const isMarks = /^[27?]{2,4}$/u.test(word.text) && (word.text.includes('?') ? /^[27]\?|[27]{2}\?$/u.test(word.text) : word.confidence < 0.6);
  return isMarks ? { ...word, text: '?'.repeat(Math.min(3, word.text.length)) } : word;
}

/** Rubbish goes from the edges inwards, so that what was behind it is at the edge in its turn. */
function withoutRubbish(words: readonly ReadWord[]): readonly ReadWord[] {
  let kept = words.filter((word, at) => !isRubbish(word, false) && !isNumberOfNone(word, words[at + 1]));
  // Behind a sum it is «₽».
  const isRouble = (): boolean => /^[РP][.,]?$/u.test(kept.at(-1)!.text) && sum.test(kept.at(-2)?.text ?? '');
  while (kept.length > 0 && !isRouble() && (isRubbish(kept.at(-1)!, true) || isBehindNoSum(kept))) kept = kept.slice(0, -1);
  while (kept.length > 1 && isRubbish(kept[0]!, true)) kept = kept.slice(1);
  return kept;
}

/** «№» before the first word of a sentence is an emoji («Сделано № О поступлении»); at the end of a line its number is on the next. */
const isNumberOfNone = ({ text }: ReadWord, next: ReadWord | undefined): boolean => text === '№' && /^\p{Lu}\p{Ll}*[.,!?…]*$/u.test(next?.text ?? '');

/** Signs of sums behind a word are an emoji («Бежим $.»). */
const isBehindNoSum = (words: readonly ReadWord[]): boolean => /^[$%€&]+[.,]?$/u.test(words.at(-1)!.text) && /\p{L}[)!?.,…]*$/u.test(words.at(-2)?.text ?? '');

const sum = /^[+\-–—(«"]?\d[\d\s.,]*$/u;
/** A capital Р behind a sum is what machines make of «₽», sometimes a question mark or a 2; «р.» and «руб.» are written out and stay. */
function withRouble(text: string, before: string, after: string): string {
  const glued = /^([+\-–—(«"]?\d[\d.,]*)[РPÐ₱]([.,;:!?)»"]*)$/u.exec(text);
  if (glued) return `${glued[1]}₽${glued[2]}`;
  const alone = /^[РPÐ₱?]([.,;:!?)»"]*)$/u.exec(text);
  if (alone && sum.test(before)) return `₽${alone[1]}`;
  const asked = /^(\d[\d.,]*)\?$/u.exec(text);
  if (asked && /^\p{Ll}/u.test(after)) return `${asked[1]} ₽`;
  // «7 4902»: behind thousands stand three digits.
  const behind = /^(\d{3})[2?]([.,;:!)»"]*)$/u.exec(text);
  return behind && /^\d{1,3}$/u.test(before) && !/^[78]$|^\d{3}$/u.test(before) ? `${behind[1]} ₽${behind[2]}` : text;
}
