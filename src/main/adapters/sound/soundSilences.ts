import { open } from 'node:fs/promises';
import { LevelMeter } from '../../../core/exhibit/levels.js';
import { silencesIn, type Silence } from '../../../core/exhibit/silences.js';
import { openSound } from './openSound.js';
import type { Sound } from './Pcm.js';

/**
 * The silences of a recording: where no channel is heard, each party of a call having its own perhaps. The window and the
 * command line ask here, so that both tell the same. Null when nothing here decodes it.
 * @param onSign called each time the decoding has come a step further
 */
export async function soundSilences(from: { readonly path: string; readonly mediaType: string }, onSign: () => void = () => undefined): Promise<readonly Silence[] | null> {
  const file = await open(from.path, 'r');
  try {
    const sound = await openSound(file, from);
    return sound && (await silencesOfSound(sound, onSign));
  } catch {
    // A damaged recording keeps the facts that were read of it.
    return null;
  } finally {
    await file.close();
  }
}

async function silencesOfSound(sound: Sound, onSign: () => void): Promise<readonly Silence[] | null> {
  let meter: LevelMeter | null = null;
  for await (const { samples, sampleRate, channels } of sound) {
    // Interleaved samples of one window are measured together, whichever channel they are of.
    meter ??= new LevelMeter(sampleRate * channels);
    meter.add(asShares(samples));
    onSign();
  }
  return meter && silencesIn(meter.levels());
}

/** 16 bits as −1 … 1. */
function asShares(samples: Int16Array): Float32Array {
  const shares = new Float32Array(samples.length);
  for (let i = 0; i < samples.length; i += 1) shares[i] = samples[i]! / 32_768;
  return shares;
}
