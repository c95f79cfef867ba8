import { readFile } from 'node:fs/promises';
import exifr from 'exifr';
import type { DatedMoment } from '../../../core/dating/Dated.js';
import { openImage } from './openImage.js';
import { instantOf, pngHeadBytes, pngMoment } from './pngMoment.js';

/** What a picture's file tells besides its pixels. */
export interface ImageFacts {
  /** After EXIF orientation. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** When it was taken, by EXIF or by a PNG's own text; basis `exif`. */
  readonly takenAt: DatedMoment | null;
  /** Taken by a camera rather than off a screen: EXIF names an exposure. */
  readonly isCameraPhoto: boolean;
  /** Device, program and the like, to be shown. */
  readonly facts: Readonly<Record<string, string>>;
}

interface Exif {
  readonly DateTimeOriginal?: unknown;
  readonly CreateDate?: unknown;
  readonly OffsetTimeOriginal?: unknown;
  readonly Make?: unknown;
  readonly Model?: unknown;
  readonly Software?: unknown;
  readonly FNumber?: unknown;
  readonly ExposureTime?: unknown;
}

/** @throws FaultError E_CORRUPT, E_TOO_LARGE */
export async function readImageFacts(path: string): Promise<ImageFacts> {
  const { widthPx, heightPx, metadata } = await openImage(path, path);
  const exif = await readExif(path);
  const device = [exif.Make, exif.Model].filter((v) => typeof v === 'string').join(' ').trim();
  const facts: Record<string, string> = {};
  if (device !== '') facts.device = device.slice(0, 200);
  if (typeof exif.Software === 'string') facts.software = exif.Software.slice(0, 200);
  const taken = exifMoment(exif.DateTimeOriginal) ?? exifMoment(exif.CreateDate) ?? (metadata.format === 'png' ? pngMoment((await readFile(path)).subarray(0, pngHeadBytes)) : null);
  return {
    widthPx,
    heightPx,
    takenAt: taken === null ? null : { value: taken, basis: 'exif' },
    isCameraPhoto: exif.FNumber !== undefined || exif.ExposureTime !== undefined,
    facts,
  };
}

/** EXIF that breaks its own rules tells nothing; the picture itself may be good. */
async function readExif(path: string): Promise<Exif> {
  try {
    const tags: unknown = await exifr.parse(path, { reviveValues: false, translateValues: false, gps: false, xmp: false, icc: false, iptc: false });
    return (tags ?? {});
  } catch {
    return {};
  }
}

/** `2024:03:15 14:32:10`, the wall clock of the device (EXIF 2.32 §4.6.5, DateTimeOriginal). */
function exifMoment(value: unknown): string | null {
  const parts = typeof value === 'string' ? /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})/.exec(value) : null;
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  return instantOf(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
}
