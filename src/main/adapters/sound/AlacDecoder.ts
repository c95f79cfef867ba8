import { BitReader } from './BitReader.js';

/** How a stream of Apple Lossless was coded (Apple, ALAC magic cookie description). */
export interface AlacConfig {
  readonly frameLength: number;
  readonly bitDepth: number;
  readonly pb: number;
  readonly mb: number;
  readonly kb: number;
  readonly channels: number;
  readonly sampleRate: number;
}

/** The configuration within a sample entry or a magic cookie; null when it makes no sense. */
export function alacConfig(cookie: Buffer): AlacConfig | null {
  const box = cookie.lastIndexOf('alac');
  const at = box < 0 ? 0 : box + 8;
  if (cookie.length < at + 24) return null;
  const [frameLength, sampleRate] = [cookie.readUInt32BE(at), cookie.readUInt32BE(at + 20)];
  const [bitDepth = 0, pb = 0, mb = 0, kb = 0, channels = 0] = cookie.subarray(at + 5, at + 10);
  const isSane = frameLength > 0 && frameLength <= 65_536 && sampleRate > 0 && [16, 20, 24, 32].includes(bitDepth) && channels >= 1 && channels <= 8 && kb <= 31;
  return isSane ? { frameLength, bitDepth, pb, mb, kb, channels, sampleRate } : null;
}

/** One channel's prediction, as it stands before its residues. */
interface Predictor {
  readonly mode: number;
  readonly shift: number;
  readonly factor: number;
  readonly coefficients: Int16Array;
}

/** Elements of a packet, by their three bits. */
const [single, pair, lowFrequency, data, fill, end] = [0, 1, 3, 4, 6, 7];

/** Decodes Apple Lossless packet by packet (Apple, ALAC reference, 2011) to 16-bit samples. */
export class AlacDecoder {
  constructor(private readonly config: AlacConfig) {}

