import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { boundWasmMemory } from '../wasm/boundWasmMemory.js';

/** A stretch of sound as FFmpeg gives it. */
export interface DecodedStretch {
  readonly sampleRate: number;
  readonly channels: number;
  /** −1 … 1, channels interleaved. */
  readonly samples: Float32Array;
}

/** FFmpeg over the one file that its memory holds. */
interface Ffmpeg {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
  getProperties(path: string): { readonly status: Status; readonly sampleRate: number; readonly channelCount: number };
  decodeAudio(path: string, start: number, duration: number, options: { readonly multiChannel: boolean }): { readonly status: Status; readonly samples: Vector };
}

interface Status {
  readonly status: number;
}

interface Vector {
  size(): number;
  get(at: number): number;
  delete(): void;
}

/** A minute of sound in eight channels takes some 100 MB. */
const memoryMegabytes = 384;
const path = 'audio';
let loaded: Promise<Ffmpeg> | undefined;

/**
 * Decodes a stretch of AAC in its ADTS form; its first packet gives no sound of its own.
 * @throws what the library throws over damage
 */
export async function decodeAac(stretch: Uint8Array): Promise<DecodedStretch> {
  loaded ??= load(stretch);
  const ffmpeg = await loaded.catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  ffmpeg.FS.writeFile(path, stretch);
  const { status, sampleRate, channelCount: channels } = ffmpeg.getProperties(path);
  if (status.status < 0) throw new Error('No sound in it');
  const decoded = ffmpeg.decodeAudio(path, 0, -1, { multiChannel: true });
  const samples = new Float32Array(decoded.samples.size());
  for (let at = 0; at < samples.length; at += 1) samples[at] = decoded.samples.get(at);
  decoded.samples.delete();
  return { sampleRate, channels, samples };
}

/**
 * The library opens one file for each decoder and would be loaded anew for each stretch: its inner module is kept
 * instead and given the next stretch to read.
 */
async function load(first: Uint8Array): Promise<Ffmpeg> {
  const file = await readFile(createRequire(import.meta.url).resolve('audio-file-decoder/decode-audio.wasm'));
  const bytes = boundWasmMemory(new Uint8Array(file), memoryMegabytes);
  // It was made for pages: it asks for its address by a variable that modules have not, and for its code by an address.
  Object.assign(globalThis, { __dirname: '' });
  const before = new Set<unknown>(listenersOfProcess());
  const { getAudioDecoder } = await import('audio-file-decoder');
  const decoder = await getAudioDecoder(`data:application/wasm;base64,${Buffer.from(bytes).toString('base64')}`, new Uint8Array(first).buffer);
  // It also wants to decide how a process ends.
  for (const name of ended) for (const listener of process.listeners(name as 'uncaughtException')) if (!before.has(listener)) process.off(name, listener);
  return (decoder as unknown as { readonly _module: Ffmpeg })._module;
}

const ended = ['uncaughtException', 'unhandledRejection'] as const;
const listenersOfProcess = (): unknown[] => ended.flatMap((name) => process.listeners(name as 'uncaughtException'));
