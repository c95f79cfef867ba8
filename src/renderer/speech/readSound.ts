import { FaultError } from '../../core/faults.js';
import { MonoTrack } from './MonoTrack.js';

/** Sound on its way to the transcriber: one channel, 16 bits. */
export interface HeardPiece {
  readonly samples: Int16Array;
  readonly sampleRate: number;
  /** How much of the recording has been decoded so far. */
  readonly seconds: number;
}

/**
 * The sound of a recording piece by piece, decoded by Chromium's own decoders as the player's is, so that an hour never
 * lies in memory at once. The addresses are tried in their order.
 * @throws FaultError E_UNSUPPORTED when none can be decoded, E_CORRUPT when one breaks off at once
 */
export async function* readSound(addresses: readonly string[], name: string): AsyncGenerator<HeardPiece, void, void> {
  // Only who transcribes needs it.
  const { ALL_FORMATS, AudioSampleSink, Input, UrlSource } = await import('mediabunny');
  for (const address of addresses) {
    const input = new Input({ formats: ALL_FORMATS, source: new UrlSource(address) });
    try {
      const track = await input.getPrimaryAudioTrack().catch(() => null);
      if (track === null || !(await track.canDecode())) continue;
      yield* decoded(new AudioSampleSink(track).samples(), name);
      return;
    } finally {
      input.dispose();
    }
  }
  throw new FaultError({ code: 'E_UNSUPPORTED', input: name });
}

/** The part of a decoded sample that is used. */
interface Sample {
  readonly timestamp: number;
  readonly sampleRate: number;
  readonly numberOfFrames: number;
  readonly numberOfChannels: number;
  copyTo(destination: Float32Array<ArrayBuffer>, options: { planeIndex: number; format: 'f32-planar' }): void;
  close(): void;
}

async function* decoded(samples: AsyncGenerator<Sample, void>, name: string): AsyncGenerator<HeardPiece, void, void> {
  const mono = new MonoTrack();
  try {
    for await (const sample of samples) {
      const channels = Array.from({ length: sample.numberOfChannels }, (_, planeIndex) => {
        const plane = new Float32Array(sample.numberOfFrames);
        sample.copyTo(plane, { planeIndex, format: 'f32-planar' });
        return plane;
      });
      const { timestamp: at, sampleRate } = sample;
      sample.close();
      const heard = mono.add({ at, sampleRate, channels });
      if (heard !== null && heard.length > 0) yield { samples: heard, sampleRate, seconds: mono.seconds };
    }
  } catch {
    // What a torn recording holds up to the tear is heard.
    if (mono.seconds === 0) throw new FaultError({ code: 'E_CORRUPT', input: name });
  }
}
