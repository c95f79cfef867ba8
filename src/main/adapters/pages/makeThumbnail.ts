import { rename, rm } from 'node:fs/promises';
import { FaultError } from '../../../core/faults.js';
import { loadSharp } from '../image/loadSharp.js';
import { pagePipeline } from './pagePipeline.js';

const widthPx = 480;

/**
 * Writes a small picture of an original, WebP, at most 480 px wide: of its first page, over its whole width; of one that
 * is more than twice as high as wide, the upper part. It appears at `to` whole or not at all.
 * @throws FaultError E_CORRUPT, E_TOO_LARGE, E_UNSUPPORTED
 */
export async function makeThumbnail(from: string, to: string): Promise<void> {
  const pipeline = await pagePipeline(from, 1, widthPx);
  const draft = `${to}.draft`;
  try {
    const { data, info } = await pipeline.resize(widthPx, null, { withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const sharp = await loadSharp();
    await sharp(data, { raw: { width, height, channels } })
      .extract({ left: 0, top: 0, width, height: Math.min(height, width * 2) })
      .webp({ quality: 80 })
      .toFile(draft);
    await rename(draft, to);
  } catch {
    await rm(draft, { force: true });
    throw new FaultError({ code: 'E_CORRUPT', input: from });
  }
}
