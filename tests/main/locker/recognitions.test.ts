import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseEnvironment } from '../../../src/cli/services.js';
import type { CallNote } from '../../../src/core/exhibit/Correction.js';
import type { Sha256 } from '../../../src/core/exhibit/Sha256.js';
import type { OpenCase } from '../../../src/core/ports.js';
import type { Recognised } from '../../../src/core/speech/Transcriber.js';
import { openCase } from '../../../src/main/locker/openCase.js';
import { dropRecognition, keepRecognition, restoreRecognition } from '../../../src/main/locker/recognitions.js';
import { setCallNote } from '../../../src/main/locker/updateExhibit.js';
import { readZip } from '../../support/bundle/zipFiles.js';
import { dossier } from '../../support/cli/dossier.js';
import { wavOf } from '../../support/evidence/recordings.js';

const recorded = 'Запись вызова +79001234567_240315_143012.wav';
const digest = 'a'.repeat(64) as Sha256;
const sha256 = 'c'.repeat(64) as Sha256;
const clock = { now: () => '2024-03-20T10:00:00.000Z' };
const heard: Recognised = {
  digest,
  engine: 'sherpa-onnx 1.13.8',
  model: { name: 'tones', kind: 'nemo-ctc', files: [{ name: 'model.onnx', sizeBytes: 10, sha256 }] },
  segments: [
    { from: 3, to: 4, speaker: null, text: 'верните деньги' },
    { from: 60, to: 61.5, speaker: null, text: 'за товар' },
  ],
};

let dir: string;
let caseDir: string;
let opened: OpenCase;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-recognition-'));
  caseDir = join(dir, 'case');
  await writeFile(join(dir, recorded), wavOf(100));
  await writeFile(join(dir, recorded.replace('.wav', '.srt')), '1\n00:00:01,000 --> 00:00:02,500\nОператор: Добрый день\n');
  await dossier(['create', caseDir, '--title', 'T']);
  expect((await dossier(['add', caseDir, join(dir, recorded), join(dir, recorded.replace('.wav', '.srt'))])).status).toBe(0);
  opened = await openCase(caseDir, caseEnvironment());
});
afterAll(async () => {
  await opened.close();
  await rm(dir, { recursive: true });
});

const call = () => opened.catalogue.record.exhibits[0]!;
const notes = async (): Promise<readonly CallNote[]> => (await opened.annotations.read(call().sha256)).notes;
const texts = async () => (await notes()).map(({ text, isEdited = false }) => [text, isEdited]);
const logged = async (action: string) => (await opened.custody.lines()).map((line) => JSON.parse(line) as { detail: Record<string, unknown> }).filter(({ detail }) => detail.action === action);

describe('what a machine heard in a recording', () => {
  it('stands beside the imported transcript, with the engine and the model by their digests', async () => {
    expect(await keepRecognition(opened, 1, heard, clock)).toBe(2);
    expect(await texts()).toEqual([['Добрый день', false], ['верните деньги', false], ['за товар', false]]);
    const { segments: _, ...made } = heard;
    const recognition = { ...made, at: '2024-03-20T10:00:00.000Z', segments: 2 };
    expect(call().recognitions).toEqual([recognition]);
    expect(await logged('transcribe')).toMatchObject([{ type: 'modification', outcome: 'success', exhibit: 1, detail: recognition }]);
  });

  it('stands in the chronology at its wall-clock time, and is found', async () => {
    const chronology = await dossier(['chronology', caseDir, '--json']);
    const lines = chronology.stdout.trim().split('\n').flatMap((line) => JSON.parse(line) as { when: { time: string }; text: string; editedByUser: boolean }[]);
    expect(lines.filter(({ text }) => /деньги|товар/.test(text)).map(({ when, text, editedByUser }) => [when.time, text, editedByUser])).toEqual([['14:30', 'верните деньги', false], ['14:31', 'за товар', false]]);
    expect((await dossier(['search', caseDir, 'товар', '--json'])).stdout).toContain('за товар');
  });

  it('is called the work of a program in the bundle', async () => {
    await opened.close();
    const bundle = join(dir, 'bundle.zip');
    expect((await dossier(['export', caseDir, '-o', bundle, '--lang', 'en'])).status).toBe(0);
    expect((await dossier(['verify', bundle])).status).toBe(0);
    const text = [...(await readZip(bundle))].find(([name]) => name.endsWith('data/text/0001.txt'))![1].toString('utf8');
    expect(text).toContain(`Transcribed by a program, to be checked against the recording: sherpa-onnx 1.13.8, model tones, 2024-03-20 13:00\n- model.onnx SHA-256 ${sha256}\n`);
    opened = await openCase(caseDir, caseEnvironment());
  });

  it('is replaced when it is heard again, but for what the person set right', async () => {
    const first = (await notes()).find(({ text }) => text === 'верните деньги')!;
    const { id, ...note } = first;
    await setCallNote(opened, 1, id, { ...note, text: 'Верните деньги!', isEdited: true });
    const again: Recognised = { ...heard, segments: [{ from: 3.2, to: 4, speaker: null, text: 'вернуть' }, { from: 60, to: 61, speaker: null, text: 'товар' }] };
    expect(await keepRecognition(opened, 1, again, clock)).toBe(1);
    expect(await texts()).toEqual([['Добрый день', false], ['Верните деньги!', true], ['товар', false]]);
    expect(call().recognitions).toHaveLength(1);
  });

  it('keeps nothing when nothing was heard', async () => {
    const before = [await texts(), await opened.custody.lines()];
    expect(await keepRecognition(opened, 1, { ...heard, segments: [] }, clock)).toBe(0);
    expect([await texts(), await opened.custody.lines()]).toEqual(before);
  });

  it('can be taken off and put back; the log keeps what was set right', async () => {
    const [before, listed] = [await notes(), call().recognitions];
    const taken = await dropRecognition(opened, 1, digest);
    expect(await texts()).toEqual([['Добрый день', false]]);
    expect(call().recognitions).toEqual([]);
    expect(await dropRecognition(opened, 1, digest)).toBeNull();
    await restoreRecognition(opened, 1, taken!);
    expect([await notes(), call().recognitions]).toEqual([before, listed]);
    expect(await logged('restore-transcription')).toHaveLength(1);
    await dropRecognition(opened, 1, digest);
    expect(await logged('drop-transcription')).toMatchObject([1, 2].map(() => ({ detail: { digest, segments: 2, edited: [{ text: 'Верните деньги!' }] } })));
    expect(await readFile(join(caseDir, 'custody.jsonl'), 'utf8')).toContain('Верните деньги!');
  });

  it('is refused for what is no recording', async () => {
    await expect(keepRecognition(opened, 2, heard, clock)).rejects.toMatchObject({ fault: { code: 'E_UNSUPPORTED' } });
    await expect(keepRecognition(opened, 9, heard, clock)).rejects.toMatchObject({ fault: { code: 'E_NO_SUCH_EXHIBIT' } });
  });
});
