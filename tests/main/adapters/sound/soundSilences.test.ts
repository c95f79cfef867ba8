import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../../src/core/exhibit/kindOf.js';
import { soundSilences } from '../../../../src/main/adapters/sound/soundSilences.js';
import { dossier } from '../../../support/cli/dossier.js';
import { converted, speechOf } from '../../../support/evidence/recordings.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dossier-silences-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Two silences: from 2 to 5 seconds, and from 7 to 9. */
const speech = speechOf([2, 3, 2, 2, 1]);
const silencesOf = (path: string) => soundSilences({ path, mediaType: kindOf(readFileSync(path).subarray(0, 4_096), path).mediaType });

describe('the silences of a recording', () => {
  it.each([
    ['plain.wav', ['-c:a', 'pcm_s16le']],
    ['high.wav', ['-c:a', 'pcm_s24le', '-ac', '2', '-ar', '48000']],
    ['float.wav', ['-c:a', 'pcm_f32le']],
    ['mulaw.wav', ['-c:a', 'pcm_mulaw']],
    ['plain.aiff', ['-c:a', 'pcm_s16be']],
    ['plain.caf', ['-c:a', 'pcm_s16be']],
    ['lossless.m4a', ['-c:a', 'alac']],
    ['packed.wma', ['-c:a', 'wmav2', '-ar', '16000']],
  ])('are found in %s', async (name, options) => {
    const found = await silencesOf(converted(dir, name, speech, options));
    expect(found).toHaveLength(2);
    for (const [at, [from, to]] of ([[2, 5], [7, 9]] as const).entries()) {
      expect(Math.abs(found![at]!.fromMs / 1_000 - from)).toBeLessThan(0.3);
      expect(Math.abs(found![at]!.toMs / 1_000 - to)).toBeLessThan(0.3);
    }
  });

  it.each([
    ['bytes.wav', ['-c:a', 'pcm_u8']],
    ['packed.mp3', ['-c:a', 'libmp3lame']],
    ['packed.m4a', ['-c:a', 'aac']],
  ])('are not told of %s, which nothing here decodes', async (name, options) => {
    expect(await silencesOf(converted(dir, name, speech, options))).toBeNull();
  });

  it('of a damaged recording are those of what is left, or not told', async () => {
    const cut = converted(dir, 'cut.m4a', speech, ['-c:a', 'alac']);
    truncateSync(cut, 3_000);
    expect(await silencesOf(cut)).toBeNull();
    const short = join(dir, 'short.wav');
    writeFileSync(short, speech.subarray(0, 44 + 6 * 16_000));
    expect(await silencesOf(short)).toEqual([{ fromMs: 2_000, toMs: 5_000 }]);
  });

  it('are printed by read, in seconds; null where no decoder is at hand', async () => {
    const { status, json } = await dossier(['read', join(dir, 'plain.wav'), join(dir, 'packed.mp3'), '--json']);
    expect(status).toBe(0);
    expect(json<{ call: { silences: unknown } }>().map(({ call }) => call.silences)).toEqual([[{ from: 2, to: 5 }, { from: 7, to: 9 }], null]);
  });
});
