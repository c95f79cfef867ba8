import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../../src/core/exhibit/kindOf.js';
import { FaultError } from '../../../../src/core/faults.js';
import { readTranscript } from '../../../../src/core/transcript/readTranscript.js';
import { readRecording } from '../../../../src/main/adapters/recording/readRecording.js';
import { decodeSound } from '../../../../src/main/adapters/sound/decodeSound.js';
import { converted, sweepAmr, sweepOf } from '../../../support/evidence/recordings.js';
import { mutated } from '../../../support/fuzz/mutations.js';

/** Spoilt copies of each file; DOSSIER_FUZZ_ROUNDS makes it more for a long run. */
const rounds = Number(process.env.DOSSIER_FUZZ_ROUNDS ?? 25);
const limitBytes = 1024 ** 3;
/** A format's rounds take as long as they need, each file at most ten seconds. */
const patienceMs = rounds * 10_000;

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dossier-fuzz-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const made = (name: string, options: readonly string[]) => (): Buffer => readFileSync(converted(dir, name, sweepOf(1), options));

const recordings: readonly (readonly [name: string, make: () => Buffer])[] = [
  ['a.wav', made('a.wav', ['-write_bext', '1', '-metadata', 'originator=R'])],
  ['a.mp3', made('a.mp3', [])],
  ['a.m4a', made('a.m4a', ['-c:a', 'aac'])],
  ['alac.m4a', made('alac.m4a', ['-c:a', 'alac'])],
  ['a.3gp', () => readFileSync(converted(dir, 'a.3gp', sweepAmr(), ['-c', 'copy']))],
  ['a.aac', made('a.aac', ['-c:a', 'aac'])],
  ['a.ogg', made('a.ogg', ['-c:a', 'libvorbis'])],
  ['a.opus', made('a.opus', ['-c:a', 'libopus'])],
  ['a.webm', made('a.webm', ['-c:a', 'libopus'])],
  ['a.flac', made('a.flac', [])],
  ['a.wma', made('a.wma', ['-c:a', 'wmav2', '-ar', '22050'])],
  ['a.aiff', made('a.aiff', [])],
  ['a.caf', made('a.caf', ['-c:a', 'alac'])],
  ['a.amr', () => sweepAmr()],
  ['w.amr', () => sweepAmr({ wide: true })],
];

/** The spoilt copies of a file, each with the seed that made it, so that a failure can be made again. */
function* spoilt(name: string, bytes: Buffer): Generator<readonly [seed: number, path: string]> {
  const path = join(dir, `spoilt-${name}`);
  for (let seed = 1; seed <= rounds; seed += 1) {
    writeFileSync(path, mutated(bytes, seed));
    yield [seed, path];
  }
}

describe('a spoilt recording is read or refused with a code', () => {
  it.each(recordings)('%s', { timeout: patienceMs }, async (name, make) => {
    for (const [seed, path] of spoilt(name, make())) {
      const { mediaType, kind } = kindOf(readFileSync(path).subarray(0, 4_096), name);
      if (kind !== 'call') continue;
      const read = await readRecording({ path, mediaType, sizeBytes: statSync(path).size, hints: { name } }).catch((error: unknown) => error);
      if (read instanceof Error) expect([seed, read]).toEqual([seed, new FaultError({ code: 'E_CORRUPT', input: name })]);
    }
    expect(process.memoryUsage().rss).toBeLessThan(limitBytes);
  });
});

describe('a spoilt recording is decoded, or leaves nothing', () => {
  it.each(recordings.filter(([name]) => /alac|3gp|wma|aiff|caf|amr/.test(name)))('%s', { timeout: patienceMs }, async (name, make) => {
    for (const [, path] of spoilt(name, make())) {
      const { mediaType } = kindOf(readFileSync(path).subarray(0, 4_096), name);
      // The process that decodes takes any error for "no".
      const isDecoded = await decodeSound({ path, mediaType }, `${path}.wav`).catch(() => false);
      if (isDecoded) {
        expect(statSync(`${path}.wav`).size).toBeGreaterThan(44);
        rmSync(`${path}.wav`);
      }
    }
    expect(process.memoryUsage().rss).toBeLessThan(limitBytes);
  });
});

describe('a spoilt transcript is read or is none', () => {
  it.each([
    ['a.srt', '1\n00:00:01,000 --> 00:00:02,500\nАнна: Добрый день\n\n2\n00:01:30,000 --> 00:01:31,000\n<i>Да</i>\n'],
    ['a.vtt', 'WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000 align:start\n<v Anna>Hello &amp; <b>bye</b>\n'],
    ['a.txt', '[00:00:12] Анна: Добрый день\n[00:00:15] Иван: Да\n0:20 - 0:25 text\n'],
    ['a.json', '{"text":"a","segments":[{"start":0,"end":1.5,"text":" Да","speaker":"SPEAKER_00"},{"start":1.5,"end":2,"text":"b"}]}'],
  ])('%s', { timeout: patienceMs }, (name, text) => {
    for (let seed = 1; seed <= rounds * 20; seed += 1) {
      for (const { from, to, text: said } of readTranscript(mutated(Buffer.from(text), seed).toString('utf8'), name)?.segments ?? []) {
        expect([seed, from >= 0 && to >= from && said !== '']).toEqual([seed, true]);
      }
    }
  });
});
