import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyNameOf, type CheckedSignature, type KeyRecord } from '../../../../src/core/letter/SignatureCheck.js';
import { dnsKeys } from '../../../../src/main/adapters/mail/dnsKeys.js';
import { readLetter } from '../../../../src/main/adapters/mail/readLetter.js';
import { verifySignatures } from '../../../../src/main/adapters/mail/verifySignatures.js';
import { letterOf } from '../../../support/letters/letterOf.js';
import { startNameServer, type NameServer } from '../../../support/letters/nameServer.js';
import { signed, signingKey, type Signing } from '../../../support/letters/signedLetter.js';

const now = '2024-06-01T12:00:00Z';
const letter = letterOf(
  ['From: Поддержка <help@shop.example>', 'To: anna@mail.example', 'Subject: =?utf-8?B?0J7RgtC60LDQtw==?=', 'Date: Mon, 11 Mar 2024 20:41:07 +0300', 'Message-ID: <1@shop.example>', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'],
  'В возврате  отказано.\n\nПоддержка\n',
);
const key = signingKey(2048);
const other = signingKey(2048);
const edwards = signingKey('ed25519');
const weak = signingKey(768);
const altered = (bytes: Buffer, from: string, to: string): Buffer => Buffer.from(bytes.toString('latin1').replace(Buffer.from(from).toString('latin1'), Buffer.from(to).toString('latin1')), 'latin1');

const zone = new Map<string, readonly string[] | 'silent' | 'broken'>([
  ['mail._domainkey.shop.example', [key.record]],
  ['ed._domainkey.shop.example', [edwards.record]],
  ['weak._domainkey.shop.example', [weak.record]],
  ['other._domainkey.shop.example', [other.record]],
  ['noise._domainkey.shop.example', ['google-site-verification=1', key.record]],
  ['revoked._domainkey.shop.example', ['v=DKIM1; p=']],
  ['bare._domainkey.shop.example', []],
  ['prose._domainkey.shop.example', ['no key here']],
  ['torn._domainkey.shop.example', [key.record.slice(0, -30)]],
  ['future._domainkey.shop.example', [key.record.replace('DKIM1', 'DKIM9')]],
  ['testing._domainkey.shop.example', [key.record.replace('p=', 't=y; p=')]],
  ['strict._domainkey.shop.example', [key.record.replace('p=', 't=s; p=')]],
  ['phone._domainkey.shop.example', [key.record.replace('p=', 's=tlsrpt; p=')]],
  ['old._domainkey.shop.example', [key.record.replace('p=', 'h=sha1; p=')]],
  ['slow._domainkey.shop.example', 'broken'],
  ['mail._domainkey.mailer.example', [key.record]],
  ['mail._domainkey.news.shop.example', [key.record]],
]);

let server: NameServer;
beforeAll(async () => {
  server = await startNameServer(zone);
});
afterAll(() => server.close());

/** The way of a check: the names that the letter's reading tells, the keys from the name server, the signatures with them. */
async function check(bytes: Buffer, at = now): Promise<CheckedSignature[]> {
  const lookup = dnsKeys([server.address]);
  const names = (await readLetter(bytes, { name: 'a.eml' })).letter.dkim.flatMap((one) => keyNameOf(one) ?? []);
  const keys: KeyRecord[] = [];
  for (const name of new Set(names)) {
    const texts = await lookup.texts(name);
    if (texts !== null) keys.push({ name, texts, fetchedAt: at, resolver: lookup.servers });
  }
  return verifySignatures(bytes, keys, at);
}
const result = async (bytes: Buffer): Promise<string> => (await check(bytes)).map((one) => one.result).join(' ');

describe('the signature of a letter, with keys from a name server', () => {
  it.each<[what: string, signing: Signing]>([
    ['RSA, relaxed', { key }],
    ['RSA, simple', { key, canonicalization: 'simple/simple' }],
    ['Ed25519', { key: edwards, selector: 'ed', algorithm: 'ed25519-sha256' }],
    ['RSA, its key among other records', { key, selector: 'noise' }],
    ['RSA, for the domain alone', { key, selector: 'strict' }],
  ])('holds: %s', async (_what, signing) => {
    expect(await check(await signed(letter, signing))).toEqual([{ domain: 'shop.example', selector: signing.selector ?? 'mail', result: 'pass', isSenders: true }]);
  });

  it('holds when a Unix tool took the carriage returns', async () => {
    const bytes = await signed(letter, { key });
    expect(await result(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))).toBe('pass');
  });

  it.each([
    ['a word of its text', 'отказано', 'не отказано', 'altered'],
    ['its sender', 'help@shop', 'boss@shop', 'fail'],
    ['its date', '11 Mar', '12 Mar', 'fail'],
    ['its subject', '0J7RgtC60LDQtw', '0J7RgtC60LDQtz', 'fail'],
    ['blanks of its text, which relaxed allows', 'возврате  отказано', 'возврате отказано', 'pass'],
  ])('of which was altered %s', async (_what, from, to, expected) => {
    expect(await result(altered(await signed(letter, { key }), from, to))).toBe(expected);
  });

  it.each([
    ['another key lies there', { key, selector: 'other' }, 'fail'],
    ['no key lies there', { key, selector: 'nowhere' }, 'no-key'],
    ['the name holds other records', { key, selector: 'bare' }, 'no-key'],
    ['its key was withdrawn', { key, selector: 'revoked' }, 'revoked'],
    ['its record is prose', { key, selector: 'prose' }, 'unusable-key'],
    ['its key is torn', { key, selector: 'torn' }, 'unusable-key'],
    ['its key is of a version to come', { key, selector: 'future' }, 'unusable-key'],
    ['its key is not for mail', { key, selector: 'phone' }, 'unusable-key'],
    ['its key is for another digest', { key, selector: 'old' }, 'unusable-key'],
    ['its key is of another kind', { key, selector: 'ed' }, 'unusable-key'],
    ['its key is of 768 bits', { key: weak, selector: 'weak' }, 'weak'],
    ['its digest is SHA-1', { key, algorithm: 'rsa-sha1' }, 'weak'],
    ['its key is a test', { key, selector: 'testing' }, 'testing'],
    ['the name server fails', { key, selector: 'slow' }, 'no-answer'],
  ])('when %s', async (_what, signing, expected) => {
    expect(await result(await signed(letter, signing))).toBe(expected);
  });

  it('whose term is over is told with its end; a forged one stays forged', async () => {
    const bytes = await signed(letter, { key, signTime: new Date('2024-03-11T17:41:07Z'), expires: new Date('2024-03-18T17:41:07Z') });
    expect(await check(bytes)).toMatchObject([{ result: 'expired', expiredAt: '2024-03-18T17:41:07.000Z' }]);
    expect(await check(bytes, '2024-03-12T00:00:00Z')).toMatchObject([{ result: 'pass' }]);
    expect(await result(altered(bytes, '11 Mar', '12 Mar'))).toBe('fail');
  });

  it('by another domain than the sender\'s says so; one below the same name is the sender\'s', async () => {
    expect(await check(await signed(letter, { key, domain: 'mailer.example' }))).toMatchObject([{ result: 'pass', isSenders: false }]);
    expect(await check(await signed(letter, { key, domain: 'news.shop.example' }))).toMatchObject([{ result: 'pass', isSenders: true }]);
  });

  it('over a part of the text tells how much anybody may have added', async () => {
    const bytes = await signed(letter, { key, maxBodyLength: 20 });
    expect(await check(Buffer.concat([bytes, Buffer.from('P.S. Added.\r\n')]))).toMatchObject([{ result: 'pass', unsignedBytes: expect.any(Number) as number }]);
  });

  it('tells which fields it does not cover, also a second one put on top', async () => {
    expect(await check(await signed(letter, { key, fields: ['From', 'Subject'] }))).toMatchObject([{ result: 'pass', unsignedFields: ['to', 'date', 'message-id', 'content-type'] }]);
    const twice = Buffer.concat([Buffer.from('Subject: Another\r\n'), await signed(letter, { key })]);
    expect(await check(twice)).toMatchObject([{ result: 'pass', unsignedFields: ['subject'] }]);
  });

  it('is none when the sender is not signed, or a second sender was put on top', async () => {
    expect(await result(await signed(letter, { key, fields: ['Subject', 'Date'] }))).toBe('unsupported');
    expect(await result(Buffer.concat([Buffer.from('From: boss@shop.example\r\n'), await signed(letter, { key })]))).toBe('unsupported');
  });

  it('is none in the name of another domain', async () => {
    expect(await result(altered(await signed(letter, { key }), 'DKIM-Signature: v=1;', 'DKIM-Signature: v=1; i=@bank.example;'))).toBe('unsupported');
    expect(await result(altered(await signed(letter, { key }), 'DKIM-Signature: v=1;', 'DKIM-Signature: v=2;'))).toBe('unsupported');
  });

  it('is checked beside others', async () => {
    const both = await signed(await signed(letter, { key }), { key: edwards, selector: 'ed', algorithm: 'ed25519-sha256' });
    expect((await check(both)).map(({ selector, result: told }) => `${selector} ${told}`).sort()).toEqual(['ed pass', 'mail pass']);
  });
});

