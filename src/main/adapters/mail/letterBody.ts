import { calendarText } from './calendarText.js';
import { decodeText } from './charset.js';
import { flowedText } from './flowedText.js';
import { htmlToText } from './htmlToText.js';
import { metaCharset } from './metaCharset.js';
import { isNestedLetter, type MimePart } from './mimeTree.js';
import { openedPart } from './openedPart.js';
import { transferDecoded } from './transferDecoding.js';
import { uuencodedFiles } from './uuencodedFiles.js';

/** What a letter says and what it carries, told apart. Parts of nested letters belong to those. */
export interface LetterBody {
  readonly text: string;
  /** The HTML parts one behind the other; null when there is none. */
  readonly html: string | null;
  /** Parts that are files, nested letters among them, in their order. */
  readonly files: readonly MimePart[];
  /** The text was longer than what is kept. */
  readonly isCut: boolean;
}

/** Text and HTML of one part. */
interface Said {
  readonly text: string;
  readonly html: string | null;
}

const textTypes = /^(?:text\/(?:plain|html|enriched|richtext|x-amp-html|watch-html)|message\/(?:delivery-status|disposition-notification|partial))$/;

/** A text beyond this is cut: it would make the case slow and nobody reads it. */
export const maxTextLength = 2_000_000;

/** Sorts a letter's parts into text, HTML and files (RFC 2183 for the disposition, RFC 2046 §5.1.4 for alternatives). */
export function letterBody(letter: MimePart): LetterBody {
  const files: MimePart[] = [];
  const { text: written, html } = said(letter, files);
  const text = written.trim() === '' && html === null ? invitation(files) : written;
  return { text: trimLines(text.slice(0, maxTextLength)), html, files, isCut: text.length > maxTextLength };
}

/** What an invitation says that comes without a word of its own; it stays a file besides. */
function invitation(files: readonly MimePart[]): string {
  const part = files.find(({ type }) => type.value === 'text/calendar' || type.value === 'application/ics');
  return part === undefined ? '' : calendarText(partText(part));
}

/** Without spaces at the ends of lines and empty lines at both ends. */
function trimLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? '' : lines.slice(first).join('\n').trimEnd();
}

function said(part: MimePart, files: MimePart[]): Said {
  if (part.children.length > 0) return part.type.value === 'multipart/alternative' ? alternative(part, files) : sequence(part, files);
  if (isFile(part)) {
    files.push(part);
    return contentOf(part, files);
  }
  const written = partText(part);
  const { text, files: within } = part.type.value === 'text/plain' ? uuencodedFiles(written) : { text: written, files: [] };
  files.push(...within);
  if (part.type.value === 'text/html' || part.type.value === 'text/x-amp-html') return { text: htmlToText(text), html: text };
  return { text: part.type.value === 'text/plain' ? text : text.trim(), html: null };
}

/** Whether a leaf is a file of its own rather than what the letter says. */
function isFile(part: MimePart): boolean {
  return isNestedLetter(part.type) || part.disposition?.value === 'attachment' || !textTypes.test(part.type.value);
}

/** What an envelope that is a file holds: winmail.dat of Outlook, a letter signed as one piece. */
function contentOf(part: MimePart, files: MimePart[]): Said {
  const opened = openedPart(part);
  if (opened === null) return { text: '', html: null };
  files.push(...opened.files);
  return opened.letter === null ? { text: opened.text, html: opened.html } : said(opened.letter, files);
}

/** A text with a file name that is not declared an attachment; the letter's own words may be named by their type only. */
function isNamedText({ type, disposition, ...part }: MimePart, isFirst: boolean): boolean {
  const named = disposition?.parameters.filename ?? (isFirst ? undefined : type.parameters.name);
  return named !== undefined && named.trim() !== '' && part.children.length === 0 && !isFile({ ...part, type, disposition });
}

/** The same said in several ways: plain text is taken from the plain way, when it says anything. */
function alternative(part: MimePart, files: MimePart[]): Said {
  const ways = part.children.map((child) => ({ child, ...said(child, files) }));
  const plain = ways.find((way) => way.html === null && way.text.trim() !== '');
  const rich = ways.findLast((way) => way.html !== null && !holdsAmp(way.child)) ?? ways.findLast((way) => way.html !== null);
  return { text: plain?.text ?? rich?.text ?? '', html: rich?.html ?? null };
}

function holdsAmp(part: MimePart): boolean {
  return part.type.value === 'text/x-amp-html';
}

function sequence(part: MimePart, files: MimePart[]): Said {
  const pieces = part.children.map((child, at) => {
    // Apple Mail sends text files as if they were words of the letter: they are both.
    if (isNamedText(child, at === 0)) files.push(child);
    return said(child, files);
  });
  const texts = pieces.map((piece) => piece.text.replace(/\n+$/, '')).filter((text) => text.trim() !== '');
  const htmls = pieces.flatMap((piece) => (piece.html === null ? [] : [piece.html]));
  return { text: texts.join('\n'), html: htmls.length > 0 ? htmls.join('\n') : null };
}

/** A text part as text: transfer encoding and charset undone, line breaks made LF, flowed lines joined. */
export function partText(part: MimePart): string {
  const bytes = transferDecoded(part.rawBody, part.encoding);
  const declared = part.type.parameters.charset ?? (part.type.value === 'text/html' ? metaCharset(bytes) : null);
  const text = decodeText(bytes, declared).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n').replace(/\0/g, '');
  const { format, delsp } = part.type.parameters;
  return part.type.value === 'text/plain' && format?.toLowerCase() === 'flowed' ? flowedText(text, delsp?.toLowerCase() === 'yes') : text;
}
