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
    ['bytes.wav', ['-c:a', 'pcm_u8']],
    ['long.wav', ['-c:a', 'pcm_s16le', '-rf64', 'always']],
    ['packed.mp3', ['-c:a', 'libmp3lame']],
    ['varied.mp3', ['-c:a', 'libmp3lame', '-q:a', '5', '-ar', '44100', '-ac', '2']],
    ['packed.mp2', ['-c:a', 'mp2', '-ar', '44100']],
    ['packed.m4a', ['-c:a', 'aac']],
    ['streamed.m4a', ['-c:a', 'aac', '-ar', '44100', '-ac', '2', '-movflags', 'frag_keyframe+empty_moov']],
    ['packed.3gp', ['-c:a', 'aac', '-ar', '16000']],
    ['packed.mov', ['-c:a', 'aac', '-ar', '48000']],
    ['packed.aac', ['-c:a', 'aac', '-ar', '44100']],
    ['packed.mka', ['-c:a', 'aac', '-ar', '44100']],
    ['packed.opus', ['-c:a', 'libopus']],
    ['stereo.ogg', ['-c:a', 'libopus', '-ac', '2']],
    ['packed.webm', ['-c:a', 'libopus']],
    ['packed.ogg', ['-c:a', 'libvorbis']],
    ['packed.flac', ['-c:a', 'flac']],
    ['flac.oga', ['-c:a', 'flac', '-f', 'ogg']],
  ])('are found in %s', async (name, options) => {
    const found = await silencesOf(converted(dir, name, speech, options));
    expect(found).toHaveLength(2);
    for (const [at, [from, to]] of ([[2, 5], [7, 9]] as const).entries()) {
      expect(Math.abs(found![at]!.fromMs / 1_000 - from)).toBeLessThan(0.3);
      expect(Math.abs(found![at]!.toMs / 1_000 - to)).toBeLessThan(0.3);
    }
  });

  it('stay at their places however long the recording is', async () => {
    // AAC is decoded in stretches of some twenty seconds.
    const long = speechOf(Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 3 : 2.5)));
    for (const [name, options] of [['hour.m4a', ['-c:a', 'aac', '-ar', '44100']], ['hour.mp3', ['-c:a', 'libmp3lame']], ['hour.ogg', ['-c:a', 'libvorbis']]] as const) {
      const found = (await silencesOf(converted(dir, name, long, options)))!;
      expect(found).toHaveLength(20);
      found.forEach(({ fromMs, toMs }, i) => {
        expect(Math.abs(fromMs / 1_000 - (5.5 * i + 3)), `${name} ${i}`).toBeLessThan(0.2);
        expect(Math.abs(toMs / 1_000 - 5.5 * (i + 1)), `${name} ${i}`).toBeLessThan(0.2);
      });
    }
  });

  it.each([
    ['two.wav', ['-c:a', 'pcm_s16le']],
    ['two.m4a', ['-c:a', 'aac', '-ar', '44100']],
    ['two.mp3', ['-c:a', 'libmp3lame', '-ar', '44100']],
  ])('of a call with a channel for each party are where neither speaks: %s', async (name, options) => {
    // The left one speaks for two seconds, the right one from four to six; then both are silent.
    const parties = ['-filter_complex', '[0:a]atrim=0:2,apad=whole_dur=9[l];[0:a]atrim=0:2,adelay=4000,apad=whole_dur=9[r];[l][r]join=inputs=2:channel_layout=stereo', '-ac', '2'];
    const found = (await silencesOf(converted(dir, name, speech, [...parties, ...options])))!;
    expect(found.map(({ fromMs, toMs }) => [Math.round(fromMs / 1_000), Math.round(toMs / 1_000)])).toEqual([[2, 4], [6, 9]]);
  });

  it.each([
    ['gsm.wav', ['-c:a', 'libgsm_ms']],
    ['speex.ogg', ['-c:a', 'libspeex']],
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
    const { status, json } = await dossier(['read', join(dir, 'plain.wav'), join(dir, 'packed.flac'), join(dir, 'gsm.wav'), '--json']);
    expect(status).toBe(0);
    const found = [{ from: 2, to: 5 }, { from: 7, to: 9 }];
    expect(json<{ call: { silences: unknown } }>().map(({ call }) => call.silences)).toEqual([found, found, null]);
  });
});
