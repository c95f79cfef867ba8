import { basename } from 'node:path/posix';
import type { Cancellation, MailboxLetter } from '../../../../core/ports.js';
import { beginsAsLetter, beginsAsMailbox } from '../../../../core/exhibit/mediaTypeOf.js';
import type { ArchiveSource } from '../../chatArchive/ArchiveSource.js';
import { ChatZip, type ZipMember } from '../../chatArchive/ChatZip.js';
import { maxLetterBytes } from '../maxLetterBytes.js';
import { MailboxSplitter } from './MailboxSplitter.js';

/** Thrown at the end when a member could not be unpacked whole: a password, damage. What came before it was given. */
export class ZipBroken extends Error {}

/**
 * The letters of a ZIP that holds mail, in the order of its members: mailboxes as Google Takeout packs them, or nothing
 * but single letters. Streamed: no more than one letter is in memory. Nothing for a ZIP that holds no mail.
 * @throws ZipBroken at the end; ZipTooLarge for a ZIP that is made to exhaust
 */
export async function* zippedLetters(path: string, sizeBytes: number, cancel?: Cancellation): AsyncGenerator<MailboxLetter & { readonly name: string }> {
  const zip = await ChatZip.open(path, sizeBytes);
  if (zip === null) return;
  const state: Progress = { number: 0, isBroken: false };
  try {
    for (const member of mailMembers(zip.members)) {
      if (cancel?.aborted) return;
      yield* lettersOfMember(zip, member, state, cancel);
    }
  } finally {
    zip.close();
  }
  if (state.isBroken) throw new ZipBroken(path);
}

interface Progress {
  number: number;
  isBroken: boolean;
}

async function* lettersOfMember(zip: ChatZip, member: ZipMember, state: Progress, cancel: Cancellation | undefined): AsyncGenerator<MailboxLetter & { readonly name: string }> {
  try {
    for await (const letter of lettersOf(await zip.source(member, member.name))) {
      if (cancel?.aborted) return;
      state.number += 1;
      yield { ...letter, number: state.number, name: letter.name.replace('#', String(state.number).padStart(5, '0')) };
    }
  } catch (error) {
    // What cannot be unpacked is told by plain errors and by zlib's; anything else is a bug.
    if (!(error instanceof Error) || (error.constructor !== Error && !('errno' in error))) throw error;
    state.isBroken = true;
  }
}

/** Mailboxes, whatever lies beside them; single letters only where there is nothing else, else they are somebody's files. */
function mailMembers(members: readonly ZipMember[]): readonly ZipMember[] {
  const boxes = members.filter(({ name }) => /\.mbox$/i.test(name));
  if (boxes.length > 0) return boxes;
  return members.every(({ name }) => /\.eml$/i.test(name)) ? members : [];
}

/** In the name, `#` stands for the letter's number. */
async function* lettersOf(source: ArchiveSource): AsyncGenerator<{ readonly sizeBytes: number; readonly bytes: Uint8Array | null; readonly name: string }> {
  const { name, head, sizeBytes } = source;
  const plain = basename(name);
  if (beginsAsMailbox(head)) {
    const box = `${plain.replace(/\.mbox$/i, '').replaceAll('#', '')} #.eml`;
    const splitter = new MailboxSplitter(maxLetterBytes);
    for await (const chunk of source.chunks()) for (const letter of splitter.push(Buffer.from(chunk))) yield { ...letter, name: box };
    for (const letter of splitter.end()) yield { ...letter, name: box };
  } else if (beginsAsLetter(head)) {
    yield { sizeBytes, bytes: sizeBytes > maxLetterBytes ? null : await whole(source.chunks()), name: plain.replaceAll('#', '') };
  }
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces);
}
