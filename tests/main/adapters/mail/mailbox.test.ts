import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../../src/core/exhibit/kindOf.js';
import { MailboxSplitter } from '../../../../src/main/adapters/mail/mailbox/MailboxSplitter.js';
import { countLetters, mailboxes } from '../../../../src/main/adapters/mail/mailbox/mailboxLetters.js';
import { inMailbox, letterNumber, writeMailbox } from '../../../support/letters/mailbox.mjs';

/** What a splitter makes of a mailbox that comes in pieces of `size` bytes. */
function split(mailbox: string, size = 7): (string | null)[] {
  const splitter = new MailboxSplitter(2_000);
  const bytes = Buffer.from(mailbox, 'latin1');
  const found: (string | null)[] = [];
  const keep = (letter: Uint8Array | null): void => void found.push(letter === null ? null : Buffer.from(letter).toString('latin1'));
  for (let at = 0; at < bytes.length; at += size) for (const letter of splitter.push(bytes.subarray(at, at + size))) keep(letter.bytes);
  for (const letter of splitter.end()) keep(letter.bytes);
  return found;
}

const mark = 'From a@b Mon Jan 01 09:00:00 2024\n';
const one = 'Subject: 1\n\none\n';
const two = 'Subject: 2\n\ntwo\n';

describe('a mailbox is cut into its letters', () => {
  it.each([
    ['as Unix writes it', `${mark}${one}\n${mark}${two}\n`, [one, two]],
    ['with CRLF', `${mark}${one}\n${mark}${two}\n`.replaceAll('\n', '\r\n'), [one, two].map((text) => text.replaceAll('\n', '\r\n'))],
    ['as Thunderbird writes it', `From - Mon Jan 01 09:00:00 2024\n${one}\nFrom - Mon Jan 01 09:01:00 2024\n${two}\n`, [one, two]],
    ['without an empty line at its end', `${mark}${one}\n${mark}${two}`, [one, two]],
    ['with quoted lines, whose quoting is undone', `${mark}Subject: 1\n\n>From here\n>>From there\n> From nowhere\n`, ['Subject: 1\n\nFrom here\n>From there\n> From nowhere\n']],
    ['with a line of its text that only looks like a postmark', `${mark}Subject: 1\n\nwell\n\nFrom a@b we heard 2024\nnothing\n`, ['Subject: 1\n\nwell\n\nFrom a@b we heard 2024\nnothing\n']],
    ['with a postmark that no empty line precedes', `${mark}Subject: 1\n\nwell\n${mark}Subject: 2\n`, [`Subject: 1\n\nwell\n${mark}Subject: 2\n`]],
    ['with a letter over the limit, which is told without its bytes', `${mark}Subject: 1\n\n${'x'.repeat(3_000)}\n\n${mark}${two}\n`, [null, two]],
    ['with words before the first letter', `words\n\n${mark}${one}\n`, [one]],
    ['with nothing but words', 'words\n', []],
    ['with a postmark alone', mark, []],
  ])('%s', (_what, mailbox, letters) => {
    expect(split(mailbox)).toEqual(letters);
    expect(split(mailbox, 100_000)).toEqual(letters);
    expect(split(mailbox, 1)).toEqual(letters);
  });

  it('and each letter is what was put in', () => {
    const letters = Array.from({ length: 5 }, (_, at) => letterNumber(at + 1, 30));
    const mailbox = letters.map((letter, at) => inMailbox(letter, at + 1)).join('');
    expect(split(mailbox).map((letter) => letter?.length)).toEqual(letters.map((letter) => Buffer.byteLength(letter, 'latin1')));
  });
});

describe('a mailbox file', () => {
  let dir: string;
  let path: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'dossier-mailbox-'));
    path = join(dir, 'Inbox.mbox');
    await writeMailbox(path, 300, 20_000);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('is counted and given letter by letter', async () => {
    expect(await countLetters(path)).toEqual({ count: 300, isWhole: true });
    const numbers: number[] = [];
    for await (const letter of mailboxes.letters(path)) {
      numbers.push(letter.number);
      expect(Buffer.from(letter.bytes!).toString('utf8')).toBe(letterNumber(letter.number, 20_000).replace(/\n\n$/, '\n'));
    }
    expect(numbers).toEqual(Array.from({ length: 300 }, (_, at) => at + 1));
  });

  it('ends where it is cancelled', async () => {
    const cancel = { aborted: false };
    let taken = 0;
    for await (const { number } of mailboxes.letters(path, cancel)) {
      taken = number;
      cancel.aborted = true;
    }
    // What stood in the same piece of the file may still have come.
    expect(taken).toBeLessThan(300);
  });

  it.each([
    ['Inbox.mbox', `${mark}From: a@b\n${one}`, 'application/mbox'],
    ['Inbox', `${mark}From: a@b\n${one}`, 'application/mbox'],
    ['letter.eml', `${mark}From: a@b\n${one}`, 'message/rfc822'],
    ['note.txt', 'From here on, all was well.\n', 'text/plain'],
  ])('is told by its beginning: %s', (name, head, mediaType) => {
    expect(kindOf(Buffer.from(head), name).mediaType).toBe(mediaType);
  });
});

it('an empty mailbox holds no letter', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'dossier-mailbox-'));
  await writeFile(join(dir, 'empty.mbox'), '');
  expect(await countLetters(join(dir, 'empty.mbox'))).toEqual({ count: 0, isWhole: true });
  await rm(dir, { recursive: true });
});
