import { letterMarks } from '../letter/letterMarks.js';
import { letterSegments } from '../letter/letterSegments.js';
import { receivedChain } from '../letter/receivedChain.js';
import type { Language } from '../wording/Language.js';
import { wordBodyCheck } from '../wording/wordBodyCheck.js';
import type { Letter } from './Reading.js';

type Json = Record<string, unknown>;

/**
 * A letter as CONTRACT.md section 2 lays it down. Behind the contract's keys stands what the window shows beside them:
 * the letter's way from server to server, what its signature's digest says in a sentence, what it names, its text taken
 * apart into words, quotations and signature, and all headers.
 */
export function contractLetter(letter: Letter, language: Language): Json {
  const { subject, from, to, cc, date, messageId, inReplyTo, text, attachments, dkim, nested, rawDate, references, hasHtml, partial, headers } = letter;
  return {
    subject,
    from,
    to,
    cc,
    date,
    messageId,
    inReplyTo,
    text,
    attachments: attachments.map(({ name, mediaType, sizeBytes, sha256, inline }) => ({ name, mediaType, bytes: sizeBytes, sha256, inline })),
    dkim: dkim.map((check) => {
      const { domain, selector, bodyHash, unsignedBytes } = check;
      return { domain, selector, bodyHash, ...(unsignedBytes !== undefined && { unsignedBytes }), message: wordBodyCheck(check, language) };
    }),
    nested: nested.map((inner) => contractLetter(inner, language)),
    rawDate,
    references,
    hasHtml,
    ...(partial && { partial }),
    received: receivedChain(headers, date),
    marks: letterMarks(letter),
    segments: letterSegments(text),
    headers: headers.map(([name, value]) => ({ name, value })),
  };
}
