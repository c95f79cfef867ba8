import type { Letter, MailAddress } from '../../../core/exhibit/Reading.js';
import { parseAddresses } from './addresses.js';
import type { HeaderField } from './headerFields.js';
import { decodeEncodedWords } from './encodedWords.js';
import { decodeHeaderText, headerList, headerRaw, headerWords } from './headerText.js';
import { letterDate } from '../../../core/letter/letterDate.js';

/** What the head of a letter tells. */
export type LetterFacts = Pick<Letter, 'subject' | 'from' | 'to' | 'cc' | 'date' | 'rawDate' | 'messageId' | 'inReplyTo' | 'references' | 'headers'>;

const maxHeadersShown = 500;
const maxHeaderLength = 8_000;
const maxReferences = 1_000;

/** What a letter's header says (RFC 5322 §3.6). `hint` is the charset of the body, for raw 8-bit headers. */
export function letterFacts(fields: readonly HeaderField[], hint: string | null): LetterFacts {
  const rawDate = headerWords(fields, 'date', hint);
  return {
    subject: headerWords(fields, 'subject', hint) ?? '',
    from: parseAddresses(headerRaw(fields, 'from', hint) ?? '')[0] ?? null,
    to: addresses(fields, 'to', hint),
    cc: addresses(fields, 'cc', hint),
    date: rawDate === null ? null : letterDate(rawDate),
    rawDate,
    messageId: messageIds(headerRaw(fields, 'message-id', hint))[0] ?? null,
    inReplyTo: messageIds(headerRaw(fields, 'in-reply-to', hint))[0] ?? null,
    references: messageIds(headerRaw(fields, 'references', hint)),
    headers: fields.slice(0, maxHeadersShown).map(({ name, value }) => [name, shown(value, hint)] as const),
  };
}

function addresses(fields: readonly HeaderField[], name: string, hint: string | null): MailAddress[] {
  return parseAddresses(headerList(fields, name, hint));
}

/** Identifiers with their angle brackets (RFC 5322 §3.6.4); an identifier without any is taken as it stands. */
function messageIds(text: string | null): string[] {
  if (text === null) return [];
  const bracketed = text.match(/<[^<>]+>/g)?.map((id) => id.replace(/\s+/g, ''));
  if (bracketed) return bracketed.slice(0, maxReferences);
  const plain = text.trim();
  return plain === '' ? [] : plain.split(/\s+/, maxReferences);
}

function shown(value: Buffer, hint: string | null): string {
  const text = decodeEncodedWords(decodeHeaderText(value, hint)).replace(/[\t\r\n ]+/g, ' ').trim();
  return text.length > maxHeaderLength ? `${text.slice(0, maxHeaderLength)}…` : text;
}
