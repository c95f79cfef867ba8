import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, it } from 'vitest';
import { buildWhenStale } from '../../../../scripts/buildWhenStale.mjs';
import type { ReadReply } from '../../../../src/core/ports.js';
import { languageFolder } from '../../../../src/main/adapters/ocr/languageFolder.js';
import { isAnswer } from '../../../../src/main/adapters/reading/ReaderMessage.js';
import { spawnNodeReader } from '../../../../src/main/adapters/reading/spawnNodeReader.js';
import type { ReaderChild } from '../../../../src/main/adapters/reading/ReaderChild.js';
import { drawn } from './drawn.js';

const root = join(import.meta.dirname, '..', '..', '..', '..');
let dir: string;
let reader: ReaderChild | undefined;

afterEach(() => {
  reader?.kill();
  rmSync(dir, { recursive: true, force: true });
});

/** The built reader in a folder of its own, and a picture that it has to recognise. */
async function start(): Promise<(id: number) => Promise<ReadReply>> {
  buildWhenStale();
  dir = mkdtempSync(join(tmpdir(), 'dossier-engine-'));
  cpSync(join(root, 'out', 'main'), join(dir, 'out', 'main'), { recursive: true });
  cpSync(join(root, 'package.json'), join(dir, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  const { width, height, data } = await drawn('Здравствуйте, верните деньги');
  const path = join(dir, 'shot.png');
  await sharp(data, { raw: { width, height, channels: 3 } }).png().toFile(path);
  const child = spawnNodeReader(join(dir, 'out', 'main', 'readerProcess.js'))();
  reader = child;
  return (id) =>
    new Promise((resolve, reject) => {
      child.onMessage((message) => isAnswer(message, id) && resolve(message.reply));
      child.onExit(() => reject(new Error('The reader ended.')));
      child.send({ id, request: { path, name: 'shot.png', zone: 'Europe/Moscow' } });
    });
}

it('a reader whose engine did not start says so, and reads the next file when it can', async () => {
  const read = await start();
  expect(await read(1)).toMatchObject({ ok: false, fault: { code: 'E_INTERNAL', reference: expect.stringMatching(/language data is not built/u) } });
  mkdirSync(join(dir, 'out', 'tessdata'));
  cpSync(languageFolder(), join(dir, 'out', 'tessdata'), { recursive: true });
  expect(await read(2)).toMatchObject({ ok: true });
});
