import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhenStale } from '../../../scripts/buildWhenStale.mjs';
import type { CaseRecord } from '../../../src/core/ports.js';
import { dossier } from '../../support/cli/dossier.js';
import { letterOf, multipart } from '../../support/letters/letterOf.js';
import { zipOf } from '../../support/bundle/zipFiles.js';
import { inMailbox, letterNumber, writeMailbox } from '../../support/letters/mailbox.mjs';
import { piecesOf } from '../../support/letters/piecesOf.js';
import { outlookOf } from '../../support/letters/outlookOf.js';

const receipt = Buffer.from('a receipt');
const withReceipt = (subject: string): Buffer =>
  letterOf(
    ['From: a@example.ru', `Subject: ${subject}`, 'Date: Mon, 11 Mar 2024 20:41:07 +0300', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    multipart(['Content-Type: text/plain\n\nSee below', `Content-Type: application/octet-stream; name=receipt.bin\nContent-Transfer-Encoding: base64\n\n${receipt.toString('base64')}`]),
  );

describe('what comes in with letters', () => {
  let dir: string;
  const at = (name: string): string => join(dir, name);
  const record = async (): Promise<CaseRecord> => JSON.parse(await readFile(at('case/case.json'), 'utf8')) as CaseRecord;
  const add = async (...names: string[]): Promise<string[]> => {
    const { stdout } = await dossier(['add', at('case'), ...names.map(at), '--json', '--lang', 'en']);
    return stdout.trim().split('\n').map((line) => (JSON.parse(line) as { status: string }).status).sort();
  };
  beforeAll(async () => {
    buildWhenStale();
    dir = await mkdtemp(join(tmpdir(), 'dossier-letters-'));
    await dossier(['create', at('case'), '--title', 'Letters']);
    await writeMailbox(at('Inbox.mbox'), 20, 100);
    await writeFile(at('one.eml'), withReceipt('one'));
    await writeFile(at('two.eml'), withReceipt('two'));
    await writeFile(at('saved.msg'), outlookOf({
      properties: { 0x0037: 'Пересылаю', 0x0042: 'Анна', 0x0039: new Date('2024-03-12T07:00:00Z'), 0x1000: 'См. вложение' },
      attachments: [{ properties: { 0x0037: 'Отказ', 0x1000: 'В возврате отказано окончательно.' }, attachments: [{ 0x3707: 'inner.txt', 0x3701: Buffer.from('inner') }] }],
    }));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('is each letter of a mailbox, and the mailbox itself', async () => {
    expect(await add('Inbox.mbox')).toEqual(Array.from({ length: 23 }, () => 'added'));
    const { exhibits } = await record();
    const [mailbox, ...rest] = exhibits;
    expect(mailbox).toMatchObject({ kind: 'document', mediaType: 'application/mbox', reading: { at: 'read' } });
    expect(rest.filter(({ origins }) => origins[0]!.via === 'mailbox')).toHaveLength(20);
    expect(rest.every(({ origins, kind }) => (origins[0]!.via === 'mailbox' ? origins[0]!.parent === mailbox!.sha256 && kind === 'email' : origins[0]!.via === 'attachment'))).toBe(true);
    expect(exhibits.find(({ origins }) => origins[0]!.name === 'Inbox 00007.eml')?.capturedAt).toMatchObject({ value: '2024-01-01T16:00:00Z', basis: 'email-header' });
  });

  it('is each letter of a Takeout as its ZIP, which is kept too', async () => {
    const box = await readFile(at('Inbox.mbox'));
    await writeFile(at('takeout.zip'), zipOf([{ name: 'Takeout/Mail/All.mbox', content: Buffer.concat([box, Buffer.from(inMailbox(letterNumber(31, 100), 31))]), deflate: true }]));
    const statuses = await add('takeout.zip');
    // All letters but the last are in the case already.
    expect([statuses.filter((one) => one === 'added').length, statuses.filter((one) => one === 'duplicate').length]).toEqual([2, 20]);
    const { exhibits } = await record();
    const archive = exhibits.find(({ origins }) => origins[0]!.name === 'takeout.zip')!;
    expect(archive).toMatchObject({ kind: 'document', mediaType: 'application/zip', reading: { at: 'read' } });
    expect(exhibits.find(({ origins }) => origins[0]!.name === 'All 00021.eml')).toMatchObject({ kind: 'email', origins: [{ via: 'mailbox', parent: archive.sha256 }] });
    expect(exhibits.find(({ origins }) => origins[0]!.name === 'Inbox 00007.eml')!.origins[1]).toMatchObject({ name: 'All 00007.eml', parent: archive.sha256 });
  });

  it('is the letter of which all pieces are there, once they are', async () => {
    const pieces = piecesOf(withReceipt('in pieces'), 3);
    await Promise.all(pieces.map((piece, at_) => writeFile(at(`piece ${at_ + 1}.eml`), piece)));
    expect(await add('piece 3.eml', 'piece 1.eml')).toEqual(['added', 'added']);
    expect(await add('piece 2.eml')).toEqual(['added', 'added', 'added']);
    const { exhibits } = await record();
    const first = exhibits.find(({ origins }) => origins[0]!.name === 'piece 1.eml')!;
    const whole = exhibits.find(({ origins }) => origins[0]!.via === 'pieces')!;
    expect(whole).toMatchObject({ kind: 'email', origins: [{ name: 'piece 1 (1–3).eml', parent: first.sha256 }], reading: { at: 'read' } });
    expect(exhibits.find(({ origins }) => origins[0]!.name === 'receipt.bin')!.origins[0]!.parent).toBe(whole.sha256);
  });

  it('comes in once, however often it is asked for', async () => {
    expect(new Set(await add('Inbox.mbox'))).toEqual(new Set(['duplicate']));
    expect((await record()).exhibits).toHaveLength(30);
  });

  it('is one original with two origins when two letters carry it', async () => {
    expect(await add('one.eml', 'two.eml')).toEqual(['added', 'added', 'duplicate', 'duplicate']);
    const { exhibits } = await record();
    const [one, two] = ['one.eml', 'two.eml'].map((name) => exhibits.find(({ origins }) => origins[0]!.name === name)!.sha256);
    // The letter in pieces carried it too.
    expect(exhibits.find(({ origins }) => origins[0]!.name === 'receipt.bin')?.origins.map(({ parent }) => parent).slice(1).sort()).toEqual([one, two].sort());
  });

  it('is what stands in a letter within a message of Outlook, and is found', async () => {
    expect(await add('saved.msg')).toEqual(['added', 'added']);
    const { stdout } = await dossier(['search', at('case'), 'отказано', '--json']);
    expect(stdout).toContain('окончательно');
    expect((await record()).exhibits.at(-1)!.origins[0]).toMatchObject({ name: 'inner.txt', via: 'attachment' });
  });

  it('stays whole: the case verifies', async () => {
    expect((await dossier(['verify', at('case')])).status).toBe(0);
  });
});
