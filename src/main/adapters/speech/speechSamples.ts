import { open, type FileHandle } from 'node:fs/promises';
import { LevelMeter } from '../../../core/exhibit/levels.js';

const blockSamples = 512 * 1024;

/** Plain samples in a file: 16 bits, little-endian, one channel. */
export class SpeechSamples {
  private constructor(
    private readonly file: FileHandle,
    private readonly sampleRate: number,
    readonly count: number,
  ) {}

  static async open(path: string, sampleRate: number): Promise<SpeechSamples> {
    const file = await open(path, 'r');
    return new SpeechSamples(file, sampleRate, Math.floor((await file.stat()).size / 2));
  }

  close(): Promise<void> {
    return this.file.close();
  }

  /** How loud it is, window by window (core/exhibit/levels); reads the file once, in pieces. */
  async levels(): Promise<Float32Array> {
    const meter = new LevelMeter(this.sampleRate);
    for (let at = 0; at < this.count; at += blockSamples) meter.add(await this.#read(at, Math.min(this.count, at + blockSamples)));
    return meter.levels();
  }

  /** The samples of a stretch, −1 … 1. */
  between(fromMs: number, toMs: number): Promise<Float32Array> {
    const sampleAt = (ms: number): number => Math.min(this.count, Math.round((ms * this.sampleRate) / 1_000));
    return this.#read(sampleAt(fromMs), sampleAt(toMs));
  }

  async #read(from: number, to: number): Promise<Float32Array> {
    const bytes = Buffer.alloc((to - from) * 2);
    await this.file.read(bytes, 0, bytes.length, from * 2);
    const samples = new Float32Array(to - from);
    for (let i = 0; i < samples.length; i += 1) samples[i] = bytes.readInt16LE(i * 2) / 32_768;
    return samples;
  }
}
