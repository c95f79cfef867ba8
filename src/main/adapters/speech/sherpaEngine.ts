import { createRequire } from 'node:module';
import { FaultError } from '../../../core/faults.js';

/** A piece of sound: samples −1 … 1. */
interface Wave {
  readonly samples: Float32Array;
  readonly sampleRate: number;
}
interface Stream {
  acceptWaveform(wave: Wave): void;
}
interface OfflineRecognizer {
  createStream(): Stream;
  decode(stream: Stream): void;
  getResult(stream: Stream): { readonly text: string };
}
interface OnlineRecognizer extends OfflineRecognizer {
  createStream(): Stream & { inputFinished(): void };
  isReady(stream: Stream): boolean;
}

/** The part of sherpa-onnx-node that is used; the package brings no types. */
export interface SherpaEngine {
  readonly version: string;
  readonly OfflineRecognizer: new (config: object) => OfflineRecognizer;
  readonly OnlineRecognizer: new (config: object) => OnlineRecognizer;
}

/**
 * Loads the engine with its native library. It is an optional dependency: there is a build for Windows, macOS and Linux
 * on the usual processors only.
 * @throws FaultError E_NO_ENGINE
 */
export function sherpaEngine(): SherpaEngine {
  try {
    return createRequire(import.meta.url)('sherpa-onnx-node') as SherpaEngine;
  } catch {
    throw new FaultError({ code: 'E_NO_ENGINE', input: `${process.platform}-${process.arch}` });
  }
}
