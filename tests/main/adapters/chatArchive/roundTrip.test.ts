import { describe, expect, it } from 'vitest';
import { archivedSide } from '../../../../src/core/chatArchive/archiveOwner.js';
import { archivedText } from '../../../../src/core/chatArchive/archivedText.js';
import { inZone } from '../../../../src/core/dating/inZone.js';
import type { ArchiveContent } from '../../../../src/main/adapters/chatArchive/ArchiveContent.js';
import { readChatArchive } from '../../../../src/main/adapters/chatArchive/readChatArchive.js';
import { sourceOf } from '../../../support/archives/sourceOf.js';
import { telegramHtml, telegramJson } from '../../../support/archives/telegram.js';
import { chat, me, them, type Told } from '../../../support/archives/told.js';
import { vkPage } from '../../../support/archives/vk.js';
import { plain, whatsAppText, type Phone } from '../../../support/archives/whatsapp.js';

/** A message as the person knows it, whatever the archive. */
interface Seen {
  readonly when: string;
  readonly side: string;
  readonly author: string | null;
  readonly text: string;
  readonly edited: boolean;
  readonly file: string | null;
}

async function read(content: string | Buffer, mediaType: string, name: string, chunkBytes?: number): Promise<ArchiveContent> {
  const source = sourceOf(content, name, chunkBytes);
  const read = await readChatArchive({ ...source, path: name, mediaType });
  if (!read) throw new Error(`${name} is no archive`);
  return read;
}

function seen({ archive }: ArchiveContent): readonly Seen[] {
  return archive.messages.map((message) => {
    const { date, time } = inZone({ value: message.at ?? '', basis: 'container' }, 'Europe/Moscow');
    return {
      when: `${date}T${time}`,
      side: archivedSide(message, archive, archive.owner),
      author: message.from === undefined ? null : archive.participants[message.from]!.name,
      text: archivedText(message),
      edited: message.edited ?? false,
      file: message.attachments?.[0]?.path ?? null,
    };
  });
}

interface Format {
  readonly myName?: string;
  readonly keepsEdits?: boolean;
  readonly left?: string;
  readonly file?: (photo: string) => string | null;
  readonly alone?: string;
}

function expected(told: readonly Told[], { myName = me.name, keepsEdits = true, left = '[Photo]', file = (photo) => photo }: Format): readonly Seen[] {
  return told.map(({ at, who, text, edited, photo, left: isLeft }) => ({
    when: at.slice(0, 16),
    side: who === 'me' ? 'right' : 'left',
    author: who === 'me' ? myName : them.name,
    text: isLeft ? left : text,
    edited: keepsEdits && (edited ?? false),
    file: photo === undefined ? null : file(photo),
  }));
}

const telegramFile = { file: (photo: string) => `photos/${photo}` };
const phones: readonly (readonly [string, Phone, string])[] = [
  ['iPhone, Russian', { system: 'ios', language: 'ru', date: plain }, 'изображение отсутствует'],
  ['iPhone, English, twelve hours', { system: 'ios', language: 'en', date: (y, m, d) => `${Number(m)}/${Number(d)}/${y.slice(2)}`, halfDays: true }, 'image omitted'],
  ['Android, Russian', { system: 'android', language: 'ru', date: plain }, '<Без медиафайлов>'],
  ['Android, English, day first', { system: 'android', language: 'en', date: (y, m, d) => `${d}/${m}/${y}` }, '<Media omitted>'],
  ['Android, American', { system: 'android', language: 'en', date: (y, m, d) => `${Number(m)}/${Number(d)}/${y.slice(2)}`, halfDays: true }, '<Media omitted>'],
  ['Android, year first', { system: 'android', language: 'en', date: (y, m, d) => `${y}-${m}-${d}` }, '<Media omitted>'],
];

describe('an exported chat comes back as it was written', () => {
  it.each([1 << 16, 7])('Telegram JSON, in chunks of %i bytes', async (chunkBytes) => {
    const content = await read(telegramJson(chat), 'application/json', 'result.json', chunkBytes);
    expect(seen(content)).toEqual(expected(chat, telegramFile));
    expect(content.notices).toEqual([]);
    expect(content.archive.messages[3]).toMatchObject({ id: '4', replyTo: '2' });
    expect(content.archive.messages[5]).toMatchObject({ forwardedFrom: 'Бот' });
  });

  it.each([1 << 16, 7])('Telegram HTML, in chunks of %i bytes', async (chunkBytes) => {
    const content = await read(telegramHtml(chat), 'text/html', 'messages.html', chunkBytes);
    expect(seen(content)).toEqual(expected(chat, { ...telegramFile, keepsEdits: false }));
    expect(content.notices).toEqual([]);
    expect(content.archive.messages[3]).toMatchObject({ id: '4', replyTo: '2' });
    expect(content.archive.messages[5]).toMatchObject({ forwardedFrom: 'Бот' });
  });

  it.each([1 << 16, 7])('VK, in chunks of %i bytes', async (chunkBytes) => {
    const content = await read(vkPage(chat), 'text/html', 'messages0.html', chunkBytes);
    expect(seen(content)).toEqual(expected(chat, { myName: 'Вы', left: '[Фотография]', file: () => null }));
    expect(content.archive.chats[0]!.title).toBe(them.name);
    expect(content.archive.messages[2]!.attachments).toEqual([{ name: 'Фотография', url: 'https://sun9-1.userapi.com/photo_1@15-03-2024_09-01-40.jpg' }]);
  });

  it.each(phones)('WhatsApp: %s', async (_name, phone, left) => {
    const content = await read(whatsAppText(chat, phone), 'text/plain', `WhatsApp Chat with ${them.name}.txt`, 11);
    const [secret, ...messages] = seen(content);
    expect(secret).toMatchObject({ side: 'center', author: null });
    expect(messages).toEqual(expected(chat, { left }));
    expect(content.notices).toEqual([]);
  });
});

describe('what only looks like an exported chat', () => {
  it.each<[what: string, mediaType: string, content: string]>([
    ['a diary', 'text/plain', '15.03.2024, 14:32 - звонила в поддержку\n16.03.2024, 10:00 - ждала ответа\n'],
    ['a note with a date', 'text/plain', '15.03.2024 встреча с продавцом\n'],
    ['a page with messages of another site', 'text/html', '<!doctype html><meta charset="utf-8"><div class="message" data-id="1"><div class="message__header">Support</div></div>'],
    ['any other JSON', 'application/json', '{"messages": [{"id": 1, "text": "x"}]}'],
    ['a letter as text', 'text/plain', 'Здравствуйте!\n15.03.2024, 14:32 - Мария: да\n'],
  ])('%s is left alone', async (_what, mediaType, content) => {
    expect(await readChatArchive({ ...sourceOf(content), path: '', mediaType })).toBeNull();
  });
});
