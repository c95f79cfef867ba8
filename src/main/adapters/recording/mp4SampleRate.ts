import { open } from 'node:fs/promises';
import { mp4Track } from '../sound/mp4Track.js';
import type { AudioFile } from './AudioFacts.js';

/** QuickTime's second version of a sample entry keeps its rate as a float behind the fields of the first. */
const secondVersion = 2;

/**
 * The sample rate of an MP4 or QuickTime file as its sample entry tells it (QuickTime File Format, Sound Sample
 * Descriptions); null without one. The library reads entries of ISO's form alone, not those of QuickTime's own.
 */
export async function mp4SampleRate({ path, sizeBytes }: AudioFile): Promise<number | null> {
  const file = await open(path, 'r');
  try {
    const entry = (await mp4Track(file, sizeBytes))?.entry;
    if (entry === undefined || entry.length < 36) return null;
    if (entry.readUInt16BE(16) === secondVersion) return entry.length < 48 ? null : Math.round(entry.readDoubleBE(40));
    return entry.readUInt32BE(32) / 65_536 || null;
  } finally {
    await file.close();
  }
}
