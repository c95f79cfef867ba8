import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveFile } from '../../../../src/core/bundle/BundlePorts.js';
import { bundleDisk } from '../../../../src/main/adapters/archive/bundleDisk.js';
import { openArchive } from '../../../../src/main/adapters/archive/openArchive.js';
import { writeArchive } from '../../../../src/main/adapters/archive/writeArchive.js';
import { faultOf } from '../../../support/bundle/realCase.js';
import { digestOfFile, readZip } from '../../../support/bundle/zipFiles.js';

const date = '2024-03-15T14:32:10.000Z';
const megabyte = 1024 * 1024;
let dir: string;
let out: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-archive-'));
});
beforeEach(async () => {
  out = await mkdtemp(join(dir, 'out-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const bytes = (name: string, text: string): ArchiveFile => ({ name, bytes: Buffer.from(text) });
async function onDisk(name: string, sizeBytes: number): Promise<Extract<ArchiveFile, { path: string }>> {
  const path = join(dir, name.replaceAll('/', '_'));
  await writeFile(path, `${name} begins`);
  await truncate(path, sizeBytes);
  return { name, path, ...(await bundleDisk.hash(path, () => undefined)) };
}

describe('writing an archive', () => {
  it('keeps names in any letters, contents and order', async () => {
    const files = [bytes('Дело №1/bagit.txt', 'a'), bytes('Дело №1/data/пустой.txt', ''), await onDisk('Дело №1/data/снимок.png', 1000)];
    const target = join(out, 'a.zip');
    const { sha256, sizeBytes } = await writeArchive(target, files, { date });
    const read = await readZip(target);
    expect([...read.keys()]).toEqual(files.map(({ name }) => name));
    expect([...read.values()].map((content) => content.length)).toEqual([1, 0, 1000]);
    expect({ sha256, sizeBytes }).toEqual({ sha256: await digestOfFile(target), sizeBytes: (await readFile(target)).length });
  });

  it('gives equal bytes for equal files, small and streamed, in any time zone', async () => {
    const files = [bytes('x/a.txt', 'a'), await onDisk('x/big.bin', 40 * megabyte), bytes('x/z.txt', 'z')];
    const zone = process.env.TZ;
    const digests: string[] = [];
    for (const TZ of ['UTC', 'Asia/Kamchatka', 'America/St_Johns']) {
      process.env.TZ = TZ;
      digests.push((await writeArchive(join(out, 'zone.zip'), files, { date })).sha256);
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(digests).size).toBe(1);
    execFileSync('unzip', ['-tq', join(out, 'zone.zip')]);
  });

  it('tells how many bytes are written, up to all of them', async () => {
    const told: number[] = [];
    const { sizeBytes } = await writeArchive(join(out, 'a.zip'), [await onDisk('x/big.bin', 40 * megabyte)], { date, onBytes: (written) => told.push(written) });
    expect(told.at(-1)).toBe(sizeBytes);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.length).toBeGreaterThan(10);
  });

  it('holds more files than the old ZIP can count', { timeout: 120_000 }, async () => {
    const many = Array.from({ length: 66_000 }, (_, index) => bytes(`x/${index}`, ''));
    const target = join(out, 'many.zip');
    await writeArchive(target, many, { date });
    const archive = await openArchive(target);
    expect(archive.flaws).toEqual([]);
    expect(archive.members).toHaveLength(66_000);
    await archive.close();
    execFileSync('unzip', ['-tq', target]);
  });
});

describe('an archive that cannot be finished leaves nothing behind', () => {
  it.each([1000, 40 * megabyte])('when an original changes between hashing and packing: %d bytes', async (size) => {
    const file = await onDisk(`x/changed-${size}.bin`, size);
    await writeFile(file.path, Buffer.alloc(size, 1));
    expect(await faultOf(writeArchive(join(out, 'a.zip'), [bytes('x/a', 'a'), file], { date }))).toEqual({ code: 'E_ORIGINAL_ALTERED', input: `changed-${size}.bin` });
    expect(await readdir(out)).toEqual([]);
  });
  it.each([1000, 40 * megabyte])('when an original is gone: %d bytes', async (size) => {
    const file = await onDisk(`x/gone-${size}.bin`, size);
    await rm(file.path);
    expect(await faultOf(writeArchive(join(out, 'a.zip'), [file, bytes('x/a', 'a')], { date }))).toEqual({ code: 'E_ORIGINAL_MISSING', input: `gone-${size}.bin` });
    expect(await readdir(out)).toEqual([]);
  });
  it('when it is cancelled in the middle of a large file', async () => {
    const cancel = { aborted: false };
    const onBytes = (written: number): void => void (cancel.aborted = written > 5 * megabyte);
    const files = [await onDisk('x/big.bin', 40 * megabyte), bytes('x/a', 'a')];
    expect(await faultOf(writeArchive(join(out, 'a.zip'), files, { date, onBytes, cancel }))).toMatchObject({ code: 'E_CANCELLED' });
    expect(await readdir(out)).toEqual([]);
  });
  it('when the folder may not be written', async () => {
    await inMounted('ro', async (folder) => {
      expect(await faultOf(writeArchive(join(folder, 'a.zip'), [bytes('x/a', 'a')], { date }))).toEqual({ code: 'E_READ_ONLY', input: join(folder, 'a.zip') });
    });
  });
  it('when the disk is full', async () => {
    const files = [bytes('x/a', 'a'), await onDisk('x/big.bin', 40 * megabyte)];
    await inMounted('size=4m', async (folder) => {
      expect(await faultOf(writeArchive(join(folder, 'a.zip'), files, { date }))).toEqual({ code: 'E_NO_SPACE', input: join(folder, 'a.zip') });
      expect(await readdir(folder)).toEqual([]);
    });
  });
});

/** Runs `work` on a small disk of its own; does nothing where a test may not mount one. */
async function inMounted(options: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(out, 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return;
  }
  try {
    await work(folder);
  } finally {
    execFileSync('umount', [folder]);
  }
}
