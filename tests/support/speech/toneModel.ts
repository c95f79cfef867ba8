import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wavOf } from '../evidence/recordings.js';
import { bytes, number, type Field } from './protobuf.js';

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
  mkdirSync(dir, { recursive: true });
  const words = Object.values(toneWords);
  writeFileSync(join(dir, 'tokens.txt'), [...words.map((word, index) => `▁${word} ${index}`), `<blk> ${words.length}`, ''].join('\n'));
  writeFileSync(join(dir, 'model.onnx'), toneModel());
}

const [float, int64] = [1, 7];

function toneModel(): Buffer {
  const tones = Object.keys(toneWords).map(Number);
  const vocabulary = tones.length + 1;
  const nodes = [
    node('Transpose', ['audio_signal'], 'frames', [ints('perm', [0, 2, 1])]),
    node('MatMul', ['frames', 'weights'], 'heard'),
    node('Add', ['heard', 'bias'], 'logits'),
    node('LogSoftmax', ['logits'], 'logprobs', [integer('axis', 2)]),
    // The engine hands over a length, and a model that takes none would be refused.
    node('Identity', ['length'], 'encoded_length'),
  ];
  const weights = new Float32Array(bands * vocabulary);
  tones.forEach((hertz, word) => {
    for (let band = 0; band < bands; band += 1) weights[band * vocabulary + word] = Math.abs(band - bandOf(hertz)) <= reach ? 1 / (2 * reach + 1) : -1 / (bands - 2 * reach - 1);
  });
  // Where nothing stands out, nothing is said.
  const bias = Float32Array.from({ length: vocabulary }, (_, token) => (token === tones.length ? 6 : 0));
  const graph = [
    ...nodes.map((one) => bytes(1, one)),
    bytes(2, 'tones'),
    bytes(5, tensor('weights', [bands, vocabulary], weights)),
    bytes(5, tensor('bias', [vocabulary], bias)),
    bytes(11, value('audio_signal', float, ['N', bands, 'T'])),
    bytes(11, value('length', int64, ['N'])),
    bytes(12, value('logprobs', float, ['N', 'T', vocabulary])),
    bytes(12, value('encoded_length', int64, ['N'])),
  ];
  const facts = { vocab_size: vocabulary, subsampling_factor: 1, normalize_type: '', model_type: 'EncDecCTCModel', version: '1' };
  return Buffer.concat([
    number(1, 8),
    bytes(7, graph),
    bytes(8, [bytes(1, ''), number(2, 13)]),
    ...Object.entries(facts).map(([key, fact]) => bytes(14, [bytes(1, key), bytes(2, String(fact))])),
  ]);
}

/** The band of a tone on Slaney's mel scale from 0 to 8 kHz, as NeMo's features have it. */
function bandOf(hertz: number): number {
  const mel = (f: number): number => (f < 1_000 ? (3 * f) / 200 : 15 + (27 * Math.log(f / 1_000)) / Math.log(6.4));
  return Math.round((mel(hertz) / mel(8_000)) * (bands + 1)) - 1;
}

function node(operator: string, inputs: readonly string[], output: string, attributes: readonly Field[][] = []): Field[] {
  return [...inputs.map((name) => bytes(1, name)), bytes(2, output), bytes(4, operator), ...attributes.map((one) => bytes(5, one))];
}

const integer = (name: string, whole: number): Field[] => [bytes(1, name), number(3, whole), number(20, 2)];
const ints = (name: string, list: readonly number[]): Field[] => [bytes(1, name), ...list.map((one) => number(8, one)), number(20, 7)];

function tensor(name: string, dims: readonly number[], values: Float32Array): Field[] {
  return [...dims.map((dim) => number(1, dim)), number(2, float), bytes(8, name), bytes(9, Buffer.from(values.buffer))];
}

function value(name: string, type: number, dims: readonly (string | number)[]): Field[] {
  const shape = dims.map((dim) => bytes(1, [typeof dim === 'number' ? number(1, dim) : bytes(2, dim)]));
  return [bytes(1, name), bytes(2, [bytes(1, [number(1, type), bytes(2, shape)])])];
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
