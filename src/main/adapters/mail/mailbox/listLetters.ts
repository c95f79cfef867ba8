import type { CarriedLetter } from '../../../../core/exhibit/CarriedLetter.js';
import { letterBytes } from '../letterBytes.js';
import { letterFacts } from '../letterFacts.js';
import { mimeTree } from '../mimeTree.js';
import { mailboxes } from './mailboxLetters.js';

/** More than these would make one line of megabytes; the archive still tells how many it holds. */
const mostListed = 10_000;

/** The heads of a mailbox's letters in their order, at most 10,000; a letter over the limit of letters has only its size. `onSign` hears of each. */
export async function listLetters(path: string, onSign: () => void): Promise<readonly CarriedLetter[]> {
  const listed: CarriedLetter[] = [];
  for await (const { number, sizeBytes, bytes } of mailboxes.letters(path)) {
    listed.push({ number, sizeBytes: bytes?.length ?? sizeBytes, ...headOf(bytes ?? new Uint8Array()) });
    onSign();
    if (listed.length >= mostListed) break;
  }
  return listed;
}

function headOf(bytes: Uint8Array): Omit<CarriedLetter, 'number' | 'sizeBytes'> {
  const raw = letterBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  // Its own part alone: what it carries does not matter here.
  const { fields, type } = mimeTree(raw, { partsLeft: 1, incomplete: false });
  const { subject, from, to, date, messageId } = letterFacts(fields, type.parameters.charset ?? null);
  return { subject, from, to, date, messageId };
}
