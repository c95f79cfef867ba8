import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wavOf } from '../evidence/recordings.js';
import { floats, integer, integers, node, onnxModel, types, value, wholes } from './onnx.js';

/** What the model below hears: a tone of so many hertz is a word. */
export const toneWords = { 350: 'верните', 800: 'деньги', 1_500: 'за', 2_600: 'товар' } as const;

const bands = 80;
/** How many bands on each side of a tone's own count as its own. */
const reach = 2;

/**
 * A real, if tiny, acoustic model in the form of NeMo's CTC (ONNX, one linear layer over 80 mel bands): no model of
 * speech can be had from a package registry, and the engine's loading, features, inference and search of tokens want to
 * be run. It hears tones for words. Written here byte by byte, by onnx.proto (IR version 8, operator set 13).
 */
export function writeToneModel(dir: string): void {
  writeModel(dir, toneModel());
}

function writeModel(dir: string, model: Buffer): void {
  mkdirSync(dir, { recursive: true });
  const words = Object.values(toneWords);
  writeFileSync(join(dir, 'tokens.txt'), [...words.map((word, index) => `▁${word} ${index}`), `<blk> ${words.length}`, ''].join('\n'));
  writeFileSync(join(dir, 'model.onnx'), model);
}

function toneModel(): Buffer {
  const tones = Object.keys(toneWords).map(Number);
  const vocabulary = tones.length + 1;
  const weights = new Float32Array(bands * vocabulary);
  tones.forEach((hertz, word) => {
    for (let band = 0; band < bands; band += 1) weights[band * vocabulary + word] = Math.abs(band - bandOf(hertz)) <= reach ? 1 / (2 * reach + 1) : -1 / (bands - 2 * reach - 1);
  });
  // Where nothing stands out, nothing is said.
  const bias = Float32Array.from({ length: vocabulary }, (_, token) => (token === tones.length ? 6 : 0));
  return onnxModel({
    nodes: [
      node('Transpose', ['audio_signal'], 'frames', [integers('perm', [0, 2, 1])]),
      node('MatMul', ['frames', 'weights'], 'heard'),
      node('Add', ['heard', 'bias'], 'logits'),
      node('LogSoftmax', ['logits'], 'logprobs', [integer('axis', 2)]),
      // The engine hands over a length, and a model that takes none would be refused.
      node('Identity', ['length'], 'encoded_length'),
    ],
    constants: [floats('weights', [bands, vocabulary], weights), floats('bias', [vocabulary], bias)],
    inputs: [value('audio_signal', types.float, ['N', bands, 'T']), value('length', types.int64, ['N'])],
    outputs: [value('logprobs', types.float, ['N', 'T', vocabulary]), value('encoded_length', types.int64, ['N'])],
    facts: { vocab_size: vocabulary, subsampling_factor: 1, normalize_type: '', model_type: 'EncDecCTCModel', version: '1' },
  });
}

/** The band of a tone on Slaney's mel scale from 0 to 8 kHz, as NeMo's features have it. */
function bandOf(hertz: number): number {
  const mel = (f: number): number => (f < 1_000 ? (3 * f) / 200 : 15 + (27 * Math.log(f / 1_000)) / Math.log(6.4));
  return Math.round((mel(hertz) / mel(8_000)) * (bands + 1)) - 1;
}

/** Tones of the model's words, a second each and as long a pause behind them, as plain samples; a word that is null is quiet. */
export function spokenTones(words: readonly (string | null)[], { sampleRate = 16_000, wordSeconds = 0.8, pauseSeconds = 1 } = {}): Int16Array {
  const each = Math.round((wordSeconds + pauseSeconds) * sampleRate);
  const samples = new Int16Array(words.length * each);
  words.forEach((word, index) => {
    const [hertz] = Object.entries(toneWords).find(([, one]) => one === word) ?? [];
    if (hertz === undefined) return;
    for (let i = 0; i < wordSeconds * sampleRate; i += 1) samples[index * each + i] = Math.round(9_000 * Math.sin((2 * Math.PI * Number(hertz) * i) / sampleRate));
  });
  return samples;
}

/** Plain samples of one channel as a WAV. */
export function toneWav(samples: Int16Array, sampleRate: number): Buffer {
  const wav = wavOf(samples.length / sampleRate, { sampleRate });
  Buffer.from(samples.buffer).copy(wav, 44);
  return wav;
}

/** Samples of a frame of 30 ms at 8 kHz; ten of them are taken at once. */
const frame = 240;

/**
 * The same in the form of T-one: a live model over plain samples at 8 kHz, 300 ms at once, with a state (not used here)
 * handed from piece to piece. A tone is found by its sine and cosine over a frame.
 */
export function writeLiveToneModel(dir: string): void {
  const tones = Object.keys(toneWords).map(Number);
  const vocabulary = tones.length + 1;
  const waves = (of: (angle: number) => number) => Float32Array.from({ length: frame * tones.length }, (_, at) => of((2 * Math.PI * tones[at % tones.length]! * Math.floor(at / tones.length)) / 8_000) / (frame * 16_384));
  const model = onnxModel({
    nodes: [
      node('Cast', ['signal'], 'samples', [integer('to', types.float)]),
      node('Reshape', ['samples', 'framed'], 'frames'),
      ...['sine', 'cosine'].flatMap((wave) => [node('MatMul', ['frames', wave], `${wave}_sum`), node('Mul', [`${wave}_sum`, `${wave}_sum`], `${wave}_power`)]),
      node('Add', ['sine_power', 'cosine_power'], 'power'),
      node('MatMul', ['power', 'spread'], 'heard'),
      node('Add', ['heard', 'bias'], 'logits'),
      node('LogSoftmax', ['logits'], 'logprobs', [integer('axis', 2)]),
      node('Identity', ['state'], 'state_next'),
    ],
    constants: [
      wholes('framed', [1, 10, frame]),
      floats('sine', [frame, tones.length], waves(Math.sin)),
      floats('cosine', [frame, tones.length], waves(Math.cos)),
      floats('spread', [tones.length, vocabulary], Float32Array.from({ length: tones.length * vocabulary }, (_, at) => (at % vocabulary === Math.floor(at / vocabulary) ? 10_000 : 0))),
      floats('bias', [vocabulary], Float32Array.from({ length: vocabulary }, (_, token) => (token === tones.length ? 20 : 0))),
    ],
    inputs: [value('signal', types.int32, [1, 2_400, 1]), value('state', types.float16, [1, 8])],
    outputs: [value('logprobs', types.float, [1, 10, vocabulary]), value('state_next', types.float16, [1, 8])],
    facts: { model_type: 't-one', frame_length_ms: 300, state_dim: 8, sample_rate: 8_000 },
  });
  writeModel(dir, model);
}
