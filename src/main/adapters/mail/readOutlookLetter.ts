import type { Letter, LetterAttachment } from '../../../core/exhibit/Reading.js';
import { safeFileName } from '../../../core/exhibit/safeFileName.js';
import { FaultError } from '../../../core/faults.js';
import { keptAttachment } from './keptAttachment.js';
import { letterWarnings } from './letterWarnings.js';
import { maxTextLength } from './letterBody.js';
import { mapiBody } from './outlook/mapiBody.js';
import { mapiId } from './outlook/MapiProperties.js';
import { outlookFacts } from './outlook/outlookFacts.js';
import { outlookMessage, type OutlookAttachment, type OutlookMessage } from './outlook/outlookMessage.js';
import type { LetterReading } from './readLetter.js';

interface Options {
  readonly name: string;
  readonly attachmentsDir?: string;
}

/**
 * Reads a message that Outlook saved as .msg. A message within it is a nested letter; it has no bytes of its own that
 * anybody sent, so it is no attachment. Null when the bytes are a compound file of another program.
 * @throws FaultError E_CORRUPT when the file is damaged so far that nothing of a letter is left
 */
export async function readOutlookLetter(bytes: Buffer, options: Options): Promise<LetterReading | null> {
  const message = outlookMessage(bytes);
  if (message === null) return null;
  const letter = await letterOf(message, options);
  const isNothing = letter.from === null && letter.subject === '' && letter.text === '' && letter.attachments.length === 0 && letter.to.length === 0;
  if (isNothing) throw new FaultError({ code: 'E_CORRUPT', input: options.name });
  return { letter, warnings: letterWarnings(letter, { isIncomplete: false, isCut: letter.text.length >= maxTextLength }) };
}

async function letterOf(message: OutlookMessage, options: Options): Promise<Letter> {
  const { text, html } = mapiBody(message.properties);
  const attachments: LetterAttachment[] = [];
  const nested: Letter[] = [];
  for (const attachment of message.attachments) {
    if (attachment.message) nested.push(await letterOf(attachment.message, options));
    else attachments.push(await attachmentOf(attachment, attachments.length + 1, html, options));
  }
  return { ...outlookFacts(message), text: text.slice(0, maxTextLength), hasHtml: html !== null, attachments, dkim: [], nested };
}

function attachmentOf({ properties }: OutlookAttachment, number: number, html: string | null, { attachmentsDir }: Options): Promise<LetterAttachment> {
  const name = [mapiId.attachName, mapiId.displayName, mapiId.attachShortName].map((id) => properties.text(id).trim()).find((text) => text !== '') ?? '';
  const extension = properties.text(mapiId.attachExtension).trim().replace(/^\.?/, '.');
  const contentId = properties.text(mapiId.attachContentId).replace(/^<|>$/g, '');
  return keptAttachment(properties.bytes(mapiId.attachData) ?? Buffer.alloc(0), attachmentsDir, {
    name: safeFileName(name, `attachment-${number}${extension === '.' ? '.bin' : extension}`),
    mediaType: properties.text(mapiId.attachType).trim().toLowerCase() || 'application/octet-stream',
    inline: contentId !== '' && html !== null && html.includes(`cid:${contentId}`),
  });
}
