import { readFile } from 'node:fs/promises';
import exifr from 'exifr';
import type { DatedMoment } from '../../../core/dating/Dated.js';
import { loadSharp } from './loadSharp.js';
import { openImage } from './openImage.js';
import { instantOf, pngHeadBytes, pngMoment } from './pngMoment.js';

/** What a picture's file tells besides its pixels. */
export interface ImageFacts {
  /** After EXIF orientation. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** More than one of a TIFF with pages. */
  readonly pages: number;
  /** When it was taken, by EXIF or by a PNG's own text; basis `exif`. */
  readonly takenAt: DatedMoment | null;
  /** Taken by a camera rather than off a screen: EXIF names an exposure. */
  readonly isCameraPhoto: boolean;
  /** Device, program, position and the like, to be shown. */
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
  readonly latitude?: unknown;
  readonly longitude?: unknown;
}

/** @throws FaultError E_CORRUPT, E_TOO_LARGE */
export async function readImageFacts(path: string): Promise<ImageFacts> {
  const { widthPx, heightPx, pages, format } = await openImage(path, path);
  const exif = await readExif(path);
  const device = [exif.Make, exif.Model].filter((v) => typeof v === 'string').join(' ').trim();
  const facts: Record<string, string> = {};
  if (device !== '') facts.device = device.slice(0, 200);
  if (typeof exif.Software === 'string') facts.software = exif.Software.slice(0, 200);
  const position = positionOf(exif);
  if (position !== null) facts.position = position;
  const taken = exifMoment(exif.DateTimeOriginal) ?? exifMoment(exif.CreateDate) ?? (format === 'png' ? pngMoment((await readFile(path)).subarray(0, pngHeadBytes)) : null);
  return {
    widthPx,
    heightPx,
    pages,
    takenAt: taken === null ? null : { value: taken, basis: 'exif' },
    isCameraPhoto: exif.FNumber !== undefined || exif.ExposureTime !== undefined,
    facts,
  };
}

/** EXIF that breaks its own rules tells nothing; the picture itself may be good. */
async function readExif(path: string): Promise<Exif> {
  return (await tagsOf(path)) ?? (await tagsOf(await exifBlock(path))) ?? {};
}

/** Null when there are none; `errors` alone are none. */
async function tagsOf(from: string | Buffer | null): Promise<Exif | null> {
  if (from === null) return null;
  try {
    const tags: unknown = await exifr.parse(from, { reviveValues: false, translateValues: false, gps: true, xmp: false, icc: false, iptc: false });
    return typeof tags === 'object' && tags !== null && Object.keys(tags).some((key) => key !== 'errors') ? tags : null;
  } catch {
    return null;
  }
}

/** Some formats begin the block with JPEG's marker. */
const marker = Buffer.from('Exif\0\0', 'latin1');

/** The block of EXIF as the image library finds it: the reader of tags knows no WebP, and not every HEIC. */
async function exifBlock(path: string): Promise<Buffer | null> {
  const sharp = await loadSharp();
  const { exif } = await sharp(path, { limitInputPixels: false, failOn: 'none' }).metadata().catch(() => ({ exif: undefined }));
  if (exif === undefined) return null;
  return exif.subarray(0, marker.length).equals(marker) ? exif.subarray(marker.length) : exif;
}

/** Where it was taken, decimal degrees, north and east positive, to a metre (EXIF 2.32 §4.6.6); null without a position. */
function positionOf({ latitude, longitude }: Exif): string | null {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude === 0 && longitude === 0);
  return isPlace ? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` : null;
}

/** `2024:03:15 14:32:10`, the wall clock of the device (EXIF 2.32 §4.6.5, DateTimeOriginal). */
function exifMoment(value: unknown): string | null {
  const parts = typeof value === 'string' ? /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})/.exec(value) : null;
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  return instantOf(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
}
