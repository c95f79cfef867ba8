const toCyrillic: Readonly<Record<string, string>> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', u: 'и', n: 'п', r: 'г', '0': 'о', '3': 'з', '6': 'б', '9': 'я',
};
const toLatin: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', г: 'r', с: 'c', е: 'e', и: 'u', н: 'h', к: 'k', м: 'm', о: 'o', п: 'n', р: 'p', т: 't', х: 'x', у: 'y', '0': 'o', '1': 'l', '5': 's',
};
const toDigits: Readonly<Record<string, string>> = { о: '0', o: '0', з: '3', l: '1', i: '1', '|': '1', '!': '1', б: '6', s: '5', в: '8', b: '8' };

const fold = (text: string, map: Readonly<Record<string, string>>): string => text.replace(/[^\s]/gu, (c) => map[c] ?? c);

/** Lower-case text with every letter that looks like a Cyrillic one taken for it, as far as a machine mixes them up. */
export const foldToCyrillic = (text: string): string => fold(text, toCyrillic);
/** The same towards Latin letters. */
export const foldToLatin = (text: string): string => fold(text, toLatin);
/** The same towards digits; anything else stays. */
export const foldToDigits = (text: string): string => fold(text.toLowerCase(), toDigits);