  /** The samples of one packet, channels interleaved. @throws RangeError when it is damaged */
  decode(packet: Uint8Array): Int16Array {
    const bits = new BitReader(packet);
    const channels: Int32Array[] = [];
    for (let element = bits.read(3); element !== end && channels.length < this.config.channels; element = bits.read(3)) {
      if (element === single || element === lowFrequency) channels.push(...this.#element(bits, 1));
      else if (element === pair) channels.push(...this.#element(bits, 2));
      else if (element === data) skipData(bits);
      else if (element === fill) skipFill(bits);
      else throw new RangeError('unknown element');
      if (bits.isAtEnd) break;
    }
    return this.#interleaved(channels);
  }

  #interleaved(channels: readonly Int32Array[]): Int16Array {
    const count = this.config.channels;
    const length = channels[0]?.length ?? 0;
    const samples = new Int16Array(length * count);
    channels.slice(0, count).forEach((values, channel) => {
      for (let i = 0; i < length; i += 1) samples[i * count + channel] = values[i]!;
    });
    return samples;
  }

  /** One or two channels, brought to 16 bits. */
  #element(bits: BitReader, count: 1 | 2): Int32Array[] {
    bits.skip(16);
    const [isPartial, shiftBytes, isRaw] = [bits.read(1), bits.read(2), bits.read(1)];
    const length = isPartial ? bits.read(32) : this.config.frameLength;
    if (length > this.config.frameLength) throw new RangeError('longer than a frame');
    const depth = this.config.bitDepth;
    if (isRaw) return raw(bits, count, length, depth).map((values) => toSixteen(values, depth - 16));
    const coded = depth - shiftBytes * 8 + (count - 1);
    const [mixBits, mixResult] = [bits.read(8), (bits.read(8) << 24) >> 24];
    const predictors = Array.from({ length: count }, () => readPredictor(bits));
    // The lowest bytes of each sample are finer than 16 bits can tell.
    bits.skip(shiftBytes * 8 * length * count);
    const values = predictors.map((predictor) => predicted(this.#residues(bits, predictor, length, coded), predictor, coded));
    if (count === 2 && mixResult !== 0) unmix(values[0]!, values[1]!, mixBits, mixResult);
    return values.map((channel) => toSixteen(channel, depth - 16 - shiftBytes * 8));
  }

  /** Residues in adaptive Golomb code: their mean tells how the next one is written. */
  #residues(bits: BitReader, { factor }: Predictor, length: number, coded: number): Int32Array {
    const pb = Math.floor((this.config.pb * factor) / 4);
    const wb = 2 ** this.config.kb - 1;
    const values = new Int32Array(length);
    let mean = this.config.mb;
    let bias = 0;
    for (let at = 0; at < length; ) {
      const k = Math.min(31 - Math.clz32(Math.floor(mean / 512) + 3), this.config.kb);
      const n = residue(bits, k, coded);
      const value = n + bias;
      values[at] = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
      at += 1;
      mean = n > 0xffff ? 0xffff : pb * value + mean - Math.floor((pb * mean) / 512);
      bias = 0;
      if (mean * 4 < 512 && at < length) {
        const width = Math.clz32(mean) - 24 + ((mean + 16) >> 6);
        const zeros = runOfZeros(bits, width, (2 ** width - 1) & wb);
        if (at + zeros > length) throw new RangeError('more silence than samples');
        at += zeros;
        bias = zeros >= 0xffff ? 0 : 1;
        mean = 0;
      }
    }
    return values;
  }
}

function readPredictor(bits: BitReader): Predictor {
  const [mode, shift, factor, count] = [bits.read(4), bits.read(4), bits.read(3), bits.read(5)];
  return { mode, shift, factor, coefficients: Int16Array.from({ length: count }, () => bits.read(16)) };
}

function residue(bits: BitReader, k: number, coded: number): number {
  const ones = bits.ones(9);
  if (ones === 9) return bits.read(coded);
  if (k <= 1) return ones;
  const value = bits.peek(k);
  bits.skip(value >= 2 ? k : k - 1);
  return ones * (2 ** k - 1) + (value >= 2 ? value - 1 : 0);
}

function runOfZeros(bits: BitReader, k: number, m: number): number {
  const ones = bits.ones(9);
  if (ones === 9) return bits.read(16);
  const value = bits.peek(k);
  bits.skip(value >= 2 ? k : k - 1);
  return ones * m + (value >= 2 ? value - 1 : 0);
}

/** Samples out of residues: each is foretold by those before it, and the foretelling learns by its error. */
function predicted(residues: Int32Array, { mode, shift, coefficients }: Predictor, coded: number): Int32Array {
  const first = mode === 0 ? residues : summed(residues, coded);
  const count = coefficients.length;
  if (count === 0) return first;
  if (count === 31) return summed(first, coded);
  const out = new Int32Array(first.length);
  out[0] = first[0] ?? 0;
  const warm = Math.min(count, first.length - 1);
  for (let j = 1; j <= warm; j += 1) out[j] = narrowed(first[j]! + out[j - 1]!, coded);
  for (let j = count + 1; j < first.length; j += 1) {
    const top = out[j - count - 1]!;
    let sum = shift === 0 ? 0 : 1 << (shift - 1);
    for (let k = 0; k < count; k += 1) sum = (sum + Math.imul(coefficients[k]!, out[j - 1 - k]! - top)) | 0;
    out[j] = narrowed(first[j]! + top + (sum >> shift), coded);
    learn(coefficients, out, j, top, first[j]!, shift);
  }
  return out;
}

function learn(coefficients: Int16Array, out: Int32Array, j: number, top: number, error: number, shift: number): void {
  const way = Math.sign(error);
  let left = error;
  for (let k = coefficients.length - 1; k >= 0 && left * way > 0; k -= 1) {
    const difference = top - out[j - 1 - k]!;
    const sign = Math.sign(difference);
    coefficients[k] = coefficients[k]! - way * sign;
    left -= (coefficients.length - k) * ((way * sign * difference) >> shift);
  }
}

function summed(values: Int32Array, coded: number): Int32Array {
  const out = new Int32Array(values.length);
  let last = 0;
  values.forEach((value, index) => {
    last = index === 0 ? value : narrowed(value + last, coded);
    out[index] = last;
  });
  return out;
}

/** The lowest bits of a sum as a signed number. */
const narrowed = (value: number, coded: number): number => (value << (32 - coded)) >> (32 - coded);

function unmix(left: Int32Array, right: Int32Array, mixBits: number, mixResult: number): void {
  for (let i = 0; i < left.length; i += 1) {
    const difference = right[i]!;
    const first = left[i]! + difference - (Math.imul(mixResult, difference) >> mixBits);
    left[i] = first;
    right[i] = first - difference;
  }
}

function raw(bits: BitReader, count: number, length: number, depth: number): Int32Array[] {
  const channels = Array.from({ length: count }, () => new Int32Array(length));
  for (let i = 0; i < length; i += 1) for (const channel of channels) channel[i] = narrowed(bits.read(depth), depth);
  return channels;
}

const toSixteen = (values: Int32Array, surplus: number): Int32Array => (surplus > 0 ? values.map((value) => value >> surplus) : surplus < 0 ? values.map((value) => value << -surplus) : values);

function skipData(bits: BitReader): void {
  bits.skip(4);
  const isAligned = bits.read(1) === 1;
  const count = bits.read(8);
  const whole = count === 255 ? count + bits.read(8) : count;
  if (isAligned) bits.align();
  bits.skip(whole * 8);
}

function skipFill(bits: BitReader): void {
  const count = bits.read(4);
  bits.skip((count === 15 ? count + bits.read(8) - 1 : count) * 8);
}
