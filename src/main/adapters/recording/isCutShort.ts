import { open } from 'node:fs/promises';
import type { AudioFile } from './AudioFacts.js';

/** A recorder that was streaming could not know the length and wrote the largest one. */
const unknownFrom = 0x7f00_0000;
/** Recorders miscount by their headers; only what is plainly missing counts. */
const slackBytes = 1_024;
const slackShare = 0.01;

/** Whether a WAV or AIFF says that it is longer than the file, so that a part of the recording is missing. */
export async function isCutShort({ path, mediaType, sizeBytes }: AudioFile): Promise<boolean> {
  if (mediaType !== 'audio/wav' && mediaType !== 'audio/aiff') return false;
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(12), 0, 12, 0);
    if (bytesRead < 12) return true;
    const declared = mediaType === 'audio/wav' ? buffer.readUInt32LE(4) : buffer.readUInt32BE(4);
    const missing = declared + 8 - sizeBytes;
    return declared < unknownFrom && missing > Math.max(slackBytes, declared * slackShare);
  } finally {
    await file.close();
  }
}
