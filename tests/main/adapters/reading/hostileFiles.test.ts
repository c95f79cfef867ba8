import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhenStale } from '../../../../scripts/buildWhenStale.mjs';
import { mutationOf, readMutations, refusals, type Mutation } from '../../../support/evidence/readMutations.js';
import { recordingsIn, specimensIn } from '../../../support/evidence/specimens.js';

const cli = join(import.meta.dirname, '..', '..', '..', '..', 'bin', 'dossier.js');
/** Mutations of each kind of file; `npm run bench -- fuzz` makes thousands. */
const [each, eachRecording] = [8, 4];
/** Files that once were not read as they should be, and why. */
const kept: readonly Mutation[] = [
  // Wider than the engine of recognition takes.
  { specimen: 'rle.bmp', seed: 28 },
];

let dir: string;
let specimens: readonly string[];
beforeAll(async () => {
  buildWhenStale();
  dir = await mkdtemp(join(tmpdir(), 'dossier-hostile-'));
  specimens = await specimensIn(dir);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('files that damage or malice has changed', () => {
  it.each<[what: string, specimensOf: () => readonly string[], count: number, kept: readonly Mutation[]]>([
    ['documents, photos and videos', () => specimens, each, kept],
    ['recordings', () => recordingsIn(dir), eachRecording, []],
  ])('are read or refused with a code, none brings a reader down or hangs, and memory stays below a gigabyte: %s', async (_what, specimensOf, count, before) => {
    const sound = specimensOf();
    const wanted = [...before, ...Array.from({ length: count * sound.length }, (_, n) => mutationOf(sound, n))];
    const { fates, stderr, peakMegabytes } = await readMutations(cli, dir, sound, wanted);
    expect(fates).toHaveLength(wanted.length);
    expect(fates.filter(({ code }) => code !== null && !refusals.has(code)).map(({ specimen, seed, code }) => `${specimen} ${seed} ${code}`)).toEqual([]);
    // Damage that no reader notices would prove nothing.
    expect(fates.some(({ code }) => code !== null)).toBe(true);
    expect(stderr).not.toMatch(/\n\s+at /);
    if (peakMegabytes !== null) expect(peakMegabytes).toBeLessThan(1_000);
  }, 900_000);
});
