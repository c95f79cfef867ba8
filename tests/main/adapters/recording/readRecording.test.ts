import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../../src/core/exhibit/kindOf.js';
import { FaultError } from '../../../../src/core/faults.js';
import { readRecording, type RecordingReading } from '../../../../src/main/adapters/recording/readRecording.js';
import { amrOf, converted, wavOf } from '../../../support/evidence/recordings.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dossier-recording-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function kept(name: string, bytes: Buffer): string {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  return path;
}

function read(path: string, name = 'call', hints = {}): Promise<RecordingReading> {
  const { mediaType } = kindOf(readFileSync(path).subarray(0, 4_096), path);
  return readRecording({ path, mediaType, sizeBytes: statSync(path).size, hints: { name, ...hints } });
}

const madeAt = { value: '2024-03-15T11:30:12Z', basis: 'container' };
const seconds = 3;

describe('a recording tells length, codec and moment of itself', () => {
  it.each([
    ['a.mp3', ['-c:a', 'libmp3lame'], { container: 'mp3', codec: 'mp3', sampleRate: 8_000, channels: 1, startedAt: madeAt }, []],
    ['a.m4a', ['-c:a', 'aac'], { container: 'mp4', codec: 'aac', sampleRate: 8_000, channels: 1, startedAt: madeAt }, []],
    ['two.m4a', ['-c:a', 'aac', '-ac', '2', '-ar', '44100'], { container: 'mp4', codec: 'aac', sampleRate: 44_100, channels: 2, startedAt: madeAt }, []],
    ['a.3gp', ['-c:a', 'aac'], { container: '3gp', codec: 'aac', sampleRate: 8_000, channels: 1, startedAt: madeAt }, []],
    ['a.aac', ['-c:a', 'aac', '-ar', '16000'], { container: 'aac', codec: 'aac', sampleRate: 16_000, channels: 1, startedAt: null }, []],
    ['a.ogg', ['-c:a', 'libvorbis'], { container: 'ogg', codec: 'vorbis', sampleRate: 8_000, channels: 1, startedAt: madeAt }, []],
    ['a.opus', ['-c:a', 'libopus'], { container: 'ogg', codec: 'opus', sampleRate: 48_000, channels: 1, startedAt: madeAt }, []],
    ['a.webm', ['-c:a', 'libopus'], { container: 'webm', codec: 'opus', sampleRate: 48_000, channels: 1, startedAt: madeAt }, []],
    ['a.mka', ['-c:a', 'libopus'], { container: 'matroska', codec: 'opus', sampleRate: 48_000, channels: 1, startedAt: madeAt }, []],
    ['a.flac', ['-c:a', 'flac'], { container: 'flac', codec: 'flac', sampleRate: 8_000, channels: 1, startedAt: madeAt }, []],
    ['a.wav', ['-c:a', 'pcm_alaw'], { container: 'wav', codec: 'pcm_alaw', sampleRate: 8_000, channels: 1, startedAt: null }, []],
    ['a.wma', ['-c:a', 'wmav2', '-ar', '22050'], { container: 'asf', codec: 'wmav2', sampleRate: 22_050, channels: 1, startedAt: madeAt }, []],
    ['a.aiff', ['-c:a', 'pcm_s16be'], { container: 'aiff', codec: 'pcm_s16be', sampleRate: 8_000, channels: 1, startedAt: null }, []],
    ['a.caf', ['-c:a', 'pcm_s16be'], { container: 'caf', codec: 'pcm_s16be', sampleRate: 8_000, channels: 1, startedAt: null }, []],
    ['alac.caf', ['-c:a', 'alac'], { container: 'caf', codec: 'alac', sampleRate: 8_000, channels: 1, startedAt: null }, []],
    ['alac.m4a', ['-c:a', 'alac'], { container: 'mp4', codec: 'alac', sampleRate: 8_000, channels: 1, startedAt: madeAt }, []],
    ['streamed.m4a', ['-c:a', 'aac', '-movflags', 'frag_keyframe+empty_moov'], { container: 'mp4', codec: 'aac', sampleRate: 8_000, channels: 1, startedAt: madeAt }, []],
    ['float.wav', ['-c:a', 'pcm_f32le'], { container: 'wav', codec: 'pcm_f32le', sampleRate: 8_000, channels: 1, startedAt: null }, []],
    ['deep.wav', ['-c:a', 'pcm_s24le'], { container: 'wav', codec: 'pcm_s24le', sampleRate: 8_000, channels: 1, startedAt: null }, []],
    ['gsm.wav', ['-c:a', 'libgsm_ms'], { container: 'wav', codec: 'gsm_ms', sampleRate: 8_000, channels: 1, startedAt: null }, ['W_NOT_PLAYABLE']],
    ['adpcm.wav', ['-c:a', 'adpcm_ima_wav'], { container: 'wav', codec: 'adpcm_ima_wav', sampleRate: 8_000, channels: 1, startedAt: null }, ['W_NOT_PLAYABLE']],
    ['speex.ogg', ['-c:a', 'libspeex'], { container: 'ogg', codec: 'speex', sampleRate: 8_000, channels: 1, startedAt: madeAt }, ['W_NOT_PLAYABLE']],
    ['a.mp2', ['-c:a', 'mp2', '-ar', '44100'], { container: 'mp3', codec: 'mp2', sampleRate: 44_100, channels: 1, startedAt: null }, []],
    ['a.mov', ['-c:a', 'aac', '-ar', '44100'], { container: 'mov', codec: 'aac', sampleRate: 44_100, channels: 1, startedAt: madeAt }, []],
    ['long.wav', ['-c:a', 'pcm_s24le', '-ac', '2', '-rf64', 'always'], { container: 'wav', codec: 'pcm_s24le', sampleRate: 8_000, channels: 2, startedAt: null }, []],
    ['ima.caf', ['-c:a', 'adpcm_ima_qt'], { container: 'caf', codec: 'adpcm_ima_qt', sampleRate: 8_000, channels: 1, startedAt: null }, ['W_NOT_PLAYABLE']],
  ])('%s', async (name, options, expected, warnings) => {
    const reading = await read(converted(dir, name, wavOf(seconds), options));
    const { durationSeconds, ...rest } = reading.call;
    expect(rest).toEqual({ ...expected, phone: null, direction: null, transcript: [] });
    // Encoders add silence at both ends, at most two of their frames.
    expect(Math.abs(durationSeconds! - seconds)).toBeLessThan(0.5);
    expect(reading.warnings.map(({ code }) => code)).toEqual(warnings);
  });

  it.each([
    ['amr', amrOf(7), { durationSeconds: 7, container: 'amr', codec: 'amr_nb', sampleRate: 8_000, channels: 1 }],
    ['wide amr', amrOf(7, { wide: true }), { durationSeconds: 7, container: 'amr', codec: 'amr_wb', sampleRate: 16_000, channels: 1 }],
    ['wav', wavOf(7), { durationSeconds: 7, container: 'wav', codec: 'pcm_s16le', sampleRate: 8_000, channels: 1 }],
    ['wav of a recorder that could not know its length', wavOf(7, { declaredBytes: 0x7fff_f000 }), { durationSeconds: 7, container: 'wav', codec: 'pcm_s16le', sampleRate: 8_000, channels: 1 }],
  ])('%s made here, to the millisecond', async (name, bytes, expected) => {
    expect((await read(kept(name, bytes))).call).toEqual({ ...expected, startedAt: null, phone: null, direction: null, transcript: [] });
  });

  it('reads AMR in 3GP', async () => {
    const { call, warnings } = await read(converted(dir, 'amr.3gp', amrOf(seconds), ['-c', 'copy']));
    expect({ ...call, durationSeconds: Math.round(call.durationSeconds!), startedAt: null }).toEqual({
      durationSeconds: seconds,
      container: '3gp',
      codec: 'amr_nb',
      sampleRate: 8_000,
      channels: 1,
      startedAt: null,
      phone: null,
      direction: null,
      transcript: [],
    });
    expect(warnings).toEqual([]);
  });

  it.each([
    ['bext.wav', ['-write_bext', '1', '-metadata', 'originator=Recorder 5', '-metadata', 'origination_date=2024-03-15', '-metadata', 'origination_time=14:30:12'], '2024-03-15T14:30:12', 'Recorder 5'],
    ['riff.wav', ['-metadata', 'date=2024-03-15', '-metadata', 'encoded_by=Recorder 5'], '2024-03-15', undefined],
    ['id3v24.mp3', ['-metadata', 'TDRC=2024-03-15T14:30:12', '-metadata', 'encoded_by=Recorder 5'], '2024-03-15T14:30:12', 'Recorder 5'],
    ['id3v24day.mp3', ['-metadata', 'date=2024-03-15'], '2024-03-15', undefined],
    ['id3v23.mp3', ['-id3v2_version', '3', '-metadata', 'TYER=2024', '-metadata', 'TDAT=1503', '-metadata', 'TIME=1430'], '2024-03-15T14:30:00', undefined],
    ['comment.ogg', ['-c:a', 'libvorbis', '-metadata', 'date=2024-03-15 14:30:12'], '2024-03-15T14:30:12', undefined],
    ['comment.flac', ['-metadata', 'DATE=2024-03-15T14:30:12+0300'], '2024-03-15T14:30:12+03:00', undefined],
    ['itunes.m4a', ['-c:a', 'aac', '-metadata', 'date=2024-03-15T14:30:12Z', '-metadata', 'encoding_tool=Voice Memos'], '2024-03-15T14:30:12Z', 'Voice Memos'],
    ['year.mp3', ['-metadata', 'date=2024'], null, undefined],
    ['unset.mp3', ['-metadata', 'TDRC=1970-01-01T00:00:00'], null, undefined],
  ])('tells the moment of its tags and the recorder: %s', async (name, options, expected, software) => {
    const { call, facts } = await read(converted(dir, name, wavOf(1), ['-fflags', '+bitexact', '-flags:a', '+bitexact', ...options], null));
    expect(call.startedAt).toEqual(expected === null ? null : { value: expected, basis: 'container' });
    if (software !== undefined) expect(facts.software).toContain(software);
  });
});