describe('what a letter may make us ask', () => {
  it.each([
    ['a name', 'shop.example', 'mail', 'mail._domainkey.shop.example'],
    ['a name in capitals', 'Shop.Example', 'S1', 's1._domainkey.shop.example'],
    ['a selector of two labels', 'shop.example', 'a.b', 'a.b._domainkey.shop.example'],
    ['a lone label', 'localhost', 'mail', null],
    ['an address', '127.0.0.1', 'mail', null],
    ['blanks', 'shop.example', 'ma il', null],
    ['nothing', '', '', null],
    ['a label over its bound', 'shop.example', 'x'.repeat(64), null],
    ['a name over its bound', `${'a.'.repeat(120)}example`, 'mail', null],
    ['control characters', 'shop.example', 'a\0b', null],
    ['an empty label', 'shop..example', 'mail', null],
  ])('%s', (_what, domain, selector, name) => {
    expect(keyNameOf({ domain, selector })).toBe(name);
  });

  it('is TXT records alone, each name once', () => {
    expect(new Set(server.questions.map((question) => question.split(' ')[0]))).toEqual(new Set(['TXT']));
  });
});

describe('a name server', () => {
  it('that holds a key in several strings gives it whole', async () => {
    expect(key.record.length).toBeGreaterThan(255);
    expect(await dnsKeys([server.address]).texts('mail._domainkey.shop.example')).toEqual([key.record]);
  });
});
