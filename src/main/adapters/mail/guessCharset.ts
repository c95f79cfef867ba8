import iconv from 'iconv-lite';

const sampleBytes = 20_000;
export const cyrillicCharsets = ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5'] as const;
/** Letters of Russian by how often they stand in texts, in thousandths (National Corpus of Russian, all texts). */
const thousandths: Readonly<Record<string, number>> = {
  о: 110, е: 85, а: 80, и: 74, н: 67, т: 63, с: 55, р: 47, в: 45, л: 44, к: 35, м: 32, д: 30, п: 28, у: 26, я: 20, ы: 19,
  ь: 17, г: 17, з: 16, б: 16, ч: 14, й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3, ъ: 0.4, ё: 0.4,
};
/** In bits against a text of letters drawn at random: above zero for what is common, far below for what is rare. */
const bits = new Map(Object.entries(thousandths).map(([letter, often]) => [letter, Math.log2((often / 1000) * 33)]));
const notRussian = -3;
/** A capital behind a small letter: KOI8-R read as Windows-1251 swaps the case of everything. */
const capitalWithin = -4;

/**
 * The likeliest charset of 8-bit text that is not UTF-8 and names no charset. Western letters stand alone among ASCII
 * letters («café»), Cyrillic ones stand together; among Cyrillic charsets the one wins whose letters are the commonest.
 */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes);
  if (looksWestern(sample)) return 'windows-1252';
  const scored = cyrillicCharsets.map((charset) => ({ charset, score: russianScore(iconv.decode(sample, charset)) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).charset;
}

/** Whether the 8-bit letters stand among ASCII ones, as accents do. */
export function looksWestern(bytes: Uint8Array): boolean {
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

/** How Russian a text looks, in bits over all its 8-bit letters: about half a bit each in Russian, below zero in gibberish. */
export function russianScore(text: string): number {
  let total = 0;
  let former = ' ';
  for (const letter of text) {
    if (letter > '\x7f') {
      total += bits.get(letter.toLowerCase()) ?? (/[«»№—–“”„…\u00a0]/.test(letter) ? 0 : notRussian);
      if (/[А-ЯЁ]/.test(letter)) total += /[а-яё]/.test(former) ? capitalWithin : -0.1;
    }
    former = letter;
  }
  return total;
}
