import { describe, expect, it } from 'vitest';
import { chatTitle } from '../../../src/core/chatArchive/whatsapp/chatTitle.js';
import { dateOrder } from '../../../src/core/chatArchive/whatsapp/dateOrder.js';
import { lineHead } from '../../../src/core/chatArchive/whatsapp/lineHead.js';
import { messageBody } from '../../../src/core/chatArchive/whatsapp/messageBody.js';
import { WhatsAppTranscript } from '../../../src/core/chatArchive/whatsapp/WhatsAppTranscript.js';

function read(text: string, title: string | null = null) {
  const transcript = new WhatsAppTranscript(title);
  for (const line of text.split('\n')) transcript.take(line);
  return transcript.finish();
}

const messagesOf = (text: string, title: string | null = null) =>
  read(text, title).archive.messages.map(({ kind, from, at, text: said }) => [kind, from ?? null, at ?? null, said]);

describe('the head of a line', () => {
  it.each<[line: string, numbers: string, time: string, rest: string]>([
    ['15.03.2024, 14:32 - Мария: да', '15.03.2024', '14:32', 'Мария: да'],
    ['15.03.24, 14:32 - Мария: да', '15.03.24', '14:32', 'Мария: да'],
    ['15/03/2024, 14:32 - M: x', '15.03.2024', '14:32', 'M: x'],
    ['3/15/24, 2:32 PM - M: x', '3.15.24', '14:32', 'M: x'],
    ['3/15/24, 2:32\u202fPM - M: x', '3.15.24', '14:32', 'M: x'],
    ['15/3/24, 2:32 p. m. - M: x', '15.3.24', '14:32', 'M: x'],
    ['15/3/24, 12:05 am - M: x', '15.3.24', '00:05', 'M: x'],
    ['2024-03-15, 14:32 - M: x', '2024.03.15', '14:32', 'M: x'],
    ['15. 3. 2024, 14:32 - M: x', '15.3.2024', '14:32', 'M: x'],
    ['15.03.2024 14:32 - M: x', '15.03.2024', '14:32', 'M: x'],
    ['15/03/2024 à 14:32 - M: x', '15.03.2024', '14:32', 'M: x'],
    ['[15.03.2024, 14:32:10] Мария: да', '15.03.2024', '14:32:10', 'Мария: да'],
    ['\u200e[15.03.2024, 14:32:10] Мария: да', '15.03.2024', '14:32:10', 'Мария: да'],
    ['\ufeff[15.03.24, 14:32:10] Мария: да', '15.03.24', '14:32:10', 'Мария: да'],
    ['[3/15/24, 2:32:10 PM] M: x', '3.15.24', '14:32:10', 'M: x'],
    ['[2024/03/15, 14:32:10] M: x', '2024.03.15', '14:32:10', 'M: x'],
    ['[12.3.2022 klo 14.08.18] M: x', '12.3.2022', '14:08:18', 'M: x'],
  ])('%s', (line, numbers, time, rest) => {
    const head = lineHead(line)!;
    expect([head.numbers.join('.'), head.time, head.rest]).toEqual([numbers, time, rest]);
  });

  it.each(['Просто строка', '15.03.2024 приду', '14:32 - уже', '99.99, 14:32 - x', '15.03.2024, 25:61 - M: x', '[15.03, 14:32] Мария: цитата', '- 15.03.2024, 14:32 -', ''])('%s is none', (line) => {
    expect(lineHead(line)).toBeNull();
  });
});

describe('the order of day and month', () => {
  const heads = (...dates: readonly string[]) => dates.map((date) => lineHead(`${date} - M: x`)!);
  it.each<[why: string, dates: readonly string[], order: string, isGuess: boolean]>([
    ['a day over twelve', ['3/4/24, 10:00', '13/4/24, 10:00'], 'day-month', false],
    ['a month written first', ['3/4/24, 10:00', '3/14/24, 10:00'], 'month-day', false],
    ['time that must not run backwards', ['1/2/24, 10:00', '1/3/24, 10:00', '2/1/24, 10:00', '2/2/24, 10:00'], 'month-day', false],
    ['the same in Europe', ['1/2/24, 10:00', '3/2/24, 10:00', '1/3/24, 10:00', '2/3/24, 10:00'], 'day-month', false],
    ['an American clock, when nothing else tells', ['3/4/24, 2:32 PM'], 'month-day', true],
    ['dots, which write the day first', ['03.04.2024, 14:32'], 'day-month', false],
    ['day and month alike', ['3/3/24, 14:32'], 'day-month', false],
    ['the year in front', ['2024-03-04, 14:32'], 'year-first', false],
  ])('is told by %s', (_why, dates, order, isGuess) => {
    expect(dateOrder(heads(...dates))).toEqual({ order, isGuess });
  });
});

