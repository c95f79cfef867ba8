import { wantsOwner } from '../../../core/chatArchive/archiveOwner.js';
import { lineHead } from '../../../core/chatArchive/whatsapp/lineHead.js';
import { WhatsAppTranscript } from '../../../core/chatArchive/whatsapp/WhatsAppTranscript.js';
import { archiveNotices, type ArchiveContent } from './ArchiveContent.js';
import type { ArchiveSource } from './ArchiveSource.js';
import { charsetOf, decodeChunks } from './decodeChunks.js';

/** A line longer than this is no line of a chat: it is cut here, so that a file without line ends fills no memory. */
const maxLineLength = 1_000_000;

/** Whether a text file is a WhatsApp transcript: its first line has a head, and one of the first names a speaker. */
export function isWhatsAppText(head: Uint8Array): boolean {
  const text = new TextDecoder(charsetOf(head)).decode(head);
  const lines = text.split(/\r?\n/).slice(0, 12);
  const found = lines.map((line) => lineHead(line));
  const [first] = found;
  if (!first) return false;
  // Dated lines alone may be anybody's diary: a transcript names a speaker, or begins with what WhatsApp says of itself.
  return found.some((one) => one?.style === first.style && /^[^:]{1,120}: /.test(one.rest)) || /шифровани|encrypted/.test(first.rest);
}

/** Reads a WhatsApp transcript. @param title the chat's title, when a file's name tells it */
export async function readWhatsAppText(source: ArchiveSource, title: string | null): Promise<ArchiveContent> {
  const transcript = new WhatsAppTranscript(title);
  let rest = '';
  await decodeChunks(source, (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) transcript.take(withoutReturn(line));
    if (rest.length > maxLineLength) {
      transcript.take(rest);
      rest = '';
    }
  });
  if (rest !== '') transcript.take(withoutReturn(rest));
  const { archive, isCut, isOrderGuessed } = transcript.finish();
  return {
    archive,
    notices: [
      ...(isCut ? [archiveNotices.cut] : []),
      ...(isOrderGuessed ? [archiveNotices.dateOrder] : []),
      ...(wantsOwner(archive) ? [archiveNotices.owner] : []),
    ],
  };
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
