import { rename, rm } from 'node:fs/promises';
import { FaultError } from '../../../core/faults.js';
import { pagePipeline } from './pagePipeline.js';

const widthPx = 480;

/**
 * Writes a small picture of an original, WebP, 480 px wide: of its first page; tall screenshots keep their upper part. It
 * appears at `to` whole or not at all.
 * @throws FaultError E_CORRUPT, E_TOO_LARGE, E_UNSUPPORTED
 */
export async function makeThumbnail(from: string, to: string): Promise<void> {
  const pipeline = await pagePipeline(from, 1, widthPx);
  const draft = `${to}.draft`;
  try {
    await pipeline
      .resize(widthPx, widthPx * 2, { fit: 'cover', position: 'top', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toFile(draft);
    await rename(draft, to);
  } catch {
    await rm(draft, { force: true });
    throw new FaultError({ code: 'E_CORRUPT', input: from });
  }
}
