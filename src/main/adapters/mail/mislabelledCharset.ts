import iconv from 'iconv-lite';
import { cyrillicCharsets, guessCharset, looksWestern, russianScore } from './guessCharset.js';

const sampleBytes = 20_000;
/** Fewer 8-bit bytes tell nothing for sure. */
const enoughBytes = 6;
/** Before a label of the West is set aside: capitals with accents may stand together too, but never so many of them. */
const enoughForWestern = 16;
const enoughInARow = 6;
/** Bits a letter; Russian reaches half a bit and more. */
const clearlyRussian = 0.2;
const western = new Set(['windows-1252', 'windows-1250', 'windows-1254', 'iso-8859-2', 'iso-8859-15']);

/**
 * The charset that the bytes are in, given the one that the letter names (as iconv-lite knows it): UTF-8 sent under an
 * 8-bit label, Cyrillic sent as Latin-1, one Cyrillic charset under the name of another. The label stands wherever the
 * text makes sense under it.
 */
export function trueCharset(bytes: Uint8Array, named: string): string {
  const isCyrillic = (cyrillicCharsets as readonly string[]).includes(named);
  if (!isCyrillic && !western.has(named)) return named;
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampleBytes));
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  if (high < enoughBytes) return named;
  if (isUtf8(sample, bytes.length > sampleBytes)) return 'utf-8';
  if (!isCyrillic && looksWestern(sample)) return named;
  const guessed = guessCharset(sample);
  if (guessed === named || guessed === 'windows-1252') return named;
  const under = (charset: string): number => russianScore(iconv.decode(sample, charset)) / high;
  const likely = under(guessed);
  if (!isCyrillic) return (high >= enoughForWestern || longestRun(sample) >= enoughInARow) && likely > clearlyRussian ? guessed : named;
  return likely > clearlyRussian && under(named) < likely - 0.8 ? guessed : named;
}

/** How many 8-bit letters stand in a row at most. */
function longestRun(bytes: Uint8Array): number {
  let longest = 0;
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0xc0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether the bytes are UTF-8 to the last one, save one that the end of the sample cut. */
function isUtf8(sample: Buffer, isCut: boolean): boolean {
  const text = iconv.decode(sample, 'utf-8');
  const broken = text.indexOf('\ufffd');
  return broken < 0 || (isCut && broken >= text.length - 3);
}
