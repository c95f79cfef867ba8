import { describe, expect, it } from 'vitest';
import { TelegramExport } from '../../../src/core/chatArchive/telegram/TelegramExport.js';
import { telegramPageDate } from '../../../src/core/chatArchive/telegram/telegramPageDate.js';
import { wantsOwner } from '../../../src/core/chatArchive/archiveOwner.js';

const base = { id: 1, type: 'message', date: '2024-03-15T14:32:10', date_unixtime: '1710502330', from: 'Мария', from_id: 'user123', text: '' };

function read(messages: readonly unknown[], chat: { name?: string; type?: string; id?: number } = { name: 'Мария', type: 'personal_chat', id: 123 }, self?: number) {
  const found = new TelegramExport();
  if (self !== undefined) found.tellSelf(self);
  for (const field of ['name', 'type', 'id'] as const) found.tellChat(field, chat[field]);
  found.openMessages();
  for (const message of messages) found.takeMessage(message);
  found.closeChat();
  return { archive: found.finish(), lost: found.lost };
}

describe('a message of a Telegram export', () => {
  it.each<[what: string, fields: Record<string, unknown>, expected: Record<string, unknown>]>([
    ['pieces of text', { text: ['Смотрите ', { type: 'text_link', text: 'сюда', href: 'https://x.example' }, '!'] }, { text: 'Смотрите сюда!' }],
    ['entities alone', { text: undefined, text_entities: [{ type: 'plain', text: 'Да' }] }, { text: 'Да' }],
    ['a voice message', { file: 'voice_messages/audio_1@15-03-2024_14-32-10.ogg', media_type: 'voice_message', mime_type: 'audio/ogg', duration_seconds: 5 }, { text: '', attachments: [{ name: 'audio_1@15-03-2024_14-32-10.ogg', path: 'voice_messages/audio_1@15-03-2024_14-32-10.ogg' }] }],
    ['a voice message left out', { file: '(File not included. Change data exporting settings to download.)', media_type: 'voice_message' }, { text: '', attachments: [{ name: 'Voice message' }] }],
    ['a file left out, by its name', { file: '(File exceeds maximum size. Change data exporting settings to download.)', file_name: 'договор.pdf' }, { text: '', attachments: [{ name: 'договор.pdf' }] }],
    ['a sticker', { file: 'stickers/sticker.webp', media_type: 'sticker', sticker_emoji: '😡' }, { text: '😡', attachments: [{ name: 'sticker.webp', path: 'stickers/sticker.webp' }] }],
    ['a photo with its caption', { photo: 'photos/photo_1.jpg', text: 'Чек' }, { text: 'Чек', attachments: [{ name: 'photo_1.jpg', path: 'photos/photo_1.jpg' }] }],
    ['a file that leads elsewhere', { file: '../../../home/secret', file_name: 'x' }, { text: '', attachments: [{ name: 'x' }] }],
    ['a contact', { contact_information: { first_name: 'Иван', last_name: '', phone_number: '+79001234567' } }, { text: 'Иван +79001234567' }],
    ['a place', { location_information: { latitude: 55.75, longitude: 37.61 }, place_name: 'Склад' }, { text: 'Склад, 55.75, 37.61' }],
    ['a poll', { poll: { question: 'Вернуть?', closed: false, total_voters: 2, answers: [{ text: 'Да', voters: 2, chosen: true }, { text: 'Нет', voters: 0, chosen: false }] } }, { text: 'Вернуть?\n- Да\n- Нет' }],
    ['an edit, an answer, a forward', { text: 'x', edited: '2024-03-15T15:00:00', edited_unixtime: '1710504000', reply_to_message_id: 7, forwarded_from: 'Бот' }, { edited: true, replyTo: '7', forwardedFrom: 'Бот' }],
    ['the instant where it is told', { text: 'x' }, { at: '2024-03-15T11:32:10Z' }],
    ['the wall clock of older exports', { text: 'x', date_unixtime: undefined }, { at: '2024-03-15T14:32:10' }],
  ])('gives %s', (_what, fields, expected) => {
    expect(read([{ ...base, ...fields }]).archive.messages[0]).toMatchObject(expected);
  });

  it('is followed by the buttons that a bot offered', () => {
    const { archive } = read([{ ...base, text: 'Чем помочь?', inline_bot_buttons: [[{ type: 'callback', text: 'Возврат' }], [{ type: 'url', text: 'Сайт' }, { type: 'x' }]] }]);
    expect(archive.messages.map(({ id, kind, text }) => [id, kind, text])).toEqual([['1', 'message', 'Чем помочь?'], ['1.1', 'button', 'Возврат'], ['1.2', 'button', 'Сайт']]);
  });

  it.each<[action: Record<string, unknown>, text: string]>([
    [{ action: 'phone_call', duration_seconds: 65, discard_reason: 'hangup' }, 'Call (65 seconds)'],
    [{ action: 'phone_call', discard_reason: 'missed' }, 'Missed call'],
    [{ action: 'pin_message', message_id: 3 }, 'Мария pinned this message'],
    [{ action: 'invite_members', members: ['Иван', null, 'Олег'] }, 'Мария invited Иван, Олег'],
    [{ action: 'create_group', title: 'Дом', members: [] }, 'Мария created group «Дом»'],
    [{ action: 'something_new' }, 'Мария: something new'],
    [{ action: 'constructor' }, 'Мария: constructor'],
  ])('of service is worded: %j', (fields, text) => {
    expect(read([{ ...base, type: 'service', actor: 'Мария', actor_id: 'user123', ...fields }]).archive.messages[0]).toMatchObject({ kind: 'system', text });
  });

  it('that is none is counted, not guessed', () => {
    expect(read([null, 5, [], {}, { id: 1 }]).lost).toBe(4);
  });
});

