import { open } from 'node:fs/promises';
import type { Cancellation, Mailboxes, MailboxLetter } from '../../../../core/ports.js';
import { maxLetterBytes } from '../maxLetterBytes.js';
import { MailboxSplitter } from './MailboxSplitter.js';

const chunkBytes = 1 << 20;

/**
 * The letters of an mbox file in their order (RFC 4155, as mboxo and mboxrd quote them, Google Takeout among them). The
 * file is streamed: no more than one letter and one chunk are in memory. A letter over the limit of letters is given
 * without its bytes. Ends early, without an error, when `cancel` is set.
 */
async function* mailboxLetters(path: string, cancel?: Cancellation): AsyncGenerator<MailboxLetter> {
  const file = await open(path, 'r');
  try {
    const splitter = new MailboxSplitter(maxLetterBytes);
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: chunkBytes })) {
      if (cancel?.aborted) return;
      yield* splitter.push(chunk as Buffer);
    }
    yield* splitter.end();
  } finally {
    await file.close();
  }
}

/** Mailboxes on this machine's disk. */
export const mailboxes: Mailboxes = { letters: mailboxLetters };

/** How many letters an mbox file holds, counted without keeping any. */
export async function countLetters(path: string): Promise<number> {
  let count = 0;
  for await (const letter of mailboxLetters(path)) count = letter.number;
  return count;
}
