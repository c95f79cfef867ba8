import { open } from 'node:fs/promises';
import { esdsConfig } from '../sound/esdsConfig.js';
import type { AudioFile } from './AudioFacts.js';

const searchedBytes = 4 * 1024 * 1024;

/**
 * The channels of AAC in MP4 as its decoder is told (ISO/IEC 14496-3 §1.6.2.1, AudioSpecificConfig). The sample entry
 * says 2 whatever there is, so that a mono call would count as stereo. Null when nothing is told.
 */
export async function mp4Channels({ path, sizeBytes }: AudioFile): Promise<number | null> {
  const file = await open(path, 'r');
  try {
    // The index stands at the front or at the end.
    for (const at of new Set([0, Math.max(0, sizeBytes - searchedBytes)])) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(searchedBytes, sizeBytes)), 0, Math.min(searchedBytes, sizeBytes), at);
      const channels = configuredChannels(buffer.subarray(0, bytesRead));
      if (channels !== null) return channels;
    }
    return null;
  } finally {
    await file.close();
  }
}

function configuredChannels(bytes: Buffer): number | null {
  for (let at = bytes.indexOf('mp4a'); at >= 0; at = bytes.indexOf('mp4a', at + 4)) {
    const config = esdsConfig(bytes.subarray(at));
    if (config === null || config.length < 2) continue;
    const rateIndex = ((config[0]! & 7) << 1) | (config[1]! >> 7);
    const channels = (config[1]! >> 3) & 15;
    return config[0]! >> 3 === 31 || rateIndex === 15 || channels === 0 || channels > 7 ? null : channels === 7 ? 8 : channels;
  }
  return null;
}
