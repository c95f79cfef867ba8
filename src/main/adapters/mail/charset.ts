import encodingJapanese from 'encoding-japanese';
import iconv from 'iconv-lite';
import { guessCharset } from './guessCharset.js';
import { trueCharset } from './mislabelledCharset.js';

/** Names in use that iconv-lite does not know, or that mean more than they say (as the WHATWG Encoding Standard maps them). */
const aliases: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'ansi_x3.4-1968': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-8-i': 'iso-8859-8',
  'iso-8859-8-e': 'iso-8859-8',
  'ks_c_5601-1987': 'cp949',
  'x-windows-949': 'cp949',
  gb2312: 'gbk',
  'x-gbk': 'gbk',
  'utf-8-mac': 'utf-8',
  utf8mb4: 'utf-8',
  'x-mac-cyrillic': 'maccyrillic',
  'unicode-1-1-utf-7': 'utf-7',
};

/** Names that say nothing about how the bytes are to be read. */
const meaningless = new Set(['', 'us-ascii', 'ascii', 'ansi_x3.4-1968', '8bit', '7bit', 'binary', 'default', 'unknown', 'unknown-8bit', 'x-unknown', 'x-user-defined', 'none', 'utf-8', 'utf8']);

/**
 * Text of bytes by the charset that the letter names. Where it names none, or one that cannot be true (8-bit bytes
 * under us-ascii, bytes that are no UTF-8), the charset is guessed: UTF-8, else the likelier of Cyrillic and Western.
 * A label that Russian mailers are known to get wrong is set right only where the bytes leave no doubt.
 * Never throws: an unknown charset is guessed too.
 */
export function decodeText(bytes: Uint8Array, charset: string | null, hint: string | null = null): string {
  const name = normalise(charset);
  if (isSevenBit(bytes)) return isEscaped(name, bytes) ? decodeEscaped(bytes, name) : asciiOrUtf7(bytes, name);
  if (meaningless.has(name)) return decodeGuessed(bytes, name.startsWith('utf') ? null : hint, name.startsWith('utf'));
  const known = aliases[name] ?? name;
  if (/^(?:iso-2022-jp|euc-jp)/.test(known)) return decodeEscaped(bytes, known);
  return iconv.encodingExists(known) ? iconv.decode(bytes, trueCharset(bytes, known)) : decodeGuessed(bytes, hint, false);
}

function normalise(charset: string | null): string {
  return (charset ?? '').trim().replace(/^["']+|["']+$/g, '').toLowerCase().replace(/^charset=/, '');
}

function isSevenBit(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function isEscaped(name: string, bytes: Uint8Array): boolean {
  return name.startsWith('iso-2022-jp') || (name === '' && Buffer.from(bytes).includes('\x1b$'));
}

function asciiOrUtf7(bytes: Uint8Array, name: string): string {
  const known = aliases[name] ?? name;
  const wide = /^(?:utf-?7|utf-?16|utf-?32|hz|ucs-2|iso-10646)/.test(known) && iconv.encodingExists(known);
  return wide ? iconv.decode(bytes, known) : Buffer.from(bytes).toString('latin1');
}

/** Japanese charsets that switch by escape sequences; iconv-lite does not know them. */
function decodeEscaped(bytes: Uint8Array, name: string): string {
  const from = name.startsWith('euc') ? 'EUCJP' : 'JIS';
  return encodingJapanese.convert([...bytes], { to: 'UNICODE', from, type: 'string' });
}

function decodeGuessed(bytes: Uint8Array, hint: string | null, saysUtf8: boolean): string {
  const utf8 = iconv.decode(bytes, 'utf-8');
  const broken = utf8.split('\ufffd').length - 1;
  const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  // A text that was cut in the middle of a character, or carries one bad byte, is still UTF-8.
  if (broken === 0 || broken * 10 <= high || (saysUtf8 && broken * 3 <= high)) return utf8;
  const hinted = normalise(hint);
  const known = aliases[hinted] ?? hinted;
  const trusted = !meaningless.has(hinted) && iconv.encodingExists(known);
  return iconv.decode(bytes, trusted ? known : guessCharset(bytes));
}
