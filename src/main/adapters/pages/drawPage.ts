import { pagePipeline } from './pagePipeline.js';

/**
 * One page of an original as WebP, at most so wide, for showing what a browser cannot: PDF, HEIC, TIFF.
 * @param number from 1
 * @throws FaultError E_CORRUPT, E_TOO_LARGE, E_UNSUPPORTED
 */
export async function drawPage(path: string, number: number, widthPx: number): Promise<Uint8Array> {
  const pipeline = await pagePipeline(path, number, widthPx);
  const drawn = await pipeline.resize(widthPx, null, { withoutEnlargement: true }).webp({ quality: 88, effort: 1 }).toBuffer();
  // The WebAssembly build gives a view of memory that is shared between its threads, which cannot be sent to another process.
  return Uint8Array.from(drawn);
}
