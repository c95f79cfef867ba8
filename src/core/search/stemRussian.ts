/**
 * The Russian stemmer of the Snowball project (algorithm by Martin Porter, snowballstem.org): «возвратили» → «возврат».
 * Expects lower case, ё as е.
 */

const afterA = true;
/** Endings; those of a first group count only behind а or я. */
const gerund = endings('в вши вшись', 'ив ивши ившись ыв ывши ывшись');
const reflexive = endings('', 'ся сь');
const adjective = endings('', 'ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею');
const participle = endings('ем нн вш ющ щ', 'ивш ывш ующ');
const verb = endings(
  'ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно',
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
);
const noun = endings('', 'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я');
const superlative = endings('', 'ейш ейше');
const derivational = endings('', 'ост ость');

type Endings = readonly (readonly [ending: string, behindA: boolean])[];

function endings(first: string, second: string): Endings {
  const list = (text: string, behindA: boolean) => text.split(' ').filter(Boolean).map((ending) => [ending, behindA] as const);
  return [...list(first, afterA), ...list(second, !afterA)].sort(([a], [b]) => b.length - a.length);
}

/** @returns the stem; a word without a vowel is its own. */
export function stemRussian(word: string): string {
  const firstVowel = word.search(/[аеиоуыэюя]/u);
  if (firstVowel === -1) return word;
  const from = firstVowel + 1;
  let stem = inflected(word, from);
  if (stem.length > from && stem.endsWith('и')) stem = stem.slice(0, -1);
  stem = strip(stem, derivational, secondRegion(word)) ?? stem;
  return tidyEnd(stem, from);
}

function inflected(word: string, from: number): string {
  const gerundless = strip(word, gerund, from);
  if (gerundless !== null) return gerundless;
  const plain = strip(word, reflexive, from) ?? word;
  const adjectiveless = strip(plain, adjective, from);
  if (adjectiveless !== null) return strip(adjectiveless, participle, from) ?? adjectiveless;
  return strip(plain, verb, from) ?? strip(plain, noun, from) ?? plain;
}

function tidyEnd(stem: string, from: number): string {
  const isLong = (length: number): boolean => stem.length - length >= from;
  if (stem.endsWith('нн') && isLong(2)) return stem.slice(0, -1);
  const plain = strip(stem, superlative, from);
  if (plain !== null) return plain.endsWith('нн') && plain.length - 2 >= from ? plain.slice(0, -1) : plain;
  return stem.endsWith('ь') && isLong(1) ? stem.slice(0, -1) : stem;
}

/** The word without its longest listed ending, as long as that lies behind `from`; null when there is none. */
function strip(word: string, list: Endings, from: number): string | null {
  for (const [ending, behindA] of list) {
    const start = word.length - ending.length;
    if (start < from || !word.endsWith(ending)) continue;
    if (behindA && !(start > from && /[ая]/u.test(word[start - 1]!))) return null;
    return word.slice(0, start);
  }
  return null;
}

/** Where R2 begins: behind the second run of vowel and consonant. */
function secondRegion(word: string): number {
  return /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя][^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]/u.exec(word)?.[0].length ?? word.length + 1;
}
