import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../../src/core/exhibit/kindOf.js';
import { decodeSound } from '../../../../src/main/adapters/sound/decodeSound.js';
import { converted, sweepAmr, sweepOf } from '../../../support/evidence/recordings.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dossier-sound-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** What ffmpeg hears in a file: rate, channels, samples. */
function byFfmpeg(path: string): { readonly sampleRate: number; readonly channels: number; readonly samples: Int16Array } {
  const [rate = '', channels = ''] = execFileSync('ffprobe', ['-v', 'error', '-select_streams', 'a:0', '-show_entries', 'stream=sample_rate,channels', '-of', 'csv=p=0', path]).toString().trim().split(',');
  const raw = execFileSync('ffmpeg', ['-v', 'error', '-i', path, '-f', 's16le', '-c:a', 'pcm_s16le', '-'], { maxBuffer: 1 << 28 });
  return { sampleRate: Number(rate), channels: Number(channels), samples: new Int16Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length - (raw.length % 2))) };
}

async function decoded(path: string): Promise<{ readonly sampleRate: number; readonly channels: number; readonly samples: Int16Array } | null> {
  const to = `${path}.wav`;
  const { mediaType } = kindOf(readFileSync(path).subarray(0, 4_096), path);
  return (await decodeSound({ path, mediaType }, to)) ? byFfmpeg(to) : null;
}

/** Error over signal, as power; 0 is the same. */
function noise(a: Int16Array, b: Int16Array): number {
  let [error, signal] = [0, 0];
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    error += (a[i]! - b[i]!) ** 2;
    signal += b[i]! ** 2;
  }
  return error / signal;
}

describe('plain samples and lossless sound come out to the last bit as ffmpeg decodes them', () => {
  it.each([
    ['pcm.aiff', ['-c:a', 'pcm_s16be']],
    ['stereo.aiff', ['-c:a', 'pcm_s16be', '-ac', '2', '-ar', '44100']],
    ['byte.aiff', ['-c:a', 'pcm_s8']],
    ['sowt.aifc', ['-c:a', 'pcm_s16le', '-f', 'aiff']],
    ['alaw.aifc', ['-c:a', 'pcm_alaw', '-f', 'aiff']],
    ['mulaw.aifc', ['-c:a', 'pcm_mulaw', '-f', 'aiff']],
    ['pcm.caf', ['-c:a', 'pcm_s16be']],
    ['little.caf', ['-c:a', 'pcm_s16le', '-ac', '2']],
    ['alaw.caf', ['-c:a', 'pcm_alaw']],
    ['mulaw.caf', ['-c:a', 'pcm_mulaw']],
    ['alac.caf', ['-c:a', 'alac']],
    ['stereo-alac.caf', ['-c:a', 'alac', '-ac', '2', '-ar', '44100']],
    ['alac.m4a', ['-c:a', 'alac']],
    ['stereo-alac.m4a', ['-c:a', 'alac', '-ac', '2', '-ar', '48000']],
    ['searched-alac.m4a', ['-c:a', 'alac', '-compression_level', '2', '-ac', '2', '-min_prediction_order', '2', '-max_prediction_order', '30']],
  ])('%s', async (name, options) => {
    const path = converted(dir, name, sweepOf(2), options);
    expect(await decoded(path)).toEqual(byFfmpeg(path));
  });

  it.each([
    ['float.caf', ['-c:a', 'pcm_f32be']],
    ['double.caf', ['-c:a', 'pcm_f64le']],
    ['deep.caf', ['-c:a', 'pcm_s24be']],
    ['deep.aiff', ['-c:a', 'pcm_s24be']],
    ['deep-alac.m4a', ['-c:a', 'alac', '-sample_fmt', 's32p']],
  ])('%s, but for rounding', async (name, options) => {
    const path = converted(dir, name, sweepOf(2), options);
    const [ours, theirs] = [(await decoded(path))!, byFfmpeg(path)];
    expect([ours.sampleRate, ours.channels, ours.samples.length]).toEqual([theirs.sampleRate, theirs.channels, theirs.samples.length]);
    expect(noise(ours.samples, theirs.samples)).toBeLessThan(1e-6);
  });
});

describe('packed sound comes out as ffmpeg decodes it, but for rounding', () => {
  it.each([
    ['wma', () => converted(dir, 'a.wma', sweepOf(3), ['-c:a', 'wmav2', '-ar', '22050'])],
    ['old wma', () => converted(dir, 'b.wma', sweepOf(3), ['-c:a', 'wmav1', '-ar', '44100', '-ac', '2'])],
    ['amr', () => kept('a.amr', sweepAmr())],
    ['wide amr', () => kept('w.amr', sweepAmr({ wide: true }))],
    ['amr in 3gp', () => converted(dir, 'a.3gp', sweepAmr(), ['-c', 'copy'])],
    ['wide amr in 3gp', () => converted(dir, 'w.3gp', sweepAmr({ wide: true }), ['-c', 'copy'])],
  ])('%s', async (_name, make) => {
    const path = make();
    const [ours, theirs] = [(await decoded(path))!, byFfmpeg(path)];
    expect([ours.sampleRate, ours.channels]).toEqual([theirs.sampleRate, theirs.channels]);
    expect(Math.abs(ours.samples.length - theirs.samples.length) / theirs.sampleRate / theirs.channels).toBeLessThan(0.2);
    expect(noise(ours.samples, theirs.samples)).toBeLessThan(0.01);
  });
});

describe('what cannot be decoded leaves nothing behind', () => {
  it.each([
    ['an AMR header alone', 'c.amr', Buffer.from('#!AMR\n')],
    ['noise under an AIFF header', 'c.aiff', Buffer.from(`FORM\0\0\x10\0AIFF${'x'.repeat(5_000)}`, 'latin1')],
    ['noise under a CAF header', 'c.caf', Buffer.from(`caff\0\x01\0\0${'x'.repeat(5_000)}`, 'latin1')],
    ['an MP4 without an index', 'c.m4a', Buffer.from(`\0\0\0\x18ftypM4A \0\0\0\0${'\0'.repeat(200)}`, 'latin1')],
  ])('%s', async (_rule, name, bytes) => {
    const path = kept(name, bytes);
    expect(await decoded(path)).toBeNull();
    expect(existsSync(`${path}.wav`)).toBe(false);
    expect(readdirSync(dir).filter((file) => file.endsWith('.half'))).toEqual([]);
  });
});

function kept(name: string, bytes: Buffer): string {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  return path;
}
