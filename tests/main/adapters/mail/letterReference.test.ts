import { createHash } from 'node:crypto';
import PostalMime, { type Address } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../src/main/adapters/mail/readLetter.js';
import { ordinaryLetter } from '../../../support/letters/ordinaryLetters.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const flat = (list: readonly Address[] = []): { name: string; address: string }[] => list.flatMap((one) => (one.group ? flat(one.group) : [{ name: one.name, address: one.address ?? '' }]));

/** What another parser makes of a letter. */
async function reference(bytes: Buffer) {
  const { subject = '', from, to, date = '', messageId = '', attachments } = await PostalMime.parse(bytes);
  return {
    subject, from: flat(from ? [from] : [])[0], to: flat(to), date: date.replace('.000Z', 'Z'), messageId,
    files: attachments.map(({ filename, content }) => ({ name: filename, sha256: sha256(new Uint8Array(content as ArrayBuffer)) })),
  };
}

async function ours(bytes: Buffer) {
  const { subject, from, to, date, messageId, attachments } = (await readLetter(bytes, { name: 'a.eml' })).letter;
  return { subject, from, to, date, messageId, files: attachments.map(({ name, sha256: digest }) => ({ name, sha256: digest })) };
}

describe('three hundred letters as mail programs write them', () => {
  const letters = Array.from({ length: 300 }, (_, at) => ordinaryLetter(at + 1));

  it('are read as they were written', async () => {
    for (const { bytes, facts: { files, ...facts } } of letters) {
      expect(await ours(bytes)).toEqual({ ...facts, files: files.map(({ name, content }) => ({ name, sha256: sha256(content) })) });
    }
  });

  it('are read as another parser reads them', async () => {
    for (const { bytes } of letters) expect(await ours(bytes)).toEqual(await reference(bytes));
  });
});
