import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../src/main/adapters/mail/readLetter.js';
import { letterOf } from '../../../support/letters/letterOf.js';

const russian = 'Здравствуйте! Ваше обращение закрыто, деньги вернутся в течение десяти дней.';
const real = ['utf-8', 'windows-1251', 'koi8-r', 'iso-8859-5', 'cp866'];
const said = [...real, 'iso-8859-1', 'us-ascii', 'x-unknown', null];

const textOf = async (bytes: Buffer, charset: string | null): Promise<string> => {
  const type = charset === null ? [] : [`Content-Type: text/plain; charset=${charset}`];
  return (await readLetter(letterOf(['From: a@example.ru', 'To: b@example.ru', ...type], bytes), { name: 'a.eml' })).letter.text;
};

describe('a letter in Russian is read', () => {
  it.each(real.flatMap((charset) => said.map((label) => [charset, label] as const)))('in %s when it says %s', async (charset, label) => {
    expect(await textOf(iconv.encode(russian, charset), label)).toBe(russian);
  });

  it.each(real.slice(1))('in capitals alone, in %s without a label', async (charset) => {
    const capitals = 'ДЕНЬГИ ЗА ТОВАР НЕ ВЕРНУЛИ, ОБРАЩЕНИЕ ЗАКРЫТО';
    expect(await textOf(iconv.encode(capitals, charset), null)).toBe(capitals);
  });

  it.each(real)('from raw 8-bit headers in %s, whose charset only the body names', async (charset) => {
    const head = Buffer.concat([
      Buffer.from('From: "'), iconv.encode('Служба поддержки', charset), Buffer.from('" <help@shop.example>\r\nSubject: '),
      iconv.encode('Ответ на ваше обращение', charset), Buffer.from(`\r\nContent-Type: text/plain; charset=${charset}\r\n\r\n`), iconv.encode(russian, charset),
    ]);
    const { letter } = await readLetter(head, { name: 'a.eml' });
    expect(letter).toMatchObject({ subject: 'Ответ на ваше обращение', from: { name: 'Служба поддержки', address: 'help@shop.example' }, text: russian });
  });
});

describe('a label is trusted', () => {
  it.each([
    ['windows-1252', 'Déjà vu, où êtes-vous, élève à Paris, œuvre'],
    ['iso-8859-1', 'Größe über Äpfel, schöne Grüße, Weiß'],
    ['iso-8859-1', 'ÀÈÌÒÙ ÉÊË ÇÑ'],
    ['iso-8859-2', 'Příliš žluťoučký kůň úpěl ďábelské ódy'],
    ['iso-8859-7', 'Γειά σου Κόσμε, τι κάνεις'],
    ['koi8-u', 'Українська мова, її є ґанок'],
    ['windows-1251', 'Українська мова, її є ґанок'],
    ['cp932', '日本語の手紙'],
    ['gb2312', '你好，世界'],
    ['iso-8859-8-i', 'שלום עולם'],
  ])('when %s says «%s»', async (charset, text) => {
    expect(await textOf(iconv.encode(text, charset === 'iso-8859-8-i' ? 'iso-8859-8' : charset), charset)).toBe(text);
  });
});

describe('a whole letter is read', () => {
  const lines = ['From: a@example.ru', 'Subject: Возврат', '', russian, ''];
  it.each([
    ['saved as UTF-16 with a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(lines.join('\r\n'), 'utf-16le')])],
    ['saved as big-endian UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(lines.join('\n'), 'utf-16be')])],
    ['saved as UTF-8 with a byte order mark', Buffer.from(`\ufeff${lines.join('\n')}`)],
    ['with bare carriage returns', Buffer.from(lines.join('\r'))],
  ])('%s', async (_how, bytes) => {
    expect((await readLetter(bytes, { name: 'a.eml' })).letter).toMatchObject({ subject: 'Возврат', from: { address: 'a@example.ru' }, text: russian });
  });
});

describe('a subject of one word', () => {
  const subjectOf = async (word: string, charset: string, label: string): Promise<string> => {
    const payload = iconv.encode(word, charset).toString('base64');
    return (await readLetter(letterOf(['From: a@example.ru', `Subject: =?${label}?B?${payload}?=`], 'x'), { name: 'a.eml' })).letter.subject;
  };

  it.each(['Претензия', 'ВОЗВРАТ', 'Обращение'])('%s sent as Latin-1 is read', async (word) => {
    expect(await subjectOf(word, 'windows-1251', 'iso-8859-1')).toBe(word);
  });

  it.each(['Réclamation', 'ÄÖÜ', 'Überweisung für Größe', 'naïveté à l’été'])('%s of the West stands', async (word) => {
    expect(await subjectOf(word, 'windows-1252', 'windows-1252')).toBe(word);
  });
});
