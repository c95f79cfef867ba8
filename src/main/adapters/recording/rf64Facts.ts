import { open } from 'node:fs/promises';
import { bytesAt } from '../sound/bytesAt.js';
import { wavLayout } from '../sound/wavLayout.js';
import type { AudioFacts, AudioFile } from './AudioFacts.js';
import { wavHead } from './wavHead.js';

const headBytes = 64 * 1024;

/** Whether a WAV has the 64-bit form of long recordings (EBU Tech 3306; ITU-R BS.2088), which the library does not read. */
export async function isRf64({ path }: AudioFile): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    return /^(?:RF64|BW64)$/.test((await bytesAt(file, 0, 4)).toString('latin1'));
  } finally {
    await file.close();
  }
}

/** What it tells of itself; null when it is damaged or its samples are packed. */
export async function rf64Facts({ path, sizeBytes }: AudioFile): Promise<AudioFacts | null> {
  const file = await open(path, 'r');
  try {
    const layout = await wavLayout(file, sizeBytes);
    if (layout === null) return null;
    const head = await bytesAt(file, 0, Math.min(headBytes, sizeBytes));
    // The real size of the samples stands in the first chunk; in the chunk of the samples the largest number does.
    const told = head.toString('latin1', 12, 16) === 'ds64' && head.length >= 36 ? Number(head.readBigUInt64LE(28)) : layout.sizeBytes;
    const bytes = told > 0 ? Math.min(told, layout.sizeBytes) : layout.sizeBytes;
    const { sampleRate, channels, bits } = layout;
    return { durationSeconds: bytes / ((bits / 8) * channels * sampleRate), container: 'wav', codec: '', sampleRate, channels, createdAt: null, ...wavHead(head) };
  } finally {
    await file.close();
  }
}
