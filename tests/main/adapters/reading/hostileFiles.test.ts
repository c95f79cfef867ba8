import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measuredRun } from '../../../../bench/measuredRun.mjs';
import { buildWhenStale } from '../../../../scripts/buildWhenStale.mjs';
import { bmpOf } from '../../../support/evidence/bitmaps.js';
import { filmAt, heicAt, pdfAt } from '../../../support/evidence/documents.js';
import { mutated } from '../../../support/evidence/mutate.js';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const fixtures = join(root, 'tests', 'fixtures', 'documents');
/** Mutations of each file. DOSSIER_MUTATIONS asks for more; the seeds are the numbers from 1. */
const mutations = Number(process.env.DOSSIER_MUTATIONS ?? 8);

/** What a damaged or dangerous file is refused with; anything else would be a crash, a hang or a bug. */
const refusals = new Set(['E_CORRUPT', 'E_TOO_LARGE', 'E_UNSUPPORTED', 'E_EMPTY']);

let dir: string;
let originals: readonly string[];
beforeAll(async () => {
  buildWhenStale();
  dir = await mkdtemp(join(tmpdir(), 'dossier-hostile-'));
  const at = (name: string): string => join(dir, name);
  const drawn = sharp({ create: { width: 48, height: 40, channels: 3, background: '#88aacc' } });
  await drawn.clone().png().toFile(at('source.png'));
  const picture = await drawn.clone().jpeg().toBuffer();
  await drawn.clone().tiff({ compression: 'lzw' }).toFile(at('a.tiff'));
  await writeFile(at('a.bmp'), bmpOf({ bits: 24, width: 48, height: 40 }));
  await writeFile(at('rle.bmp'), bmpOf({ bits: 8, width: 48, height: 40, runs: true }));
  await drawn.clone().avif().toFile(at('a.avif'));
  await drawn.clone().webp().toFile(at('a.webp'));
  await drawn.clone().gif().toFile(at('a.gif'));
  heicAt(at('a.heic'), at('source.png'));
  await pdfAt(at('picture.pdf'), [{ picture, lines: ['A page with a picture and a text layer that is long enough to be left to itself, since nothing of it has to be recognised, which would take its time: one more sentence makes it two hundred letters.'] }]);
  const h264 = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'aac'];
  for (const name of ['a.mp4', 'a.mov', 'a.mkv']) filmAt(at(name), h264);
  filmAt(at('a.avi'), ['-c:v', 'mpeg4', '-c:a', 'libmp3lame']);
  originals = [
    ...['a.tiff', 'a.bmp', 'rle.bmp', 'a.avif', 'a.webp', 'a.gif', 'a.heic', 'picture.pdf', 'a.mp4', 'a.mov', 'a.mkv', 'a.avi'].map(at),
    ...['contract.pdf', 'contract.docx', 'contract.odt', 'contract.rtf', 'locked.pdf'].map((name) => join(fixtures, name)),
  ];
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('files that damage or malice has changed', () => {
  it('are read or refused with a code, none brings a reader down or hangs, and memory stays below a gigabyte', async () => {
    const files: string[] = [];
    for (const [place, path] of originals.entries()) {
      const bytes = await readFile(path);
      for (let seed = 1; seed <= mutations; seed += 1) {
        const file = join(dir, `${place}-${seed}${extname(path)}`);
        await writeFile(file, mutated(bytes, place * 1_000_000 + seed));
        files.push(file);
      }
    }
    const { stdout, stderr, peakMegabytes } = await measuredRun(process.execPath, [join(root, 'bin', 'dossier.js'), 'read', '--json', '--jobs', '1', ...files]);
    const told = stdout.trim().split('\n').map((line) => JSON.parse(line) as { file: string; error: { code: string } | null });
    expect(told).toHaveLength(files.length);
    expect(told.filter(({ error }) => error !== null && !refusals.has(error.code)).map(({ file, error }) => `${file} ${error!.code}`)).toEqual([]);
    expect(stderr).not.toMatch(/\n\s+at /);
    if (peakMegabytes !== null) expect(peakMegabytes).toBeLessThan(1_000);
  }, mutations * 120_000);
});
