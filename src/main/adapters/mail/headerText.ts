import { decodeText } from './charset.js';
import { decodeEncodedWords } from './encodedWords.js';
import type { HeaderField } from './headerFields.js';

/**
 * A header value as text, its encoded words still standing. Raw 8-bit bytes (RFC 6532, or mailers that never heard of
 * any rule) are UTF-8 or guessed; `hint` is the charset that the letter names for its body.
 */
export function decodeHeaderText(value: Buffer, hint: string | null = null): string {
  return decodeText(value, null, hint);
}

/** An unstructured header (Subject) decoded for reading; null when the letter has none. The first one counts. */
export function headerWords(fields: readonly HeaderField[], name: string, hint: string | null): string | null {
  const raw = headerRaw(fields, name, hint);
  return raw === null ? null : decodeEncodedWords(raw).replace(/[\t\r\n ]+/g, ' ').trim();
}

/** A header as text without decoding its encoded words. */
export function headerRaw(fields: readonly HeaderField[], name: string, hint: string | null): string | null {
  const field = fields.find((one) => one.name.toLowerCase() === name);
  return field ? decodeHeaderText(field.value, hint) : null;
}

/** All headers of one name joined as a list: some mailers repeat To and Cc. */
export function headerList(fields: readonly HeaderField[], name: string, hint: string | null): string {
  const all = fields.filter((one) => one.name.toLowerCase() === name);
  return all.map((one) => decodeHeaderText(one.value, hint)).join(', ');
}
