import { z } from 'zod';
import { channels } from '../core/exhibit/Exhibit.js';

/** Bounds of what the page may ask, so that no request can exhaust the main process. */
export const short = z.string().max(300);
export const long = z.string().max(100_000);
export const caseId = z.string().min(1).max(100);
export const id = z.string().min(1).max(200);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const exhibit = z.number().int().min(1).max(1_000_000);
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const wallClock = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);
export const side = z.enum(['left', 'right', 'center']);
export const channel = z.enum(channels);
const px = z.number().min(-1_000_000).max(1_000_000);
export const box = z.tuple([px, px, px, px]);
/** The largest piece of sound that is handed over at once. */
export const soundPieceBytes = 4 * 1024 ** 2;