describe('a call begins when the strongest of what tells it says', () => {
  const name = '2024-03-16 09-00-00 (phone) Иван (+79001234567) ↗.m4a';
  const named = { value: '2024-03-16T09:00:00', basis: 'file-name' };

  it.each([
    ['the person before the name', name, { said: '2024-03-20T10:00:00' }, { value: '2024-03-20T10:00:00', basis: 'user' }],
    ['the name before the container', name, {}, named],
    ['the container before the word for the whole import', 'call.m4a', { fallback: '2024-04-01T00:00:00' }, madeAt],
    ['never the time of the file', 'call.m4a', { modifiedAt: '2025-01-01T00:00:00.000Z' }, madeAt],
  ])('%s', async (_rule, given, hints, expected) => {
    const { call } = await read(converted(dir, 'dated.m4a', wavOf(1), ['-c:a', 'aac']), given, hints);
    expect(call.startedAt).toEqual(expected);
  });

  it('takes phone, direction and contact from the name', async () => {
    const { call, facts } = await read(kept('named.wav', wavOf(1)), name);
    expect([call.phone, call.direction, facts]).toEqual(['+79001234567', 'outgoing', { contact: 'Иван' }]);
  });
});

describe('damaged audio is refused', () => {
  const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, i) => (i * 7_919 + (i >> 3)) & 255));
  const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);

  it.each([
    ['half a WAV', () => half(wavOf(5))],
    ['a WAV header alone', () => wavOf(5).subarray(0, 44)],
    ['noise under a WAV header', () => Buffer.concat([wavOf(1).subarray(0, 12), noise(5_000)])],
    ['noise under an AMR header', () => Buffer.concat([amrOf(0), noise(5_000)])],
    ['an AMR header alone', () => amrOf(0)],
    ['noise under an ID3 tag', () => Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), noise(5_000)])],
    ['noise under an Ogg page', () => Buffer.concat([Buffer.from('OggS\0', 'latin1'), noise(5_000)])],
    ['noise under an MP4 brand', () => Buffer.concat([Buffer.from('\0\0\0\x18ftypM4A \0\0\0\0', 'latin1'), noise(5_000)])],
    ['half an MP4, whose index stands at its end', () => half(readFileSync(converted(dir, 'cut.m4a', wavOf(5), ['-c:a', 'aac'])))],
    ['half a CAF', () => half(readFileSync(converted(dir, 'cut.caf', wavOf(5), ['-c:a', 'pcm_s16be'])))],
    ['noise under a CAF header', () => Buffer.concat([Buffer.from('caff\0\x01\0\0', 'latin1'), noise(5_000)])],
    ['noise under a FLAC header', () => Buffer.concat([Buffer.from('fLaC'), noise(5_000)])],
    ['noise that begins like an AAC frame', () => Buffer.concat([Buffer.from([0xff, 0xf1, 0x50, 0x80]), noise(5_000)])],
  ])('%s', async (name, bytes) => {
    const fault = await read(kept(`${name}.bin`, bytes()), 'call.m4a').catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(FaultError);
    expect((fault as FaultError).fault).toEqual({ code: 'E_CORRUPT', input: 'call.m4a' });
  });
});
