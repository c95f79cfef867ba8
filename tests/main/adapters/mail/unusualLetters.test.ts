import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Letter } from '../../../../src/core/exhibit/Reading.js';
import { readLetter } from '../../../../src/main/adapters/mail/readLetter.js';
import { readOriginal } from '../../../../src/main/adapters/reading/readOriginal.js';
import { letterOf, multipart, multipartHeaders } from '../../../support/letters/letterOf.js';

const read = async (bytes: Buffer): Promise<Letter> => (await readLetter(bytes, { name: 'a.eml' })).letter;

const event = [
  'BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VTIMEZONE', 'TZID:Russian Standard Time', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'END:STANDARD', 'END:VTIMEZONE',
  'BEGIN:VEVENT', 'SUMMARY:Разговор о возврате\\, заказ 4471', 'DTSTART;TZID=Russian Standard Time:20240318T150000', 'DTEND:20240318T123000Z', 'LOCATION:по телефону',
  'DESCRIPTION:Мы позвоним\\nв указанное ', ' время', 'ORGANIZER;CN="Служба: поддержка":mailto:help@shop.example', 'BEGIN:VALARM', 'DESCRIPTION:Reminder', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR',
].join('\n');
const calendar = (text = event): string => `Content-Type: text/calendar; charset=utf-8; method=REQUEST\n\n${text}`;

describe('an invitation that comes without a word of its own', () => {
  it('says what, when, where and by whom', async () => {
    const { text, attachments } = await read(letterOf(multipartHeaders(), multipart([calendar()])));
    expect(text.split('\n')).toEqual([
      'Разговор о возврате, заказ 4471',
      '2024-03-18 15:00 (Russian Standard Time) – 2024-03-18 12:30 UTC',
      'по телефону',
      'Мы позвоним',
      'в указанное время',
      'Служба: поддержка <help@shop.example>',
    ]);
    expect(attachments).toMatchObject([{ mediaType: 'text/calendar' }]);
  });

  it('says that it is taken back', async () => {
    const { text } = await read(letterOf(multipartHeaders(), multipart([calendar(event.replace('REQUEST', 'CANCEL'))])));
    expect(text).toMatch(/^CANCEL\nРазговор/);
  });

  it('leaves a letter its own words', async () => {
    const { text } = await read(letterOf(multipartHeaders('alternative'), multipart(['Content-Type: text/plain\n\nHello', calendar()])));
    expect(text).toBe('Hello');
  });

  it('tells nothing where there is no event', async () => {
    expect((await read(letterOf(multipartHeaders(), multipart([calendar('BEGIN:VCALENDAR\nEND:VCALENDAR')])))).text).toBe('');
  });
});

it('a file name cut within its signs, as by length alone, is put together', async () => {
  const name = 'Акт приёма-передачи товара №4471 (копия).pdf';
  const whole = encodeURIComponent(name);
  const pieces = Array.from({ length: Math.ceil(whole.length / 31) }, (_, i) => `filename*${i}*=${i === 0 ? "utf-8''" : ''}${whole.slice(i * 31, i * 31 + 31)}`);
  expect(pieces.some((piece) => /%.?$/.test(piece))).toBe(true);
  const part = `Content-Type: application/pdf\nContent-Disposition: attachment;\n ${pieces.join(';\n ')}\n\nx`;
  expect((await read(letterOf(multipartHeaders(), multipart([part])))).attachments).toMatchObject([{ name }]);
});

it('a letter forwarded within letters eight times is read to the first', async () => {
  let inner = 'From: a@example.ru\nSubject: first\n\nthe word';
  for (let i = 1; i <= 8; i += 1) {
    const [headers, parts] = [['From: b@example.ru', `Subject: forward ${i}`], ['Content-Type: text/plain\n\nsee below', i % 2 === 0 ? `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${Buffer.from(inner).toString('base64')}` : `Content-Type: message/rfc822\n\n${inner}`]];
    inner = [...headers, `Content-Type: multipart/mixed; boundary=b${i}`, '', multipart(parts, `b${i}`)].join('\n');
  }
  let letter: Letter | undefined = await read(Buffer.from(inner));
  const subjects: string[] = [];
  for (; letter !== undefined; letter = letter.nested[0]) subjects.push(letter.subject);
  expect(subjects).toEqual(['forward 8', 'forward 7', 'forward 6', 'forward 5', 'forward 4', 'forward 3', 'forward 2', 'forward 1', 'first']);
});

describe('as a file', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'dossier-unusual-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));
  const readFileOf = (name: string, bytes: Buffer) => {
    writeFileSync(join(dir, name), bytes);
    return readOriginal({ path: join(dir, name), name, zone: 'Europe/Moscow' });
  };

  it.each([
    ['without a date', []],
    ['with a date that no clock shows', ['Date: Fri, 15 Mar 2024 25:00:00 +0300']],
  ])('a letter %s is dated by the last server that took it', async (_what, date) => {
    const headers = ['Received: from b by c; garbage', 'Received: from a by b; Fri, 15 Mar 2024 14:30:20 +0300', 'Received: from x by a; Fri, 15 Mar 2024 14:20:00 +0300', ...date, 'From: a@example.ru', 'Subject: s'];
    const reading = await readFileOf('undated.eml', letterOf(headers, 'x'));
    expect(reading).toMatchObject({ capturedAt: { value: '2024-03-15T11:30:20Z', basis: 'email-header' }, letter: { date: null } });
    expect(reading.warnings.map(({ code }) => code)).toEqual(['W_DATE_FROM_DELIVERY']);
  });

  it('a letter out of the folders of Apple Mail is read without what stands around it', async () => {
    const letter = letterOf(['From: a@example.ru', 'Subject: s', 'Date: Fri, 15 Mar 2024 14:30:12 +0300'], 'Привет\n', '\n');
    const reading = await readFileOf('1234.emlx', Buffer.concat([Buffer.from(`${letter.length}  \n`), letter, Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict/></plist>\n')]));
    expect(reading).toMatchObject({ kind: 'email', mediaType: 'message/rfc822', letter: { subject: 's', text: 'Привет', date: '2024-03-15T11:30:12Z' }, warnings: [] });
  });
});
