import type { DatedMoment } from '../../../core/dating/Dated.js';
import type { Video } from '../../../core/exhibit/Video.js';

/** What a container tells; null values where it does not. */
export interface VideoFacts extends Omit<Video, 'container' | 'videoCodec'> {
  /** Null when there is no picture in it: a recording of sound in a container of video. */
  readonly videoCodec: string | null;
  readonly createdAt: DatedMoment | null;
  /** `device`, `software`, `position`. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A video where it lies. */
export interface VideoFile {
  readonly path: string;
  readonly sizeBytes: number;
}

/** A moment of a container, unless it is that of a clock that was never set. */
export function containerMoment(instant: number | string): DatedMoment | null {
  const value = typeof instant === 'string' ? instant : new Date(Math.min(8.64e15, Math.max(-8.64e15, instant))).toISOString().replace(/\.\d+Z$/, 'Z');
  const isSensible = /^\d{4}-/.test(value) && value >= '1995' && !Number.isNaN(Date.parse(value));
  return isSensible ? { value, basis: 'container' } : null;
}

/** A text of a container as a fact: one line, at most 200 characters. */
export const asFact = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, 200);

/** `+55.7512+037.6184+150.0/` (ISO 6709) as decimal degrees; null when it is no position. */
export function positionOf(text: string): string | null {
  const [, latitude, longitude] = /^([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)/.exec(text.trim()) ?? [];
  if (latitude === undefined || longitude === undefined) return null;
  const isPlace = Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180;
  return isPlace ? `${Number(latitude).toFixed(5)}, ${Number(longitude).toFixed(5)}` : null;
}