describe('whose export it is', () => {
  const mine = { ...base, id: 2, from: 'Анна', from_id: 'user9' };
  it('is told by the account’s own section', () => {
    expect(read([base, mine], { name: 'Дом', type: 'private_group', id: 5 }, 9).archive.owner).toBe('user9');
  });
  it('is whoever is not the peer of a talk between two', () => {
    expect(read([base, mine]).archive.owner).toBe('user9');
    expect(read([mine]).archive.owner).toBe('user9');
  });
  it('is told by the title where old exports number chats in another way', () => {
    expect(read([base, mine], { name: 'Мария', type: 'personal_chat', id: 4_294_967_296 }).archive.owner).toBe('user9');
  });
  it('is not told in a group, nor by a title that is nobody’s name', () => {
    const group = read([base, mine], { name: 'Дом', type: 'private_group', id: 5 }).archive;
    expect([group.owner, wantsOwner(group)]).toEqual([null, true]);
    expect(read([base, mine], { name: 'Кто-то', type: 'personal_chat', id: 77 }).archive.owner).toBeNull();
  });
  it('is not asked for when only the peer spoke', () => {
    const alone = read([base]).archive;
    expect([alone.owner, wantsOwner(alone)]).toEqual([null, false]);
  });
  it('is found in exports that write bare numbers for people', () => {
    expect(read([{ ...base, from_id: 123 }, { ...mine, from_id: 9 }]).archive.owner).toBe('user9');
  });
});

describe('a date of the HTML export', () => {
  it.each([
    ['15.03.2024 14:32:10 UTC+03:00', '2024-03-15T14:32:10+03:00'],
    ['15.03.2024 14:32:10', '2024-03-15T14:32:10'],
    ['15 March 2024', '2024-03-15'],
    ['3 April 2023, 12:34:07', '2023-04-03T12:34:07'],
    ['31.02.2024 14:32:10', null],
    ['Мария pinned this message', null],
  ])('%s', (text, date) => {
    expect(telegramPageDate(text)).toBe(date);
  });
});
