import { toLatin } from './scripts.js';

/** What machines read for digits inside numbers. */
const digitOf: Readonly<Record<string, string>> = { О: '0', о: '0', O: '0', o: '0', З: '3', з: '3', l: '1', I: '1', '|': '1', б: '6', В: '8', B: '8', S: '5' };
/** Those that may also stand at the end of a number without being a letter of their own («25В», «20б» are). */
const atEnd = /[ОоOoЗl|]/u;
const numberLike = /^[\p{P}₽№+]*[\dОоOoЗзlI|бВBS](?:[\dОоOoЗзlI|бВBS]|[.,:/\-–—](?=[\dОоOoЗзlI|]))*[\p{P}%₽]*$/u;
/** Digits that begin or stand within Cyrillic words: «3аказ», «н0мер». */
const leadingThree = /^(["«(]?)3(?=а\p{Ll}|дра|дес|дан|вон|вук|нач|нак|на[её]|ем|ел|им|ол|уб|ло)/u;
const zeroInside = /(?<=\p{Script=Cyrillic})0(?=\p{Script=Cyrillic})/gu;
const prefixed = /^[\p{P}№]*\p{Lu}{2,}-\d{4,}\p{P}*$/u;
const zeroFirst = /^(["«(]?)0(?=\p{Ll}{3})/u;

/** A word with letters in its numbers and digits in its letters put right, where its shape leaves no doubt. */
export function resolveDigits(word: string): string {
  // Ticket numbers carry a Latin letter, behind whose hyphen a line may end.
  if (/^["«(]?[ТАВСЕНКМОРХ]-(?:\d{5,}|$)/u.test(word)) return word.replace(/\p{L}/u, toLatin);
  // Two letters and more before the hyphen of a long number name the shop («SS-780523»).
  if (prefixed.test(word)) return word;
  const digits = word.replace(/\D/gu, '').length;
  const letters = word.replace(/[^\p{L}|]/gu, '').length;
  if (digits > 0 && letters > 0 && digits >= letters && numberLike.test(word)) return asNumber(word);
  if (digits === 0 || letters < 3) return word;
  return word.replace(leadingThree, '$1З').replace(zeroFirst, '$1О').replace(zeroInside, 'о');
}

function asNumber(word: string): string {
  const characters = [...word];
  const lastFigure = characters.findLastIndex((c) => /[\p{L}\d|]/u.test(c));
  return characters
    .map((c, at) => {
      const isLast = at === lastFigure;
      return c in digitOf && (!isLast || atEnd.test(c)) ? digitOf[c]! : c;
    })
    .join('');
}
