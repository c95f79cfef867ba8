import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import encoding from 'encoding-japanese';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterDocument } from '../../../../src/main/adapters/mail/letterHtml.js';
import { readLetter } from '../../../../src/main/adapters/mail/readLetter.js';

const name = 'letter.eml';
const russian = 'Ваше обращение № 4471 закрыто. Спасибо за ожидание!';

/** A letter of header lines and a body, each line ended as RFC 5322 wants it. */
const letter = (headers: readonly string[], body: Uint8Array | string = ''): Buffer =>
  Buffer.concat([Buffer.from([...headers, '', ''].join('\r\n'), 'latin1'), typeof body === 'string' ? Buffer.from(body.replaceAll('\n', '\r\n')) : body]);
const read = async (bytes: Buffer, dir?: string) => (await readLetter(bytes, { name, ...(dir && { attachmentsDir: dir }) })).letter;

describe('the text of a letter', () => {
  it.each([
    ['utf-8, 8bit', 'utf-8', '8bit', Buffer.from(russian)],
    ['windows-1251, 8bit', 'windows-1251', '8bit', iconv.encode(russian, 'win1251')],
    ['koi8-r, base64', 'koi8-r', 'base64', Buffer.from(iconv.encode(russian, 'koi8-r').toString('base64'))],
    ['a charset in quotes and capitals', '"UTF-8"', '8bit', Buffer.from(russian)],
  ])('is read from %s', async (_what, charset, transfer, body) => {
    const { text } = await read(letter(['From: a@example.ru', `Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${transfer}`], body));
    // KOI8-R has no numero sign.
    expect(text.trim()).toBe(charset === 'koi8-r' ? russian.replace('№', '?') : russian);
  });

  it('is read from raw windows-1251 that no header declares', async () => {
    expect((await read(letter(['From: a@example.ru', 'Subject: x'], iconv.encode(russian, 'win1251')))).text.trim()).toBe(russian);
  });

  it('is read from iso-2022-jp', async () => {
    const body = Buffer.from(encoding.convert(encoding.stringToCode('注文の返品'), { to: 'JIS', from: 'UNICODE' }));
    expect((await read(letter(['From: a@example.jp', 'Content-Type: text/plain; charset=iso-2022-jp'], body))).text.trim()).toBe('注文の返品');
  });

  it('is read from quoted-printable with soft line breaks', async () => {
    const body = 'Soft=\nbreak and =D0=94=D0=B0\n';
    expect((await read(letter(['From: a@example.ru', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'], body))).text.trim()).toBe('Softbreak and Да');
  });

  it('is told from HTML alone, without scripts and styles', async () => {
    const body = '<style>p{}</style><script>alert(1)</script><p>Ответ <b>дан</b>&nbsp;ранее.</p><p>Поддержка</p>';
    const { text } = await read(letter(['From: a@example.ru', 'Content-Type: text/html; charset=utf-8'], body));
    expect(text.replace(/\s+/g, ' ').trim()).toBe('Ответ дан ранее. Поддержка');
  });
});

describe('the headers of a letter', () => {
  it('are decoded, and the date is told in UTC and as it stands', async () => {
    const found = await read(
      letter([
        'From: =?utf-8?B?0J/QvtC00LTQtdGA0LbQutCw?= <help@shop.example>',
        'To: "Anna, buyer" <anna@mail.example>, boss@mail.example',
        'Subject: =?koi8-r?Q?=F7=CF=DA=D7=D2?=',
        ' =?koi8-r?Q?=C1=D4?=',
        'Date: Mon, 11 Mar 2024 20:41:07 +0300',
        'Message-ID: <1@shop.example>',
      ]),
    );
    expect(found).toMatchObject({
      subject: 'Возврат',
      from: { name: 'Поддержка', address: 'help@shop.example' },
      to: [{ name: 'Anna, buyer', address: 'anna@mail.example' }, { name: '', address: 'boss@mail.example' }],
      date: '2024-03-11T17:41:07Z',
      rawDate: 'Mon, 11 Mar 2024 20:41:07 +0300',
      messageId: '<1@shop.example>',
    });
  });

  it.each(['Mon, 99 Foo 2024 99:99:99 +0300', 'yesterday', ''])('give no date for "%s"', async (date) => {
    expect((await read(letter(['From: a@example.ru', `Date: ${date}`]))).date).toBeNull();
  });
});

describe('what a letter carries', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'dossier-mail-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('is kept byte for byte under its digest, with a safe name', async () => {
    const bytes = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7) % 256));
    const body = [
      '--b', 'Content-Type: text/plain; charset=utf-8', '', 'See below', '--b',
      "Content-Type: application/pdf; name*=utf-8''..%2F..%2F%D1%87%D0%B5%D0%BA.pdf", 'Content-Transfer-Encoding: base64', 'Content-Disposition: attachment', '',
      bytes.toString('base64').replace(/.{76}/g, '$&\n'), '--b--', '',
    ].join('\n');
    const { attachments } = await read(letter(['From: a@example.ru', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'], body), dir);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(attachments).toMatchObject([{ mediaType: 'application/pdf', sizeBytes: 3000, sha256, inline: false }]);
    expect(attachments[0]!.name).toMatch(/^[^/\\]*чек\.pdf$/);
    expect(await readdir(dir)).toEqual([sha256]);
    expect(await readFile(join(dir, sha256))).toEqual(bytes);
  });

  it('may be a letter of its own', async () => {
    const inner = 'From: in@example.ru\nSubject: inner\nDate: Fri, 15 Mar 2024 14:32:00 +0300\n\nInner text\n';
    const body = ['--b', 'Content-Type: text/plain', '', 'Outer', '--b', 'Content-Type: message/rfc822', '', inner, '--b--', ''].join('\n');
    const { nested } = await read(letter(['From: out@example.ru', 'Content-Type: multipart/mixed; boundary=b'], body));
    expect(nested).toMatchObject([{ subject: 'inner', from: { address: 'in@example.ru' }, date: '2024-03-15T11:32:00Z' }]);
  });
});

describe('a hostile letter', () => {
  const nested = (levels: number, text: string): Buffer => {
    let body = `--b0\nContent-Type: text/plain\n\n${text}\n--b0--\n`;
    for (let at = 1; at < levels; at += 1) body = `--b${at}\nContent-Type: multipart/mixed; boundary=b${at - 1}\n\n${body}\n--b${at}--\n`;
    return letter(['From: a@example.ru', 'Date: Fri, 15 Mar 2024 14:32:00 +0300', `Content-Type: multipart/mixed; boundary=b${levels - 1}`], body);
  };

  it('with a hundred multiparts one in the other is read to the innermost, as lists and gateways wrap letters', async () => {
    const { letter: found, warnings } = await readLetter(nested(100, 'deep'), { name });
    expect([found.text.trim(), found.attachments, warnings]).toEqual(['deep', [], []]);
  });

  it.each([
    ['parts nested without end', 3_000, 'deep'],
    ['many bytes at every depth', 60, 'x'.repeat(2 << 20)],
  ])('with %s is read to a depth, says that it is incomplete, and keeps the rest as a file', async (_, levels, text) => {
    const { letter: found, warnings } = await readLetter(nested(levels, text), { name });
    expect(warnings.map(({ code }) => code)).toContain('W_LETTER_INCOMPLETE');
    expect(found.attachments.map(({ mediaType }) => mediaType)).toEqual(['multipart/mixed']);
  });

  it('with ten thousand parts is read to a number of them', async () => {
    const body = `${'--b\nContent-Disposition: attachment\n\nx\n'.repeat(10_000)}--b--\n`;
    const { letter: found, warnings } = await readLetter(letter(['From: a@example.ru', 'Content-Type: multipart/mixed; boundary=b'], body), { name });
    expect(found.attachments.length).toBeLessThanOrEqual(1_000);
    expect(warnings.map(({ code }) => code)).toContain('W_LETTER_INCOMPLETE');
  });

  it('with a header of megabytes is read all the same', async () => {
    const flood = Array.from({ length: 20_000 }, (_, at) => `X-Flood-${at}: ${'y'.repeat(100)}`);
    expect((await read(letter(['From: a@example.ru', ...flood, 'Subject: behind'], 'text'))).from?.address).toBe('a@example.ru');
  });

  it('that is no letter at all is refused', async () => {
    await expect(readLetter(Buffer.from('no header here'), { name })).rejects.toMatchObject({ fault: { code: 'E_CORRUPT' } });
  });

  it.each([
    ['a script', '<script src="https://evil.example/a.js">alert(1)</script>'],
    ['a tracker', '<img src="https://evil.example/pixel.gif" srcset="https://evil.example/2x.gif 2x">'],
    ['a style that loads', '<p style="background:url(https://evil.example/a)">x</p><style>@import "https://evil.example/a.css";</style>'],
    ['an event handler', '<p onclick="fetch(\'https://evil.example\')">x</p>'],
    ['a frame', '<iframe src="https://evil.example"></iframe><object data="https://evil.example"></object><embed src="https://evil.example">'],
    ['a form', '<form action="https://evil.example"><input name="a"></form>'],
    ['a base and a refresh', '<base href="https://evil.example"><meta http-equiv="refresh" content="0;url=https://evil.example">'],
    ['a link by script', '<a href="javascript:alert(1)">x</a><svg><a xlink:href="https://evil.example"/><image href="https://evil.example/i.png"/></svg>'],
  ])('shows HTML with %s without anything that runs or loads', (_what, html) => {
    const shown = letterDocument(letter(['From: a@example.ru', 'Content-Type: text/html; charset=utf-8'], html)).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
    const body = shown.slice(shown.indexOf('<body'));
    expect(body).not.toMatch(/<(script|iframe|object|embed|form|base|meta|link|svg)\b/i);
    expect(body).not.toMatch(/\s(?:src|srcset|background|action|data|poster)\s*=\s*["']?\s*https?:/i);
    expect(body).not.toMatch(/\son\w+\s*=|javascript:|@import|url\(\s*["']?https?:/i);
  });
});
