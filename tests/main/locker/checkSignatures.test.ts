import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseEnvironment } from '../../../src/cli/services.js';
import type { OpenCase } from '../../../src/core/ports.js';
import { dnsKeys } from '../../../src/main/adapters/mail/dnsKeys.js';
import { verifySignatures } from '../../../src/main/adapters/mail/verifySignatures.js';
import { checkSignatures, planSignatures, type SignatureMeans } from '../../../src/main/locker/checkSignatures.js';
import { loadMaterial } from '../../../src/main/locker/loadMaterial.js';
import { openCase } from '../../../src/main/locker/openCase.js';
import { readZip } from '../../support/bundle/zipFiles.js';
import { dossier } from '../../support/cli/dossier.js';
import { letterOf } from '../../support/letters/letterOf.js';
import { startNameServer, type NameServer } from '../../support/letters/nameServer.js';
import { signed, signingKey } from '../../support/letters/signedLetter.js';

const key = signingKey(2048);
const name = 'mail._domainkey.shop.example';
const zone = new Map<string, readonly string[] | 'silent' | 'broken'>([[name, [key.record]]]);
let dir: string;
let server: NameServer;

const letter = (text: string): Buffer => letterOf(['From: help@shop.example', 'To: a@mail.example', `Subject: ${text}`, 'Date: Mon, 11 Mar 2024 20:41:07 +0300', 'Content-Type: text/plain; charset=utf-8'], `${text}\n`);
const means = (isOn: boolean): SignatureMeans => ({
  clock: { now: () => '2024-06-01T12:00:00.000Z' },
  lookup: isOn ? dnsKeys([server.address]) : null,
  verify: async (path, keys, now) => verifySignatures(await readFile(path), keys, now),
});
async function inCase<T>(work: (opened: OpenCase) => Promise<T>): Promise<T> {
  const opened = await openCase(join(dir, 'case'), caseEnvironment());
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-signatures-'));
  server = await startNameServer(zone);
  await writeFile(join(dir, 'one.eml'), await signed(letter('Отказано'), { key }));
  await writeFile(join(dir, 'two.eml'), await signed(letter('Одобрено'), { key }));
  await writeFile(join(dir, 'bare.eml'), letter('Без подписи'));
  await dossier(['create', join(dir, 'case'), '--title', 'Signatures', '--zone', 'Europe/Moscow']);
  await dossier(['add', join(dir, 'case'), join(dir, 'one.eml'), join(dir, 'two.eml'), join(dir, 'bare.eml')]);
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

describe('the check of a letter\'s signatures in a case', () => {
  it('asks nobody while the network is off, and says that a key is missing', async () => {
    await inCase(async (opened) => {
      expect(await planSignatures(opened, 1)).toEqual({ toAsk: [name], kept: [] });
      await expect(checkSignatures(opened, 1, means(false))).rejects.toMatchObject({ fault: { code: 'E_OFFLINE' } });
    });
    expect(server.questions).toEqual([]);
  });

  it('asks for the key once, and keeps key and result', async () => {
    const check = await inCase((opened) => checkSignatures(opened, 1, means(true)));
    const kept = { name, texts: [key.record], fetchedAt: '2024-06-01T12:00:00.000Z', resolver: [server.address] };
    expect(check).toEqual({ at: '2024-06-01T12:00:00.000Z', signatures: [{ domain: 'shop.example', selector: 'mail', result: 'pass', isSenders: true }], keys: [kept] });
    expect(server.questions).toEqual([`TXT ${name}`]);
    await inCase(async (opened) => {
      expect((await loadMaterial(opened)).exhibits[0]!.signatures).toEqual(check);
      expect(JSON.parse((await opened.custody.lines()).at(-1)!)).toMatchObject({ type: 'digital signature validation', exhibit: 1, detail: { action: 'dkim', asked: [name], signatures: check.signatures, keys: [kept] } });
    });
  });

  it('needs no network for another letter under the same key, also when the key is gone meanwhile', async () => {
    zone.delete(name);
    const check = await inCase((opened) => checkSignatures(opened, 2, means(false)));
    expect(check.signatures).toMatchObject([{ result: 'pass' }]);
    const again = await inCase((opened) => checkSignatures(opened, 2, means(true), true));
    expect(again).toMatchObject({ signatures: [{ result: 'pass' }], keys: [{ texts: [key.record] }] });
    expect(server.questions).toHaveLength(2);
  });

  it('of a letter without any finds none and asks nobody', async () => {
    expect(await inCase((opened) => checkSignatures(opened, 3, means(true)))).toMatchObject({ signatures: [], keys: [] });
    expect(server.questions).toHaveLength(2);
  });

  it('goes into the bundle with its keys, and the case stays whole', async () => {
    const bundle = join(dir, 'bundle.zip');
    expect((await dossier(['export', join(dir, 'case'), '-o', bundle, '--lang', 'en'])).status).toBe(0);
    const files = [...(await readZip(bundle))];
    const textOf = (end: string): string => files.find(([path]) => path.endsWith(end))![1].toString('utf8');
    const text = textOf('data/text/0001.txt');
    expect(text).toContain('Check of DKIM signatures, 2024-06-01 15:00:\n- mail: The signature of shop.example (DKIM) is right');
    expect(text).toContain(`Key ${name} (2024-06-01 15:00, ${server.address}): ${key.record}`);
    expect(textOf('custody.jsonl')).toContain('digital signature validation');
    for (const target of [bundle, join(dir, 'case')]) expect((await dossier(['verify', target])).status).toBe(0);
  });
});
