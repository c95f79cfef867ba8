import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaultError } from '../../../../src/core/faults.js';
import { readChatArchive } from '../../../../src/main/adapters/chatArchive/readChatArchive.js';
import { mutate } from '../../../support/archives/mutate.js';
import { sourceOf } from '../../../support/archives/sourceOf.js';
import { telegramAccountJson, telegramHtml, telegramJson } from '../../../support/archives/telegram.js';
import { chat, them } from '../../../support/archives/told.js';
import { vkPage } from '../../../support/archives/vk.js';
import { plain, whatsAppText } from '../../../support/archives/whatsapp.js';
import { zipOf } from '../../../support/bundle/zipFiles.js';

/** Mutations of each format; DOSSIER_FUZZ asks for more. */
const mutations = Number(process.env.DOSSIER_FUZZ ?? 150);

const phone = { system: 'ios', language: 'ru', date: plain } as const;
const formats: readonly (readonly [name: string, mediaType: string, bytes: Buffer])[] = [
  ['result.json', 'application/json', Buffer.from(telegramJson(chat))],
  ['account.json', 'application/json', Buffer.from(telegramAccountJson([{ name: them.name, type: 'personal_chat', id: 123, told: chat }]))],
  ['messages.html', 'text/html', Buffer.from(telegramHtml(chat))],
  ['messages0.html', 'text/html', vkPage(chat)],
  ['_chat.txt', 'text/plain', Buffer.from(whatsAppText(chat, phone))],
  ['chat.zip', 'application/zip', zipOf([{ name: '_chat.txt', content: Buffer.from(whatsAppText(chat, phone)), deflate: true }, { name: chat[2]!.photo!, content: Buffer.from('photo') }])],
];

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-fuzz-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('a damaged archive', () => {
  it.each(formats)('%s is read as far as it goes, refused with a code, or is no archive', async (name, mediaType, bytes) => {
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= mutations; seed += 1) {
      const damaged = mutate(bytes, seed);
      const path = join(dir, name);
      if (mediaType === 'application/zip') await writeFile(path, damaged);
      try {
        const read = await readChatArchive({ ...sourceOf(damaged, name, 997), path, mediaType });
        outcomes.add(read ? 'read' : 'none');
        // What came out is plain data that can be written down.
        JSON.stringify(read);
        for (const { id, text } of read?.archive.messages ?? []) expect([typeof id, typeof text], `seed ${seed}`).toEqual(['string', 'string']);
      } catch (error) {
        if (!(error instanceof FaultError)) throw new Error(`seed ${seed} of ${name}`, { cause: error });
        outcomes.add(error.fault.code);
      }
    }
    expect(outcomes).toContain('read');
  });

  it.each<[why: string, mediaType: string, content: string]>([
    ['nested without end', 'application/json', `{"name":"x","type":"personal_chat","id":1,"x":${'['.repeat(100_000)}`],
    ['nested within a message', 'application/json', `{"name":"x","type":"personal_chat","id":1,"messages":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`],
    ['one string without end', 'application/json', `{"name":"x","type":"personal_chat","id":1,"messages":[{"id":1,"text":"${'a'.repeat(9_000_000)}"}]}`],
    ['elements never closed', 'text/html', `${telegramHtml(chat).slice(0, 3_000)}${'<div class="message default">'.repeat(50_000)}`],
    ['closed more often than opened', 'text/html', `${telegramHtml(chat).slice(0, 3_000)}${'<p>'.repeat(300)}${'</i></p>'.repeat(50_000)}`],
    ['one line without end', 'text/plain', `[15.03.2024, 14:32:10] X: ${'a '.repeat(3_000_000)}`],
    ['blanks without end', 'text/plain', `[15.03.2024, 14:32:10] X: a${' '.repeat(3_000_000)}b`],
    ['heads without end', 'text/plain', '[15.03.2024, 14:32:10] X: '.repeat(100_000)],
  ])('%s does no harm', async (_why, mediaType, content) => {
    const read = await readChatArchive({ ...sourceOf(content), path: '', mediaType });
    expect(read?.archive.messages.every(({ text }) => text.length <= 100_000)).toBe(true);
  });
});
