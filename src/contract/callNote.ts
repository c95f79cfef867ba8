import { z } from 'zod';
import { isSha256, type Sha256 } from '../core/exhibit/Sha256.js';

/** A note or a transcript's segment on a recording, as the page may set it. */
export const callNote = z.strictObject({
  offsetMs: z.number().int().min(0).max(1e9),
  endMs: z.number().int().min(0).max(1e9).optional(),
  speaker: z.string().max(300).optional(),
  text: z.string().max(100_000),
  from: z.custom<Sha256>(isSha256).optional(),
  isEdited: z.boolean().optional(),
});
