import { open, rename, rm } from 'node:fs/promises';
import { openSound } from './openSound.js';
import { writeWav } from './writeWav.js';

/**
 * Decodes a recording that a browser does not play into a WAV beside it, which appears whole or not at all. False when
 * there is no decoder for it, or no sound in it. The original is only read.
 * @throws the error of the disk, or of a decoder that a damaged file upset
 */
export async function decodeSound(from: { readonly path: string; readonly mediaType: string }, to: string): Promise<boolean> {
  const half = `${to}.half`;
  const file = await open(from.path, 'r');
  try {
    const sound = await openSound(file, from);
    const isWritten = sound !== null && (await writeWav(sound, half));
    if (isWritten) await rename(half, to);
    return isWritten;
  } finally {
    await file.close();
    await rm(half, { force: true });
  }
}
