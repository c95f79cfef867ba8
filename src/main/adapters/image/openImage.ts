import { stat } from 'node:fs/promises';
import type { Metadata, Sharp } from 'sharp';
import { FaultError } from '../../../core/faults.js';
import { loadSharp } from './loadSharp.js';

/** Beyond this many pixels a picture is a bomb rather than a screenshot (the longest stitched ones have 15 million). */
export const maxPixels = 100_000_000;
const maxFileBytes = 40 * 1024 * 1024;

/** A picture whose header was read and found within the limits; its pixels are not decoded yet. */
export interface OpenedImage {
  readonly metadata: Metadata;
  /** Size in pixels as shown, after EXIF orientation. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** A new pipeline over the picture, turned as EXIF says; decoding a damaged picture fails. */
  pipeline(): Sharp;
}

/**
 * Opens a picture within the limits.
 * @throws FaultError E_TOO_LARGE by its file or pixels, E_CORRUPT when its header makes no sense
 */
export async function openImage(path: string, name: string): Promise<OpenedImage> {
  const sharp = await loadSharp();
  const { size } = await stat(path);
  if (size > maxFileBytes) throw new FaultError({ code: 'E_TOO_LARGE', input: name, limit: '40 MB' });
  const metadata = await sharp(path, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => {
      throw new FaultError({ code: 'E_CORRUPT', input: name });
    });
  const { width = 0, height = 0, orientation = 1 } = metadata;
  if (width < 1 || height < 1) throw new FaultError({ code: 'E_CORRUPT', input: name });
  if (width * height > maxPixels) throw new FaultError({ code: 'E_TOO_LARGE', input: name, limit: '100 MP' });
  const isTurned = orientation >= 5;
  return {
    metadata,
    widthPx: isTurned ? height : width,
    heightPx: isTurned ? width : height,
    pipeline: () => sharp(path, { limitInputPixels: maxPixels, failOn: 'truncated' }).rotate(),
  };
}
