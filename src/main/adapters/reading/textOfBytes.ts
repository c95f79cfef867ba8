import { tellUtf16 } from '../../../core/exhibit/tellUtf16.js';
import { decodeText } from '../mail/charset.js';

/**
 * The text of a plain text file: by its byte order mark, as UTF-16 that goes without one, else UTF-8 or the likeliest of
 * the charsets Russian texts are found in (Windows-1251, KOI8-R, CP866, ISO 8859-5).
 */
export function textOfBytes(bytes: Uint8Array): string {
  return decodeText(bytes, tellUtf16(bytes)).replace(/^\ufeff/, '');
}
