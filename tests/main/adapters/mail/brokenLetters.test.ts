import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../src/main/adapters/mail/readLetter.js';
import { letterOf, multipart, multipartHeaders } from '../../../support/letters/letterOf.js';

const read = async (bytes: Buffer) => (await readLetter(bytes, { name: 'a.eml' })).letter;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const text = 'Content-Type: text/plain\n\nHello';
const pdf = 'Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nSGVsbG8=';
const kept = [{ name: 'a.pdf', sha256: sha256('Hello') }];

describe('the header of a letter that breaks the rules', () => {
  it.each([
    ['with an mbox line on top', 'From a@x Mon Mar 11 20:41:07 2024\nFrom: a@example.ru\nSubject: s\n\nbody'],
    ['with its first field indented', ' From: a@example.ru\nSubject: s\n\nbody'],
    ['with a name folded from its colon', 'From\n : a@example.ru\nSubject: s\n\nbody'],
    ['with blanks before the colon', 'From : a@example.ru\nSubject\t: s\n\nbody'],
    ['with a line of no field on top', 'garbage without a colon\nFrom: a@example.ru\nSubject: s\n\nbody'],
    ['with several lines of no field on top', 'Sub ject: x\n:Weird: v\nfoo bar\nFrom: a@example.ru\nSubject: s\n\nbody'],
    ['with empty lines on top', '\r\n\nFrom: a@example.ru\nSubject: s\n\nbody'],
    ['without an empty line before the body', 'From: a@example.ru\nSubject: s\nbody'],
    ['with CRLF and LF mixed', 'From: a@example.ru\r\nSubject: s\n\r\nbody'],
    ['with two subjects, of which the first counts', 'From: a@example.ru\nSubject: s\nSubject: t\n\nbody'],
  ])('%s is read', async (_what, letter) => {
    expect(await read(Buffer.from(letter))).toMatchObject({ subject: 's', from: { address: 'a@example.ru' }, text: 'body' });
  });

  it('that runs into a delimiter ends there', async () => {
    const bytes = Buffer.from(`From: a@example.ru\nContent-Type: multipart/mixed; boundary="b"\nSubject: s\n${multipart([text, pdf])}`);
    expect(await read(bytes)).toMatchObject({ subject: 's', text: 'Hello', attachments: kept });
  });
});

describe('a multipart that breaks the rules', () => {
  const whole = multipart([text, pdf]);
  it.each([
    ['without its last delimiter', whole.replace('--b--\n', '')],
    ['with blanks behind its delimiters', whole.replace(/^--b$/gm, '--b \t')],
    ['with a text before and behind it', `This is MIME.\n${whole}The end.\n`],
  ])('%s gives its parts', async (_what, body) => {
    expect(await read(letterOf(multipartHeaders(), body))).toMatchObject({ text: 'Hello', attachments: kept });
  });

  it('keeps text that only looks like a delimiter', async () => {
    const body = multipart(['Content-Type: text/plain\n\nsee --b here\n--bX is none\n----b neither', pdf]);
    expect(await read(letterOf(multipartHeaders(), body))).toMatchObject({ text: 'see --b here\n--bX is none\n----b neither', attachments: kept });
  });

  it('holds another of the same boundary', async () => {
    const inner = `Content-Type: multipart/alternative; boundary="b"\n\n${multipart([text, 'Content-Type: text/html\n\n<b>Hello</b>'])}`;
    expect(await read(letterOf(multipartHeaders(), multipart([inner, pdf])))).toMatchObject({ text: 'Hello', hasHtml: true, attachments: kept });
  });

  it.each([
    ['names no boundary', 'multipart/mixed'],
    ['names another boundary', 'multipart/mixed; boundary=other'],
  ])('that %s is read as text', async (_what, type) => {
    const letter = await read(letterOf(['From: a@example.ru', `Content-Type: ${type}`], whole));
    expect(letter.text).toContain('Hello');
  });

  it('of a digest carries letters, also where a part has no header of its own', async () => {
    const body = multipart(['\nFrom: in@example.ru\nSubject: first\n\none', 'Content-Type: message/rfc822\n\nSubject: second\n\ntwo']);
    expect((await read(letterOf(multipartHeaders('digest'), body))).nested).toMatchObject([{ subject: 'first', text: 'one' }, { subject: 'second', text: 'two' }]);
  });
});

