import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { letterDocument } from '../../../../src/main/adapters/mail/letterHtml.js';
import { decompressedRtf } from '../../../../src/main/adapters/mail/outlook/compressedRtf.js';
import { rtfBody } from '../../../../src/main/adapters/mail/outlook/rtfBody.js';
import { readLetter } from '../../../../src/main/adapters/mail/readLetter.js';
import { readOutlookLetter } from '../../../../src/main/adapters/mail/readOutlookLetter.js';
import { letterOf, multipart, multipartHeaders } from '../../../support/letters/letterOf.js';
import { outlookOf, type OutlookOf } from '../../../support/letters/outlookOf.js';
import { tnefOf } from '../../../support/letters/tnefOf.js';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const file = Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 31) % 256));
const read = async (message: OutlookOf) => (await readOutlookLetter(outlookOf(message), { name: 'a.msg' }))!.letter;
const headers = [
  'Received: from out.shop.example by mx.mail.example; Mon, 11 Mar 2024 20:41:09 +0300',
  'From: =?koi8-r?B?8M/ExMXS1svB?= <help@shop.example>', 'To: Anna <anna@mail.example>', 'Subject: =?utf-8?B?0J7RgtCy0LXRgg==?=',
  'Date: Mon, 11 Mar 2024 20:41:07 +0300', 'Message-ID: <1@shop.example>', 'References: <0@mail.example>', '', '',
].join('\r\n');

describe('a message of Outlook', () => {
  it('that came over the internet is told by the headers it came with', async () => {
    const letter = await read({ properties: { 0x0037: 'Outlook’s own subject', 0x007d: headers, 0x1000: 'Деньги вернём.\r\n\r\nПоддержка\r\n' } });
    expect(letter).toMatchObject({
      subject: 'Ответ', from: { name: 'Поддержка', address: 'help@shop.example' }, to: [{ name: 'Anna', address: 'anna@mail.example' }],
      date: '2024-03-11T17:41:07Z', rawDate: 'Mon, 11 Mar 2024 20:41:07 +0300', messageId: '<1@shop.example>', references: ['<0@mail.example>'],
      text: 'Деньги вернём.\n\nПоддержка', hasHtml: false,
    });
  });

  it('that has no such headers is told by its properties, Exchange’s own addresses left out', async () => {
    const letter = await read({
      properties: { 0x0037: 'Возврат', 0x0042: 'Анна', 0x0065: '/O=SHOP/CN=ANNA', 0x5d02: 'anna@mail.example', 0x0039: new Date('2024-03-12T07:00:00Z'), 0x1035: '<2@mail.example>', 0x1042: '<1@shop.example>', 0x1000: 'Жду.' },
      recipients: [
        { 0x0c15: 1, 0x3001: 'Поддержка', 0x39fe: 'help@shop.example', 0x3003: '/O=SHOP/CN=HELP' },
        { 0x0c15: 2, 0x3001: 'boss@shop.example', 0x3003: 'boss@shop.example' },
        { 0x0c15: 3, 0x3001: 'secret@shop.example', 0x3003: 'secret@shop.example' },
      ],
    });
    expect(letter).toMatchObject({
      subject: 'Возврат', from: { name: 'Анна', address: 'anna@mail.example' }, to: [{ name: 'Поддержка', address: 'help@shop.example' }],
      cc: [{ name: '', address: 'boss@shop.example' }], date: '2024-03-12T07:00:00Z', rawDate: null, messageId: '<2@mail.example>', inReplyTo: '<1@shop.example>', text: 'Жду.',
    });
  });

  it('carries its files byte for byte, and messages within as letters', async () => {
    const inner: OutlookOf = { properties: { 0x0037: 'Первое письмо', 0x1000: 'Верните деньги.' }, attachments: [{ 0x3707: 'чек.bin', 0x3701: file }] };
    const letter = await read({ properties: { 0x0037: 'Второе' }, attachments: [{ 0x3707: '..\\чек.pdf', 0x370e: 'application/pdf', 0x3701: file }, inner] });
    expect(letter.attachments).toEqual([{ name: 'чек.pdf', mediaType: 'application/pdf', sizeBytes: 5_000, sha256: sha256(file), inline: false }]);
    expect(letter.nested).toMatchObject([{ subject: 'Первое письмо', text: 'Верните деньги.', attachments: [{ name: 'чек.bin', sha256: sha256(file) }] }]);
  });

  it('shows its HTML harmlessly, with the pictures that it carries', async () => {
    const message: OutlookOf = {
      properties: { 0x0037: 's', 0x1013: Buffer.from('<p onclick="x()">Привет <img src="cid:pic@1"><script>1</script></p>'), 0x3fde: 65001 },
      attachments: [{ 0x3707: 'p.png', 0x370e: 'image/png', 0x3712: 'pic@1', 0x3701: file }],
    };
    expect(await read(message)).toMatchObject({ hasHtml: true, text: 'Привет', attachments: [{ inline: true }] });
    const shown = letterDocument(outlookOf(message));
    expect(shown).toContain('src="data:image/png;base64,');
    expect(shown).not.toMatch(/<script|onclick/);
  });

  it('is no letter when another program wrote the compound file', async () => {
    const other = outlookOf({ properties: {} });
    expect(await readOutlookLetter(Buffer.from(other.toString('latin1').replaceAll('_\0_\0p\0r\0o\0p\0', 'W\0o\0r\0d\0D\0o\0'), 'latin1'), { name: 'a.doc' })).toBeNull();
    expect(await readOutlookLetter(Buffer.from('no compound file'), { name: 'a.msg' })).toBeNull();
  });

  it('that says nothing at all is damaged', async () => {
    await expect(readOutlookLetter(outlookOf({ properties: { 0x3705: 1 } }), { name: 'a.msg' })).rejects.toMatchObject({ fault: { code: 'E_CORRUPT' } });
  });
});

