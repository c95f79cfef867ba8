import iconv from 'iconv-lite';

const sampleBytes = 20_000;
const cyrillic = ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5'] as const;
/** The commonest letters of Russian, three quarters of any text. */
const common = new Set('оеаинтсрвлкмдп');

/**
 * The likeliest charset of 8-bit text that is not UTF-8 and names no charset. Western letters stand alone among ASCII
 * letters («café»), Cyrillic ones stand together; among Cyrillic charsets the one wins in which common letters are
 * lower-case, since KOI8-R read as Windows-1251 swaps the case of everything.
 */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes);
  if (looksWestern(sample)) return 'windows-1252';
  const scored = cyrillic.map((charset) => ({ charset, score: score(iconv.decode(sample, charset)) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).charset;
}

function looksWestern(bytes: Uint8Array): boolean {
  let alone = 0;
  let together = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i]! < 0x80) continue;
    const among = isHigh(bytes[i - 1]) || isHigh(bytes[i + 1]);
    if (among) together += 1;
    else if (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1])) alone += 1;
  }
  return alone > together;
}

function isHigh(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xa0;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));
}

function score(text: string): number {
  let total = 0;
  let former = ' ';
  for (const letter of text) {
    if (/[а-яё]/.test(letter)) total += common.has(letter) ? 2 : 1;
    else if (/[А-ЯЁ]/.test(letter)) total += /[а-яё]/.test(former) ? -2 : 0.5;
    else if (letter > '\x7f') total -= 2;
    former = letter;
  }
  return total;
}