describe('what a part carries is decoded', () => {
  it.each([
    ['base64 with foreign signs', 'base64', 'SGV!!s\n--- bG8=\n', 'Hello'],
    ['base64 without padding', 'BASE64', 'SGVsbG8', 'Hello'],
    ['base64 in padded pieces', 'base64', 'SGVs\nbG8=\nIQ==', 'Hello!'],
    ['quoted-printable with loose signs', 'Quoted-Printable', 'a=0D=0Ab=3D=\nc=ZZ', 'a\r\nb=c=ZZ'],
    ['an encoding of nobody', 'x-none', 'Hello', 'Hello'],
    ['nothing at all', '7bit', '', ''],
  ])('from %s', async (_what, encoding, coded, plain) => {
    const part = `Content-Type: application/octet-stream; name=a.bin\nContent-Transfer-Encoding: ${encoding}\n\n${coded}`;
    const { attachments } = await read(letterOf(multipartHeaders(), multipart([text, part])));
    expect(attachments).toMatchObject([{ name: 'a.bin', sizeBytes: plain.length, sha256: sha256(plain) }]);
  });

  it('from uuencode within the text, whose place its name takes', async () => {
    const { text: words, attachments } = await read(letterOf(['From: a@example.ru'], 'See:\nbegin 644 cat.txt\n#0V%T\n`\nend\nbegin at the end\nbye'));
    expect(words).toBe('See:\n[cat.txt]\nbegin at the end\nbye');
    expect(attachments).toMatchObject([{ name: 'cat.txt', sha256: sha256('Cat') }]);
  });

  it('as a file and as words where Apple Mail sends a text file inline', async () => {
    const { text: words, attachments } = await read(letterOf(multipartHeaders(), multipart([text, 'Content-Type: text/plain; name=log.txt\nContent-Disposition: inline; filename=log.txt\n\nlog'])));
    expect(words).toBe('Hello\nlog');
    expect(attachments).toMatchObject([{ name: 'log.txt', sha256: sha256('log') }]);
  });
});

describe('what of a letter is a file', () => {
  const named = 'Content-Type: text/plain; name="msg.txt"\n\na simple kind of mirror\n';

  it('of two named texts is the second, as the first is what the letter says', async () => {
    const { text: said, attachments } = await read(letterOf(multipartHeaders(), multipart([named, named])));
    expect(said).toContain('a simple kind of mirror');
    expect(attachments).toMatchObject([{ name: 'msg.txt', sha256: sha256('a simple kind of mirror\r\n') }]);
  });

  it('bears the name of its type where its filename is empty', async () => {
    const part = 'Content-Type: message/rfc822; name="forwarded message"\nContent-Disposition: inline;\n\tfilename*=\n\nSubject: inner\n\nwords\n';
    expect((await read(letterOf(multipartHeaders(), multipart([text, part])))).attachments).toMatchObject([{ name: expect.stringMatching(/^forwarded message/) as string }]);
  });

  it('keeps its last line break where the letter was cut off behind it', async () => {
    const cut = multipart([text, 'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nwords\n']).replace('\n--b--\n', '');
    expect((await read(letterOf(multipartHeaders(), cut))).attachments).toMatchObject([{ name: 'a.txt', sha256: sha256('words\r\n') }]);
  });
});

describe('a letter of a size that nobody writes', () => {
  it.each([
    ['ten thousand headers', [...Array.from({ length: 10_000 }, (_, at) => `X-Many-${at}: v`)], ''],
    ['a hundred thousand recipients', [`To: ${Array.from({ length: 100_000 }, (_, at) => `a${at}@example.ru`).join(', ')}`], ''],
    ['a line of megabytes', ['X-Long: 1'], 'x'.repeat(5_000_000)],
    ['a header of brackets', [`To: ${'(<"'.repeat(50_000)}`, `Subject: ${'=?utf-8?B?'.repeat(20_000)}`], ''],
    ...['(', '@', '=?', '\\', '[:', '"<'].map((sign): [string, string[], string] => [`a recipient of nothing but ${sign}`, [`To: ${sign.repeat(190_000 / sign.length)}`], '']),
    ['a signature and a way back without end', [`Return-Path: ${'=?utf-8?B?'.repeat(10_000)}`, 'DKIM-Signature: v=1; a=rsa-sha256; d=d.ru; s=s; h=from; bh=AAAA; b=AAAA'], 'text'],
    ['hundreds of signatures', Array.from({ length: 300 }, (_, at) => `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; l=${at}; d=d${at}.ru; s=s; h=from; bh=AAAA; b=AAAA`), 'text'],
  ])('with %s is read within its limits', async (_what, headers, body) => {
    const letter = await read(letterOf(['From: a@example.ru', 'Subject: s', ...headers], body));
    expect(letter.from?.address).toBe('a@example.ru');
    expect(letter.to.length).toBeLessThanOrEqual(2_000);
    expect(letter.headers.length).toBeLessThanOrEqual(500);
    expect(letter.text.length).toBeLessThanOrEqual(2_000_000);
    expect(letter.dkim.length).toBeLessThanOrEqual(20);
  });
});