describe('the body of a message in RTF', () => {
  it.each([
    ['Cyrillic by the code page of the document', String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}\f0 \'cf\'f0\'e8\'e2\'e5\'f2\par \'cf\'ee\'ea\'e0}`, 'Привет\nПока'],
    ['Cyrillic by the charset of a font', String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}{\f0  caf\'e9}}`, 'Привет café'],
    ['Unicode with what older readers show', String.raw`{\rtf1\ansi\uc1 \u1055?\u1088?\u1080? \u8212-}`, 'При —'],
    ['braces, no-break spaces and groups of no text', String.raw`{\rtf1{\*\generator X;}{\info{\author Y}}a\{b\}\~c{\pict 0102}}`, 'a{b}\u00a0c'],
  ])('is read as %s', (_what, rtf, text) => {
    expect(rtfBody(Buffer.from(rtf, 'latin1'))).toEqual({ text, html: null });
  });

  it('gives the HTML that it was made of', () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1251\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 \'c4\'e0{\*\htmltag84 &nbsp;}\htmlrtf \~\htmlrtf0 ok{\*\htmltag72 </p>}\htmlrtf }\htmlrtf0 }`;
    expect(rtfBody(Buffer.from(rtf, 'latin1')).html).toBe('<p>Да&nbsp;ok</p>');
  });

  // The examples of MS-OXRTFCP §4.1.
  it.each([
    ['2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0', '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n'],
    ['1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0', '{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}'],
  ])('is expanded as its specification shows', (hex, rtf) => {
    expect(decompressedRtf(Buffer.from(hex, 'hex'))?.toString('latin1')).toBe(rtf);
  });
});

describe('winmail.dat', () => {
  const wrapped = (tnef: Buffer) => letterOf(multipartHeaders(), multipart([
    'Content-Type: text/plain\n\n ', `Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n${tnef.toString('base64').replace(/.{76}/g, '$&\n')}`,
  ]));

  it('gives its words and files, and stays a file itself', async () => {
    const tnef = tnefOf({ text: 'Деньги вернём.', files: [{ name: 'CHEK~1.PDF', longName: 'Чек об оплате.pdf', mediaType: 'application/pdf', content: file }, { name: 'a.txt', content: Buffer.from('x') }] });
    const { letter } = await readLetter(wrapped(tnef), { name: 'a.eml' });
    expect(letter.text).toBe('Деньги вернём.');
    expect(letter.attachments).toMatchObject([
      { name: 'winmail.dat', sha256: sha256(tnef) },
      { name: 'Чек об оплате.pdf', mediaType: 'application/pdf', sha256: sha256(file) },
      { name: 'a.txt', sizeBytes: 1 },
    ]);
  });

  it('is read as far as it goes when it is cut off', async () => {
    const tnef = tnefOf({ html: '<p>Да</p>', files: [{ name: 'a.bin', content: file }] });
    const { letter } = await readLetter(wrapped(tnef.subarray(0, tnef.length - 3_000)), { name: 'a.eml' });
    expect(letter).toMatchObject({ text: 'Да', attachments: [{ name: 'winmail.dat' }, { name: 'a.bin' }] });
  });
});
