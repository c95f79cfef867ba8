import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/core/exhibit/Reading.js';
import { readOriginal } from '../../../../src/main/adapters/reading/readOriginal.js';
import { filmAt } from '../../../support/evidence/documents.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dossier-video-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const read = (name: string): Promise<Reading> => readOriginal({ path: join(dir, name), name, zone: 'Europe/Moscow' });
const madeAt = { value: '2024-03-05T09:00:00Z', basis: 'container' };
const h264 = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'aac'];

describe('a film tells its format and when it was made', () => {
  it.each([
    ['a.mp4', h264, '320x240', { container: 'mp4', videoCodec: 'h264', audioCodec: 'aac' }, madeAt, []],
    ['a.mov', h264, '320x240', { container: 'mov', videoCodec: 'h264', audioCodec: 'aac' }, madeAt, []],
    ['fragments.mp4', [...h264, '-movflags', 'frag_keyframe+empty_moov'], '320x240', { container: 'mp4', videoCodec: 'h264', audioCodec: 'aac' }, madeAt, []],
    ['hevc.mp4', ['-c:v', 'libx265', '-x265-params', 'log-level=none', '-tag:v', 'hvc1', '-an'], '320x240', { container: 'mp4', videoCodec: 'hevc', audioCodec: null }, madeAt, []],
    ['a.3gp', ['-c:v', 'h263', '-c:a', 'aac'], '352x288', { container: '3gp', videoCodec: 'h263', audioCodec: 'aac' }, madeAt, ['W_NOT_PLAYABLE']],
    ['a.webm', ['-c:v', 'libvpx-vp9', '-c:a', 'libopus'], '320x240', { container: 'webm', videoCodec: 'vp9', audioCodec: 'opus' }, madeAt, []],
    ['a.mkv', h264, '320x240', { container: 'mkv', videoCodec: 'h264', audioCodec: 'aac' }, madeAt, []],
    ['a.avi', ['-c:v', 'mpeg4', '-c:a', 'libmp3lame'], '320x240', { container: 'avi', videoCodec: 'mpeg4', audioCodec: 'mp3' }, null, ['W_NOT_PLAYABLE', 'W_NO_DATE']],
  ])('%s', async (name, options, size, expected, capturedAt, warnings) => {
    filmAt(join(dir, name), options, size);
    const reading = await read(name);
    const { durationSeconds, ...video } = reading.video!;
    const [widthPx, heightPx] = size.split('x').map(Number);
    expect(video).toEqual({ ...expected, widthPx, heightPx });
    if (durationSeconds !== null) expect(Math.abs(durationSeconds - 3)).toBeLessThan(0.2);
    expect([reading.kind, reading.capturedAt, reading.warnings.map(({ code }) => code)]).toEqual(['document', capturedAt, warnings]);
  });

  it('tells its device, its place and the wall clock where a phone writes them', async () => {
    filmAt(join(dir, 'phone.mov'), h264);
    const tags = ['-Keys:Make=Apple', '-Keys:Model=iPhone 14', '-Keys:CreationDate=2024:03:05 12:00:00+03:00', '-Keys:GPSCoordinates=55.7512, 37.6184, 150'];
    execFileSync('exiftool', ['-q', '-overwrite_original', ...tags, join(dir, 'phone.mov')]);
    const { facts, capturedAt } = await read('phone.mov');
    expect(facts).toMatchObject({ device: 'Apple iPhone 14', position: '55.75120, 37.61840' });
    expect(capturedAt).toEqual({ value: '2024-03-05T12:00:00+03:00', basis: 'container' });
  });

  it.each(['sound.3gp', 'sound.mp4', 'sound.webm'])('%s without a picture is a recording', async (name) => {
    execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-f', 'lavfi', '-i', 'sine=frequency=440:duration=2', '-c:a', name.endsWith('webm') ? 'libopus' : 'aac', join(dir, name)]);
    const reading = await read(name);
    expect([reading.kind, reading.mediaType.split('/')[0], reading.video]).toEqual(['call', 'audio', undefined]);
  });

  it('is refused as damaged when it was cut short', async () => {
    filmAt(join(dir, 'whole.mp4'), h264);
    writeFileSync(join(dir, 'cut.mp4'), readFileSync(join(dir, 'whole.mp4')).subarray(0, 20_000));
    await expect(read('cut.mp4')).rejects.toMatchObject({ fault: { code: 'E_CORRUPT' } });
  });
});
