import { open, readFile, stat } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import { mediaTypeOf } from '../../../core/exhibit/mediaTypeOf.js';
import { FaultError } from '../../../core/faults.js';
import { bmpHeader, decodeBmp } from './decodeBmp.js';
import { decodeHeic, heicSize } from './decodeHeic.js';
import { loadSharp } from './loadSharp.js';
import type { RawPixels } from './RawPixels.js';

/** Beyond this many pixels a picture is a bomb rather than a screenshot (the longest stitched ones have 15 million). */
export const maxPixels = 100_000_000;
const maxFileBytes = 40 * 1024 * 1024;
/** HEIC and bitmaps are decoded at once and in memory; cameras of phones have 50 million pixels at most. */
const maxHeicPixels = 60_000_000;
const maxBmpPixels = 40_000_000;
const maxBmpBytes = maxBmpPixels * 4 + 4_096;

/** A picture whose header was read and found within the limits; its pixels are not decoded yet. */
export interface OpenedImage {
  /** `png`, `jpeg`, `heic`, `bmp` … */
  readonly format: string;
  /** Size in pixels as shown, after EXIF orientation. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pages of a TIFF; frames of an animation are no pages. */
  readonly pages: number;
  /**
   * A new pipeline over the picture, turned as EXIF says; decoding a damaged picture fails.
   * @param page of a TIFF, from 0; the first when not given
   * @throws FaultError E_CORRUPT where the pixels must be decoded at once
   */
  pipeline(page?: number): Promise<Sharp>;
}

/**
 * Opens a picture within the limits.
 * @throws FaultError E_TOO_LARGE by its file or pixels, E_CORRUPT when its header makes no sense
 */
export async function openImage(path: string, name: string): Promise<OpenedImage> {
  const { size } = await stat(path);
  const mediaType = await mediaTypeAt(path);
  const isBmp = mediaType === 'image/bmp';
  if (size > (isBmp ? maxBmpBytes : maxFileBytes)) throw tooLarge(name, isBmp ? '160 MB' : '40 MB');
  if (mediaType === 'image/heic') return openHeic(path, name);
  return isBmp ? openBmp(path, name) : openWithSharp(path, name);
}

async function mediaTypeAt(path: string): Promise<string | null> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(64);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    return mediaTypeOf(head.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

async function openWithSharp(path: string, name: string): Promise<OpenedImage> {
  const sharp = await loadSharp();
  const metadata = await sharp(path, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => {
      throw damaged(name);
    });
  const { width = 0, height = 0, orientation = 1, format, pages = 1 } = metadata;
  checkSize(width, height, name, maxPixels);
  const isTurned = orientation >= 5;
  return {
    format,
    widthPx: isTurned ? height : width,
    heightPx: isTurned ? width : height,
    pages: format === 'tiff' ? pages : 1,
    pipeline: (page = 0) => Promise.resolve(sharp(path, { limitInputPixels: maxPixels, failOn: 'truncated', ...(page > 0 && { page }) }).rotate()),
  };
}

/** The image library reads what surrounds an HEVC picture, not the picture itself (patents). */
async function openHeic(path: string, name: string): Promise<OpenedImage> {
  const file = await readFile(path);
  const size = await heicSize(file);
  if (size === null) throw damaged(name);
  checkSize(size.width, size.height, name, maxHeicPixels);
  return { format: 'heic', widthPx: size.width, heightPx: size.height, pages: 1, pipeline: async () => pipelineOf(await decodeHeic(file), name) };
}

async function openBmp(path: string, name: string): Promise<OpenedImage> {
  const file = await readFile(path);
  const header = bmpHeader(file);
  if (header === null) throw damaged(name);
  checkSize(header.width, header.height, name, maxBmpPixels);
  return { format: 'bmp', widthPx: header.width, heightPx: header.height, pages: 1, pipeline: () => pipelineOf(decodeBmp(file, header), name) };
}

async function pipelineOf(pixels: RawPixels | null, name: string): Promise<Sharp> {
  if (pixels === null) throw damaged(name);
  const sharp = await loadSharp();
  const { width, height, channels, data } = pixels;
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: maxPixels });
}

function checkSize(width: number, height: number, name: string, most: number): void {
  if (width < 1 || height < 1) throw damaged(name);
  if (width * height > most) throw tooLarge(name, `${most / 1_000_000} MP`);
}

const damaged = (input: string): FaultError => new FaultError({ code: 'E_CORRUPT', input });
const tooLarge = (input: string, limit: string): FaultError => new FaultError({ code: 'E_TOO_LARGE', input, limit });
