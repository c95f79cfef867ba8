import type { Notice } from '../../../core/faults.js';
import { decodeText } from '../mail/charset.js';
import { mailboxType } from '../../../core/exhibit/kindOf.js';
import { htmlToText } from '../mail/htmlToText.js';
import { countLetters } from '../mail/mailbox/mailboxLetters.js';
import type { ContentReading } from './ContentReading.js';
import type { OpenedOriginal } from './openOriginal.js';

/** Text beyond this is kept unread: it would be a database, not a document. */
const maxTextBytes = 20 * 1024 * 1024;
/** What is kept of a text, in characters. */
const maxTextLength = 2_000_000;

const unread: Notice = { code: 'W_KEPT_AS_DOCUMENT', message: 'Its content cannot be read; the file is kept as a document.' };
const truncated: Notice = { code: 'W_TRUNCATED', message: 'Only the first 2,000,000 characters of the text are kept.' };

/** A document: plain text is read, anything else is kept as it is, with a warning. */
export async function readDocument(mediaType: string, original: OpenedOriginal, path: string): Promise<ContentReading> {
  if (mediaType === mailboxType) return readMailbox(path);
  const isText = mediaType.startsWith('text/') || mediaType === 'application/json' || mediaType === 'application/x-subrip';
  if (!isText || original.sizeBytes > maxTextBytes) return { kind: 'document', warnings: [unread] };
  const bytes = await original.bytes({ bytes: maxTextBytes, words: '20 MB' });
  const decoded = textOf(bytes).replace(/\r\n?/g, '\n').replace(/\0/g, '');
  const text = mediaType === 'text/html' ? htmlToText(decoded) : decoded;
  return { kind: 'document', text: text.slice(0, maxTextLength), warnings: text.length > maxTextLength ? [truncated] : [] };
}

/** A mailbox is told by its letters, which become exhibits of their own. */
async function readMailbox(path: string): Promise<ContentReading> {
  const count = await countLetters(path);
  return count === 0 ? { kind: 'document', warnings: [unread] } : { kind: 'document', facts: { letters: String(count) }, warnings: [] };
}

/** By its byte order mark, else UTF-8 or what the letters make likely. */
function textOf(bytes: Buffer): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  return decodeText(bytes, wide).replace(/^\ufeff/, '');
}
