import { open, stat } from 'node:fs/promises';
import { LevelMeter } from '../../../core/exhibit/levels.js';
import { silencesIn, type Silence } from '../../../core/exhibit/silences.js';
import { openSound } from './openSound.js';
import type { Sound } from './Pcm.js';
import { pcmSound } from './PcmLayout.js';
import { wavLayout } from './wavLayout.js';

/**
 * The silences of a recording by its first channel, as the window finds them. Null when nothing here decodes it: MP3,
 * AAC, Opus, Vorbis and FLAC are decoded by Chromium alone.
 */
export async function soundSilences(from: { readonly path: string; readonly mediaType: string }): Promise<readonly Silence[] | null> {
  const file = await open(from.path, 'r');
  try {
    const sound = from.mediaType === 'audio/wav' ? await wavSound(from.path) : await openSound(file, from);
    return sound && (await silencesOfSound(sound));
  } catch {
    // A damaged recording keeps the facts that were read of it.
    return null;
  } finally {
    await file.close();
  }

  async function wavSound(path: string): Promise<Sound | null> {
    const layout = await wavLayout(file, (await stat(path)).size);
    return layout && pcmSound(path, layout);
  }
}

async function silencesOfSound(sound: Sound): Promise<readonly Silence[] | null> {
  let meter: LevelMeter | null = null;
  for await (const { samples, sampleRate, channels } of sound) {
    meter ??= new LevelMeter(sampleRate);
    const first = new Float32Array(Math.floor(samples.length / channels));
    for (let at = 0; at < first.length; at += 1) first[at] = samples[at * channels]! / 32_768;
    meter.add(first);
  }
  return meter && silencesIn(meter.levels());
}
