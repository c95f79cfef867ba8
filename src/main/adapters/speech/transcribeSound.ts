import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { TranscriptSegment } from '../../../core/exhibit/Reading.js';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { FaultError } from '../../../core/faults.js';
import type { OnProgress } from '../../../core/ports.js';
import type { Recognised, SpeechRequest } from '../../../core/speech/Transcriber.js';
import type { RecognisingModel } from '../../../core/speech/Recognition.js';
import { stretchesOf } from '../../../core/speech/stretches.js';
import { tidyRecognised } from '../../../core/speech/tidyRecognised.js';
import { maxSegments } from '../../../core/transcript/Transcript.js';
import { findModel, type FoundModel } from './findModel.js';
import { openModel, type Listen } from './openModel.js';
import { sherpaEngine } from './sherpaEngine.js';
import { SpeechSamples } from './speechSamples.js';

/** More threads make a model of this size hardly faster, and the person is at work beside it. */
const mostThreads = 4;

/**
 * Transcribes the sound of a request: phrases are found by the pauses between them and heard one by one. To be called in
 * a process of its own: the engine ends it over a bad model, and it cannot be stopped within a phrase.
 * @throws FaultError E_NOT_A_MODEL, E_NO_ENGINE, E_MODEL_FAILED
 */
export async function transcribeSound({ path, sampleRate, model: dir, language }: SpeechRequest, onProgress: OnProgress): Promise<Recognised> {
  const model = await findModel(dir);
  const engine = sherpaEngine();
  const facts = await factsOf(model, language, onProgress);
  const listen = opened(() => openModel(engine, model, { language, threads: Math.max(1, Math.min(mostThreads, availableParallelism() - 1)) }), model.name);
  const samples = await SpeechSamples.open(path, sampleRate);
  try {
    const name = `sherpa-onnx ${engine.version}`;
    return { digest: digestOf(name, facts), engine: name, model: facts, segments: await segmentsOf(samples, sampleRate, listen, onProgress) };
  } finally {
    await samples.close();
  }
}

function opened(open: () => Listen, input: string): Listen {
  try {
    return open();
  } catch {
    throw new FaultError({ code: 'E_MODEL_FAILED', input });
  }
}

async function segmentsOf(samples: SpeechSamples, sampleRate: number, listen: Listen, onProgress: OnProgress): Promise<readonly TranscriptSegment[]> {
  const segments: TranscriptSegment[] = [];
  const total = Math.ceil(samples.count / sampleRate);
  onProgress({ stage: 'speech', done: 0, total });
  for (const { fromMs, toMs, cut } of stretchesOf(await samples.levels())) {
    const text = tidyRecognised(listen(await samples.between(...cut), sampleRate));
    if (text !== '') segments.push({ from: fromMs / 1_000, to: toMs / 1_000, speaker: null, text });
    onProgress({ stage: 'speech', done: Math.min(total, Math.round(toMs / 1_000)), total });
    if (segments.length === maxSegments) break;
  }
  return segments;
}

/** The model as it is written down, each of its files by its digest. */
async function factsOf({ dir, name, kind, files, isMultilingual }: FoundModel, language: SpeechRequest['language'], onProgress: OnProgress): Promise<RecognisingModel> {
  const names = Object.values(files);
  const hashed: { name: string; sizeBytes: number; sha256: Sha256 }[] = [];
  for (const file of names) {
    onProgress({ stage: 'model', done: hashed.length, total: names.length });
    const path = join(dir, file);
    hashed.push({ name: file, sizeBytes: (await stat(path)).size, sha256: await sha256Of(path) });
  }
  onProgress({ stage: 'model', done: names.length, total: names.length });
  return { name, kind, ...(isMultilingual && { language }), files: hashed };
}

async function sha256Of(path: string): Promise<Sha256> {
  const hash = createHash('sha256');
  for await (const block of createReadStream(path, { highWaterMark: 1024 ** 2 })) hash.update(block as Buffer);
  return hash.digest('hex') as Sha256;
}

/** The same engine with the same files, told the same language, is the same recogniser, whatever its folder is called. */
function digestOf(engine: string, { kind, language = 'auto', files }: RecognisingModel): Sha256 {
  return createHash('sha256').update(JSON.stringify([engine, kind, language, files.map(({ sha256 }) => sha256)])).digest('hex') as Sha256;
}
