import type { Notice } from '../../../core/faults.js';
import { mailboxType } from '../../../core/exhibit/kindOf.js';
import type { ReadRequest } from '../../../core/ports.js';
import { htmlToText } from '../mail/htmlToText.js';
import { listLetters } from '../mail/mailbox/listLetters.js';
import { countLetters } from '../mail/mailbox/mailboxLetters.js';
import type { OfficeText } from '../office/OfficeText.js';
import { readDocx } from '../office/readDocx.js';
import { readOdt } from '../office/readOdt.js';
import { readRtfDocument } from '../office/readRtfDocument.js';
import { readPdf } from '../pdf/readPdf.js';
import type { ContentReading } from './ContentReading.js';
import type { OnSign } from './OnSign.js';
import type { OpenedOriginal } from './openOriginal.js';
import { textOfBytes } from './textOfBytes.js';

/** A document, by what it is. */
export interface DocumentRequest extends Pick<ReadRequest, 'name' | 'path'> {
  readonly inDetail: boolean | undefined;
  readonly mediaType: string;
  readonly original: OpenedOriginal;
  readonly onSign: OnSign;
}

const megabyte = 1024 * 1024;
/** Text beyond this is kept unread: it would be a database, not a document. */
const maxTextBytes = 20 * megabyte;
const maxOfficeBytes = 50 * megabyte;
/** A PDF is held in memory whole; a court takes 30 MB a file. */
const maxPdfBytes = 100 * megabyte;
/** What is kept of a text, in characters. */
const maxTextLength = 2_000_000;

const unread: Notice = { code: 'W_KEPT_AS_DOCUMENT', message: 'Its content cannot be read; the file is kept as a document.' };
const incomplete: Notice = { code: 'W_ARCHIVE_INCOMPLETE', message: 'The archive is damaged or cut off.' };
const truncated: Notice = { code: 'W_TRUNCATED', message: 'Only the first 2,000,000 characters of the text are kept.' };

const office: Readonly<Record<string, (bytes: Buffer, name: string) => OfficeText | Promise<OfficeText>>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': readDocx,
  'application/vnd.oasis.opendocument.text': readOdt,
  'application/rtf': readRtfDocument,
};

/**
 * A document: PDF, DOCX, ODT, RTF, HTML and plain text are read, a mailbox (also within a ZIP) is counted, anything else is kept as it is, with
 * a warning.
 * @throws FaultError E_CORRUPT, E_TOO_LARGE (what it unpacks to)
 */
export async function readDocument({ mediaType, name, path, inDetail = false, original, onSign }: DocumentRequest): Promise<ContentReading> {
  if (mediaType === mailboxType || mediaType === 'application/zip') return readMailbox(path, inDetail, onSign);
  const { sizeBytes } = original;
  const inOffice = office[mediaType];
  const isText = mediaType.startsWith('text/') || mediaType === 'application/json' || mediaType === 'application/x-subrip';
  const limit = mediaType === 'application/pdf' ? maxPdfBytes : inOffice !== undefined ? maxOfficeBytes : isText ? maxTextBytes : 0;
  if (sizeBytes > limit) return { kind: 'document', warnings: [unread] };
  const bytes = await original.bytes({ bytes: limit, words: `${limit / megabyte} MB` });
  if (mediaType === 'application/pdf') return readPdf(bytes, name, onSign);
  return inOffice === undefined ? plainContent(bytes, mediaType) : officeContent(await inOffice(bytes, name));
}

/** A mailbox, also within a ZIP, is told by its letters, which become exhibits of their own. */
async function readMailbox(path: string, inDetail: boolean, onSign: OnSign): Promise<ContentReading> {
  const { count, isWhole } = await countLetters(path, everyHundredth(onSign));
  if (count === 0) return { kind: 'document', warnings: [unread] };
  const letters = inDetail ? { letters: await listLetters(path, everyHundredth(onSign)) } : {};
  return { kind: 'document', facts: { letters: String(count) }, ...letters, warnings: isWhole ? [] : [incomplete] };
}

/** Tens of thousands of letters need not each be told to another process. */
function everyHundredth(onSign: OnSign): () => void {
  let count = 0;
  return () => void ((count += 1) % 100 === 0 && onSign());
}

function officeContent({ text, isCut, facts, createdAt }: OfficeText): ContentReading {
  const told = { embedded: createdAt === null ? null : ({ value: createdAt, basis: 'container' } as const) };
  return { kind: 'document', facts, told, text, warnings: isCut ? [truncated] : [] };
}

function plainContent(bytes: Buffer, mediaType: string): ContentReading {
  const decoded = textOfBytes(bytes).replace(/\r\n?/g, '\n').replace(/\0/g, '');
  const text = mediaType === 'text/html' ? htmlToText(decoded) : decoded;
  return { kind: 'document', text: text.slice(0, maxTextLength), warnings: text.length > maxTextLength ? [truncated] : [] };
}
