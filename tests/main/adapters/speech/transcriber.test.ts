import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhenStale } from '../../../../scripts/buildWhenStale.mjs';
import type { Progress } from '../../../../src/core/ports.js';
import type { SpeechRequest } from '../../../../src/core/speech/Transcriber.js';
import { spawnNodeReader } from '../../../../src/main/adapters/reading/spawnNodeReader.js';
import { transcribeSound } from '../../../../src/main/adapters/speech/transcribeSound.js';
import { createTranscriber } from '../../../../src/main/adapters/speech/createTranscriber.js';
import { spokenTones, writeLiveToneModel, writeToneModel } from '../../../support/speech/toneModel.js';

const entry = join(import.meta.dirname, '..', '..', '..', '..', 'out', 'main', 'speechProcess.js');
const support = (name: string): string => join(import.meta.dirname, '..', '..', '..', 'support', 'speech', name);
let dir: string;
let request: SpeechRequest;

beforeAll(() => {
  buildWhenStale();
  dir = mkdtempSync(join(tmpdir(), 'dossier-speech-'));
  writeToneModel(join(dir, 'tones'));
  request = soundOf('call.pcm', spokenTones(['верните', 'деньги', null, 'за', 'товар']), 16_000);
});
afterAll(() => rmSync(dir, { recursive: true }));

function soundOf(name: string, samples: Int16Array, sampleRate: number): SpeechRequest {
  const path = join(dir, name);
  writeFileSync(path, Buffer.from(samples.buffer));
  return { path, sampleRate, name: 'call.m4a', model: join(dir, 'tones'), language: 'ru' };
}

const real = () => createTranscriber({ spawn: spawnNodeReader(entry) });
const sha256 = (name: string): string => createHash('sha256').update(readFileSync(join(dir, 'tones', name))).digest('hex');
const sizeOf = (name: string): number => readFileSync(join(dir, 'tones', name)).length;

describe('a recording heard by a real model in a process of its own', () => {
  it('gives each phrase with its time, and says which model heard it', async () => {
    const steps: Progress[] = [];
    const reply = await real().transcribe(request, (step) => steps.push(step));
    expect(reply).toEqual({
      ok: true,
      recognised: {
        digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        engine: expect.stringMatching(/^sherpa-onnx \d+\.\d+\.\d+$/) as string,
        model: {
          name: 'tones',
          kind: 'nemo-ctc',
          files: ['model.onnx', 'tokens.txt'].map((name) => ({ name, sizeBytes: sizeOf(name), sha256: sha256(name) })),
        },
        segments: [
          { from: 0, to: 0.8, speaker: null, text: 'верните' },
          { from: 1.8, to: 2.6, speaker: null, text: 'деньги' },
          { from: 5.4, to: 6.2, speaker: null, text: 'за' },
          { from: 7.2, to: 8, speaker: null, text: 'товар' },
        ],
      },
    });
    expect(steps.at(0)).toEqual({ stage: 'model', done: 0, total: 2 });
    expect(steps.at(-1)).toEqual({ stage: 'speech', done: 8, total: 9 });
  });
});

describe('a recording heard by a real model', () => {
  const heard = async (request: SpeechRequest) => (await transcribeSound(request, () => undefined)).segments.map(({ from, text }) => [from, text]);

  it.each([8_000, 44_100, 48_000])('is heard the same at %i samples a second', async (sampleRate) => {
    expect(await heard(soundOf(`${sampleRate}.pcm`, spokenTones(['деньги', 'за', 'товар'], { sampleRate, pauseSeconds: 0.2 }), sampleRate))).toEqual([[0, 'деньги за товар']]);
  });

  it.each([8_000, 44_100])('is heard by a live model for telephones too, at %i samples a second', async (sampleRate) => {
    writeLiveToneModel(join(dir, 'live'));
    const sound = soundOf(`live-${sampleRate}.pcm`, spokenTones(['верните', 'деньги', null, 'за', 'товар'], { sampleRate, wordSeconds: 0.9, pauseSeconds: 0.9 }), sampleRate);
    expect(await heard({ ...sound, model: join(dir, 'live') })).toEqual([[0, 'верните'], [1.8, 'деньги'], [5.4, 'за'], [7.2, 'товар']]);
  });

  it.each([['silence', new Int16Array(32_000)], ['no sound', new Int16Array()]])('gives nothing for %s', async (name, samples) => {
    expect(await heard(soundOf(`${name}.pcm`, samples, 16_000))).toEqual([]);
  });

  it('is told from another model by its files, not by its name', async () => {
    writeToneModel(join(dir, 'renamed'));
    writeToneModel(join(dir, 'other'));
    writeFileSync(join(dir, 'other', 'tokens.txt'), '▁раз 0\n▁два 1\n▁три 2\n▁четыре 3\n<blk> 4\n');
    const digestBy = async (model: string) => (await transcribeSound({ ...request, model: join(dir, model) }, () => undefined)).digest;
    expect(await digestBy('renamed')).toBe(await digestBy('tones'));
    expect(await digestBy('other')).not.toBe(await digestBy('tones'));
  });
});

describe('a recording that cannot be heard', () => {
  it('says what is wrong with the folder', async () => {
    expect(await real().transcribe({ ...request, model: dir }, () => undefined)).toMatchObject({ ok: false, fault: { code: 'E_NOT_A_MODEL' } });
  });

  it('outlives an engine that ends over the model', async () => {
    writeToneModel(join(dir, 'unfit'));
    writeFileSync(join(dir, 'unfit', 'tokens.txt'), 'no list of tokens');
    expect(await real().transcribe({ ...request, model: join(dir, 'unfit') }, () => undefined)).toEqual({ ok: false, fault: { code: 'E_MODEL_FAILED', input: 'unfit' } });
  });

  it('outlives a process that ends over the sound', async () => {
    const dying = createTranscriber({ spawn: spawnNodeReader(support('dyingProcess.mjs')) });
    expect(await dying.transcribe(request, () => undefined)).toEqual({ ok: false, fault: { code: 'E_READER_CRASHED', input: 'call.m4a' } });
  });

  it('gives up a process that gives no sign', async () => {
    const hanging = createTranscriber({ spawn: spawnNodeReader(support('hangingProcess.mjs')), patienceMs: 500 });
    expect(await hanging.transcribe(request, () => undefined)).toEqual({ ok: false, fault: { code: 'E_TIMEOUT', input: 'call.m4a', seconds: 0.5 } });
  });

  it('takes no answer that is none', async () => {
    const babbling = createTranscriber({ spawn: spawnNodeReader(support('babblingProcess.mjs')) });
    expect(await babbling.transcribe(request, () => undefined)).toEqual({ ok: false, fault: { code: 'E_READER_CRASHED', input: 'call.m4a' } });
  });

  it('stops when it is told to, before it began and while it goes on', async () => {
    const hanging = createTranscriber({ spawn: spawnNodeReader(support('hangingProcess.mjs')) });
    const fault = { ok: false, fault: { code: 'E_CANCELLED', input: 'call.m4a' } };
    expect(await hanging.transcribe(request, () => undefined, { aborted: true })).toEqual(fault);
    const cancel = { aborted: false };
    expect(await hanging.transcribe(request, () => (cancel.aborted = true), cancel)).toEqual(fault);
  });
});
