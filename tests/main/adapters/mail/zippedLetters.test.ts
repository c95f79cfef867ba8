import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipTooLarge } from '../../../../src/main/adapters/chatArchive/ChatZip.js';
import { countLetters, mailboxes } from '../../../../src/main/adapters/mail/mailbox/mailboxLetters.js';
import { zippedLetters } from '../../../../src/main/adapters/mail/mailbox/zippedLetters.js';
import { zipOf, type ZipPart } from '../../../support/bundle/zipFiles.js';
import { inMailbox, letterNumber } from '../../../support/letters/mailbox.mjs';

const boxOf = (numbers: readonly number[]): Buffer => Buffer.from(numbers.map((number) => inMailbox(letterNumber(number, 200), number)).join(''), 'utf8');
const letter = (number: number): Buffer => Buffer.from(letterNumber(number, 200), 'utf8');
const deflate = true;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-mail-zip-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function zip(parts: readonly ZipPart[], harm: (bytes: Buffer) => Buffer = (bytes) => bytes): Promise<string> {
  const path = join(dir, `${Math.random().toString(36).slice(2)}.zip`);
  await writeFile(path, harm(zipOf(parts)));
  return path;
}
async function told(path: string): Promise<{ name: string | undefined; number: number; text: string | null }[]> {
  const found = [];
  for await (const { name, number, bytes } of mailboxes.letters(path)) found.push({ name, number, text: bytes && Buffer.from(bytes).toString('utf8') });
  return found;
}

const takeout: readonly ZipPart[] = [
  { name: 'Takeout/archive_browser.html', content: Buffer.from('<html></html>'), deflate },
  { name: 'Takeout/Почта/', content: Buffer.alloc(0) },
  { name: 'Takeout/Почта/Входящие.mbox', content: boxOf([1, 2, 10]), deflate },
  { name: 'Takeout/Почта/Отправленные.mbox', content: boxOf([4]) },
  { name: 'Takeout/Почта/note.eml', content: letter(5) },
];

describe('a ZIP of mail', () => {
  it('as Google Takeout packs it gives the letters of its mailboxes, byte for byte, and nothing else', async () => {
    const found = await told(await zip(takeout));
    expect(found.map(({ name, number }) => [name, number])).toEqual([['Входящие 00001.eml', 1], ['Входящие 00002.eml', 2], ['Входящие 00003.eml', 3], ['Отправленные 00004.eml', 4]]);
    expect(found.map(({ text }) => text)).toEqual([1, 2, 10, 4].map((number) => letter(number).toString('utf8')));
    expect(await countLetters(await zip(takeout))).toEqual({ count: 4, isWhole: true });
  });

  it('of single letters gives them under their names', async () => {
    const found = await told(await zip([{ name: 'mail/a.eml', content: letter(1), deflate }, { name: 'mail/b#.eml', content: letter(2), deflate }]));
    expect(found.map(({ name, text }) => [name, text])).toEqual([['a.eml', letter(1).toString('utf8')], ['b.eml', letter(2).toString('utf8')]]);
  });

  it.each<[what: string, parts: readonly ZipPart[]]>([
    ['with a letter among other files', [{ name: 'a.eml', content: letter(1) }, { name: 'b.pdf', content: Buffer.from('%PDF-1.4') }]],
    ['with pictures named as a mailbox', [{ name: 'a.mbox', content: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }]],
    ['with a mailbox that leads elsewhere', [{ name: '../../a.mbox', content: boxOf([1]) }]],
    ['with nothing', []],
  ])('%s gives none', async (_what, parts) => {
    expect(await countLetters(await zip(parts))).toEqual({ count: 0, isWhole: true });
  });

  it('that is damaged gives what can be unpacked, and says so', async () => {
    const inner = zipOf(takeout.slice(2, 3)).length;
    // A byte within the packed data of the first mailbox; the second lies behind it.
    const path = await zip(takeout.slice(2), (bytes) => Buffer.from(bytes.map((byte, at) => (at === Math.floor(inner / 3) ? byte ^ 0xff : byte))));
    const { count, isWhole } = await countLetters(path);
    expect(isWhole).toBe(false);
    expect(count).toBeGreaterThanOrEqual(1);
    expect((await told(path)).at(-1)!.text).toBe(letter(4).toString('utf8'));
  });

  it('that lies about its size is broken off', async () => {
    const path = await zip([{ name: 'a.mbox', content: boxOf([1, 2, 3]), deflate, claims: { size: 5_000 } }]);
    expect((await countLetters(path)).isWhole).toBe(false);
  });

  it('that would unpack to far more than it is, is refused before anything is unpacked', async () => {
    const path = await zip([{ name: 'a.mbox', content: boxOf([1]), deflate, claims: { size: 0xfffffff0 } }]);
    const read = async (): Promise<void> => {
      for await (const _letter of zippedLetters(path, (await stat(path)).size)) expect.unreachable();
    };
    await expect(read()).rejects.toBeInstanceOf(ZipTooLarge);
  });

  it('ends early when it is cancelled', async () => {
    const cancel = { aborted: false };
    let seen = 0;
    for await (const _letter of mailboxes.letters(await zip(takeout), cancel)) {
      seen += 1;
      cancel.aborted = true;
    }
    expect(seen).toBe(1);
  });
});
