const vowel = /[aeiouy]/u;

/**
 * A light English stemmer: plurals, -ed, -ing, -ly and their doubled consonants, by the rules of Porter's first step
 * ("An algorithm for suffix stripping", 1980). Expects lower case.
 */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word;
  const singular = withoutPlural(word.replace(/['’]s?$/u, ''));
  const verb = withoutVerbEnding(singular);
  const base = verb.length > 5 && verb.endsWith('ly') ? verb.slice(0, -2) : verb;
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base.length > 3 ? base.replace(/y$/u, 'i') : base;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const stem = /^(.*?)(?:ed|ing)$/u.exec(word)?.[1];
  if (stem === undefined || stem.length < 2 || !vowel.test(stem)) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  return /([^aeioulsz])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}
