import { open, readFile, stat, type FileHandle } from 'node:fs/promises';
import type { Cancellation, Mailboxes, MailboxLetter } from '../../../../core/ports.js';
import { joinPartials } from '../joinPartials.js';
import { maxLetterBytes } from '../maxLetterBytes.js';
import { MailboxSplitter } from './MailboxSplitter.js';
import { ZipBroken, zippedLetters } from './zippedLetters.js';

const chunkBytes = 1 << 20;

/**
 * The letters of an mbox file in their order (RFC 4155, as mboxo and mboxrd quote them, Google Takeout among them), or of
 * a ZIP of such files. The file is streamed: no more than one letter and one chunk are in memory. A letter over the limit of letters is given
 * without its bytes. Ends early, without an error, when `cancel` is set.
 */
async function* mailboxLetters(path: string, cancel?: Cancellation): AsyncGenerator<MailboxLetter> {
  const file = await open(path, 'r');
  try {
    if (await isZip(file)) {
      yield* zippedLetters(path, (await file.stat()).size, cancel);
      return;
    }
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

async function isZip(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
  return bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50;
}

/** As above, but what of a broken ZIP can be unpacked is taken: that it is broken was told when it was read. */
async function* storable(path: string, cancel?: Cancellation): AsyncGenerator<MailboxLetter> {
  try {
    yield* mailboxLetters(path, cancel);
  } catch (error) {
    if (!(error instanceof ZipBroken)) throw error;
  }
}

/** Mailboxes on this machine's disk. */
export const mailboxes: Mailboxes = { letters: storable, join };

async function join(paths: readonly string[]): Promise<Uint8Array | null> {
  const pieces: Buffer[] = [];
  let sizeBytes = 0;
  for (const path of paths) {
    sizeBytes += (await stat(path)).size;
    if (sizeBytes > maxLetterBytes) return null;
    pieces.push(await readFile(path));
  }
  return joinPartials(pieces);
}

/** How many letters a mailbox holds, counted without keeping any, and whether it could be gone through to its end; `onSign` hears of each. */
export async function countLetters(path: string, onSign: () => void = () => undefined): Promise<{ readonly count: number; readonly isWhole: boolean }> {
  let count = 0;
  try {
    for await (const letter of mailboxLetters(path)) {
      count = letter.number;
      onSign();
    }
  } catch (error) {
    if (!(error instanceof ZipBroken)) throw error;
    return { count, isWhole: false };
  }
  return { count, isWhole: true };
}
