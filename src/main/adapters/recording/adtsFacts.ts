import type { AudioFacts, AudioFile } from './AudioFacts.js';
import { walkFrames } from './walkFrames.js';

const sampleRates = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350];
const samplesPerBlock = 1_024;
const maxBrokenShare = 0.1;

/** A raw AAC stream (ADTS, ISO/IEC 13818-7 §6.2): its frames are counted. Null when it is damaged. */
export async function adtsFacts({ path, sizeBytes }: AudioFile): Promise<AudioFacts | null> {
  let blocks = 0;
  let sampleRate: number | undefined;
  let channels = 0;
  const { count, end } = await walkFrames(path, 0, 7, (bytes, at) => {
    if (bytes[at] !== 0xff || (bytes[at + 1]! & 0xf6) !== 0xf0) return 0;
    sampleRate ??= sampleRates[(bytes[at + 2]! >> 2) & 15];
    channels ||= ((bytes[at + 2]! & 1) << 2) | (bytes[at + 3]! >> 6);
    blocks += (bytes[at + 6]! & 3) + 1;
    const length = ((bytes[at + 3]! & 3) << 11) | (bytes[at + 4]! << 3) | (bytes[at + 5]! >> 5);
    return length >= 7 ? length : 0;
  });
  if (count < 2 || sampleRate === undefined || sizeBytes - end > sizeBytes * maxBrokenShare) return null;
  return {
    durationSeconds: (blocks * samplesPerBlock) / sampleRate,
    container: 'aac',
    codec: 'aac',
    sampleRate,
    channels: channels === 0 ? null : channels,
    createdAt: null,
  };
}
