import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dossier } from '../support/cli/dossier.js';
import { signed, signingKey } from '../support/letters/signedLetter.js';

interface Told {
  readonly attachments: readonly { readonly name: string; readonly inline: boolean }[];
  readonly dkim: readonly { readonly bodyHash: string; readonly unsignedBytes?: number; readonly message: string }[];
  readonly received: { readonly lastedSeconds: number | null; readonly hops: readonly { readonly from: string | null; readonly by: string | null; readonly at: string | null; readonly remark: string | null }[] };
  readonly marks: readonly { readonly kind: string; readonly value: string; readonly text: string }[];
  readonly segments: readonly { readonly kind: string; readonly text: string }[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly hasHtml: boolean;
  readonly text: string;
  readonly nested: readonly Told[];
}

const head = [
  'From: ТеплоДом <help@shop.example>'.replace('ТеплоДом', '=?utf-8?B?0KLQtdC/0LvQvtCU0L7QvA==?='),
  'To: anna@mail.example',
  'Subject: [T-204518833] Answer',
  'Date: Wed, 13 Mar 2024 09:32:00 +0300',
  'Message-ID: <1@shop.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
];
const words = ['По заказу № 58120437-0001 вернём 7 490,00 ₽, телефон +7 900 555-01-18.', '', '12 марта 2024 г., 14:30 Анна <anna@mail.example> пишет:', '> Где мои деньги?', '-- ', 'Служба поддержки'].join('\r\n');
const body = [
  '--b', 'Content-Type: multipart/alternative; boundary=a', '',
  '--a', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', Buffer.from(words).toString('base64'),
  '--a', 'Content-Type: multipart/related; boundary=r', '',
  '--r', 'Content-Type: text/html', '', '<p>Answer <img src="cid:logo@shop"></p>',
  '--r', 'Content-Type: image/png; name=logo.png', 'Content-ID: <logo@shop>', 'Content-Disposition: inline; filename=logo.png', 'Content-Transfer-Encoding: base64', '', Buffer.from('no picture').toString('base64'), '--r--', '--a--',
  '--b', 'Content-Type: application/pdf; name=act.pdf', 'Content-Disposition: attachment; filename=act.pdf', 'Content-Transfer-Encoding: base64', '', Buffer.from('%PDF-1.4 act').toString('base64'),
  '--b', 'Content-Type: message/rfc822', '', 'From: anna@mail.example', 'Subject: Claim 4471', 'Date: Tue, 12 Mar 2024 14:30:00 +0300', '', 'Ticket 4471: where is my money?', '',
  '--b--', '',
];
// From below: the shop's server, an hour later the next, then one whose clock stands before the former's, then one without a date.
const way = [
  'Received: from relay.example by mx.mail.example',
  'Received: from queue.example ([192.0.2.7]) by relay.example; Wed, 13 Mar 2024 08:00:00 +0000',
  'Received: from out.shop.example by queue.example; Wed, 13 Mar 2024 11:40:00 +0300',
  'Received: from app by out.shop.example; Wed, 13 Mar 2024 09:32:05 +0300',
];

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-read-letters-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function readAs(language: 'ru' | 'en', bytes: Buffer): Promise<Told> {
  const file = join(dir, 'letter.eml');
  await writeFile(file, bytes);
  const { status, json } = await dossier(['read', file, '--json', '--lang', language]);
  expect(status).toBe(0);
  return json<{ email: Told }>()[0]!.email;
}

it('tells of a letter what the window shows of it: its way, what its signature covers, what it names, quotations, what lies within', async () => {
  const plain = Buffer.from([...head, '', ...body].join('\r\n'));
  const whole = await signed(plain, { key: signingKey(1024), maxBodyLength: 40 });
  const letter = await readAs('ru', Buffer.concat([Buffer.from(`${way.join('\r\n')}\r\n`), whole]));
  expect(letter.received.hops.map(({ by, at, remark }) => [by, at, remark])).toEqual([
    ['out.shop.example', '2024-03-13T06:32:05Z', null],
    ['queue.example', '2024-03-13T08:40:00Z', 'gap'],
    ['relay.example', '2024-03-13T08:00:00Z', 'backwards'],
    ['mx.mail.example', null, 'undated'],
  ]);
  expect(letter.received.hops[2]!.from).toBe('queue.example [192.0.2.7]');
  expect(letter.received.lastedSeconds).toBe(5_275);
  expect(letter.dkim).toHaveLength(1);
  expect(letter.dkim[0]).toMatchObject({ bodyHash: 'match' });
  expect(letter.dkim[0]!.unsignedBytes).toBeGreaterThan(100);
  expect(letter.dkim[0]!.message).toMatch(/^Текст сходится с суммой в подписи shop\.example \(DKIM\).+ Подписано не всё: /);
  expect(letter.marks.map(({ kind, value }) => [kind, value])).toEqual([['ticket', 'T-204518833'], ['order', '58120437-0001'], ['sum', '7490.00 RUB'], ['phone', '+79005550118']]);
  expect(letter.segments.map(({ kind }) => kind)).toEqual(['words', 'quote', 'signature']);
  expect(letter.segments.map(({ text }) => text).join('\n')).toBe(letter.text);
  expect(letter.attachments.map(({ name, inline }) => [name, inline])).toEqual([['logo.png', true], ['act.pdf', false], ['attachment-3.eml', false]]);
  expect(letter.headers.map(({ name }) => name).filter((name) => name === 'Received')).toHaveLength(way.length);
  expect(letter.hasHtml).toBe(true);
  expect(letter.nested.map(({ marks }) => marks[0])).toEqual([{ kind: 'ticket', value: '4471', text: '4471' }]);
});

it('lists the letters of a mail archive by their heads', async () => {
  const file = join(dir, 'all.mbox');
  const mark = 'From a@b Mon Mar 11 20:41:07 2024\n';
  const second = `Subject: =?koi8-r?B?5M/Hz9fP0g==?=\nFrom: help@shop.example\nDate: Fri, 15 Mar 2024 14:32:00 +0300\nMessage-ID: <2@x>\n\nwords\n`;
  await writeFile(file, `${mark}${[...head, '', ...body].join('\n')}\n${mark}${second}\n`);
  const { status, json } = await dossier(['read', file, '--json']);
  expect(status).toBe(0);
  expect(json<object>()[0]).toMatchObject({
    kind: 'document',
    mediaType: 'application/mbox',
    facts: { letters: '2' },
    letters: [
      { number: 1, subject: '[T-204518833] Answer', from: { name: 'ТеплоДом', address: 'help@shop.example' }, to: [{ name: '', address: 'anna@mail.example' }], date: '2024-03-13T06:32:00Z', messageId: '<1@shop.example>' },
      { number: 2, subject: 'Договор', from: { name: '', address: 'help@shop.example' }, to: [], date: '2024-03-15T11:32:00Z', messageId: '<2@x>', bytes: Buffer.byteLength(second) },
    ],
  });
  expect((await dossier(['read', file])).stdout).toContain('  2. 2024-03-15T11:32:00Z · help@shop.example · Договор');
});

it('says in the language asked for that a letter was altered behind its signature', async () => {
  const whole = await signed(Buffer.from([...head, '', ...body].join('\r\n')), { key: signingKey(1024) });
  const altered = Buffer.from(whole.toString('latin1').replace('where is my money', 'what a fine service'), 'latin1');
  const [check] = (await readAs('en', altered)).dkim;
  expect(check).toMatchObject({ bodyHash: 'mismatch' });
  expect(check!.message).toMatch(/^The text does not agree with the digest in the signature of shop\.example \(DKIM\): it was altered after signing\./);
});