describe('the body of a message', () => {
  const none = { edited: false, deleted: false, byOwner: false, attachments: [] };
  it.each<[raw: string, body: Partial<ReturnType<typeof messageBody>>]>([
    ['Да \u200e<This message was edited>', { text: 'Да', edited: true }],
    ['Да <Сообщение изменено>', { text: 'Да', edited: true }],
    ['<Сообщение изменено> — так пишут', { text: '<Сообщение изменено> — так пишут' }],
    ['\u200eYou deleted this message.', { text: 'You deleted this message.', deleted: true, byOwner: true }],
    ['Вы удалили данное сообщение', { text: 'Вы удалили данное сообщение', deleted: true, byOwner: true }],
    ['Данное сообщение удалено.', { text: 'Данное сообщение удалено.', deleted: true }],
    ['Данное сообщение удалено админом Иван', { text: 'Данное сообщение удалено админом Иван', deleted: true }],
    ['IMG-20240315-WA0001.jpg (file attached)', { text: '', attachments: [{ name: 'IMG-20240315-WA0001.jpg', path: 'IMG-20240315-WA0001.jpg' }] }],
    ['\u200eIMG-20240315-WA0001.jpg (файл добавлен)\nПодпись\nв две строки', { text: 'Подпись\nв две строки', attachments: [{ name: 'IMG-20240315-WA0001.jpg', path: 'IMG-20240315-WA0001.jpg' }] }],
    ['Договор аренды.pdf (файл добавлен)', { text: '', attachments: [{ name: 'Договор аренды.pdf', path: 'Договор аренды.pdf' }] }],
    ['\u200e<attached: 00000012-PHOTO-2024-03-15-14-32-10.jpg>', { text: '', attachments: [{ name: '00000012-PHOTO-2024-03-15-14-32-10.jpg', path: '00000012-PHOTO-2024-03-15-14-32-10.jpg' }] }],
    ['Чек \u200e<вложение: 00000013-PHOTO.jpg>', { text: 'Чек', attachments: [{ name: '00000013-PHOTO.jpg', path: '00000013-PHOTO.jpg' }] }],
    ['<прикреплено: ../../etc/passwd>', { text: '', attachments: [{ name: '../../etc/passwd' }] }],
    ['<Media omitted>', { text: '<Media omitted>' }],
    ['<Без медиафайлов>', { text: '<Без медиафайлов>' }],
    ['\u200eаудио отсутствует', { text: 'аудио отсутствует' }],
    ['Акт.pdf • 3 страницы \u200eдокумент отсутствует', { text: 'Акт.pdf • 3 страницы документ отсутствует', attachments: [{ name: 'Акт.pdf' }] }],
    ['фото (файл добавлен) вчера', { text: 'фото (файл добавлен) вчера' }],
  ])('%s', (raw, body) => {
    expect(messageBody(raw)).toEqual({ ...none, ...body });
  });
});

describe('a transcript', () => {
  it('joins the lines of a message, empty ones too, and counts lines as the file does', () => {
    const { archive } = read('15.03.2024, 14:32 - Мария: Первая\n\nтретья\n15.03.2024, 14:33 - Анна: Да\n');
    expect(archive.messages.map(({ text, line }) => [line, text])).toEqual([[1, 'Первая\n\nтретья'], [4, 'Да']]);
  });

  it('keeps a quoted transcript of the other style inside its message', () => {
    const text = '15.03.2024, 14:32 - Мария: Вот что он писал:\n[10.03.2024, 10:00:00] Олег: приду\n15.03.2024, 14:33 - Анна: Ясно';
    expect(messagesOf(text)).toEqual([
      ['message', 0, '2024-03-15T14:32', 'Вот что он писал:\n[10.03.2024, 10:00:00] Олег: приду'],
      ['message', 1, '2024-03-15T14:33', 'Ясно'],
    ]);
  });

  it.each([
    'Мария изменила тему с «A: один» на «B: два»',
    'Вы создали группу "Дом 5"',
    'Анна изменил(а) тему с «Дом: 5» на «Дом: 6»',
    'Анна изменил(-а) изображение группы',
    'Анна добавила Олега',
    'Олег вышел',
    'Oleg left',
    'You added Oleg',
    'Код безопасности с контактом Мария изменился. Подробнее.',
    'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.',
    'Пропущенный аудиозвонок',
  ])('knows that WhatsApp itself says «%s»', (line) => {
    expect(messagesOf(`15.03.2024, 14:30 - Мария: Привет\n15.03.2024, 14:32 - ${line}`)[1]).toEqual(['system', null, '2024-03-15T14:32', line]);
  });

  it('lets a person write what sounds like WhatsApp', () => {
    expect(messagesOf('15.03.2024, 14:32 - Мария: Олег вышел из дома: ждите')[0]).toEqual(['message', 0, '2024-03-15T14:32', 'Олег вышел из дома: ждите']);
  });

  it('takes «You deleted this message» for the owner’s own, and else the one the file is not named after', () => {
    const talk = '15.03.2024, 14:32 - Мария: да\n15.03.2024, 14:33 - Анна: нет';
    expect(read(talk).archive.owner).toBeNull();
    expect(read(talk, 'Мария').archive.owner).toBe('Анна');
    expect(read(`${talk}\n15.03.2024, 14:34 - Мария: Вы удалили данное сообщение`).archive.owner).toBe('Мария');
  });

  it('says when nothing tells day from month', () => {
    expect(read('3/4/24, 14:32 - M: x').isOrderGuessed).toBe(true);
    expect(read('13/4/24, 14:32 - M: x').isOrderGuessed).toBe(false);
  });

  it('leaves a message with an impossible date undated rather than lost', () => {
    expect(messagesOf('15.03.2024, 14:32 - M: a\n31.02.2024, 10:00 - M: b')).toEqual([
      ['message', 0, '2024-03-15T14:32', 'a'],
      ['message', 0, null, 'b'],
    ]);
  });
});

describe('the title in a file’s name', () => {
  it.each([
    ['WhatsApp Chat with Мария.txt', 'Мария'],
    ['WhatsApp Chat - Мария.zip', 'Мария'],
    ['Чат WhatsApp с контактом Мария Петрова.txt', 'Мария Петрова'],
    ['Чат WhatsApp с Мария.zip', 'Мария'],
    ['WhatsApp Chat with Мария (1).txt', 'Мария'],
    ['_chat.txt', null],
    ['notes.txt', null],
  ])('%s', (name, title) => {
    expect(chatTitle(name)).toBe(title);
  });
});
