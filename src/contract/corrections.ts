import { z } from 'zod';
import { roles } from '../core/exhibit/Correction.js';
import { box, caseId, date, id, long, sha256, short, side, time } from './bounds.js';

const kind = z.enum(['message', 'system', 'separator', 'button']);

/** The fields of an entry that a person may set. */
export const changes = z.strictObject({
  text: long.optional(),
  time: time.nullable().optional(),
  date: date.nullable().optional(),
  side: side.optional(),
  author: short.nullable().optional(),
  role: z.enum(roles).optional(),
  kind: kind.optional(),
  bbox: box.optional(),
  included: z.boolean().optional(),
  tags: z.array(short).max(50).optional(),
  dismissed: z.boolean().optional(),
  checked: z.boolean().optional(),
  owner: z.string().min(1).max(300).optional(),
  chats: z.array(z.string().max(300)).min(1).max(100_000).optional(),
});

/** The message that something is said of, and the box it was read in. */
export const place = z.strictObject({ target: id, anchor: box.optional() });
export const onMessage = place.extend({ caseId, sha256 });

export const messagePart = z.strictObject({ text: long.min(1), bbox: box });
/** A stretch of a document: where it stands, what was read there, and what the person makes of it. */
export const excerpt = z.strictObject({
  place: z.union([z.strictObject({ page: z.number().int().min(1).max(100_000), bbox: box }), z.strictObject({ line: z.number().int().min(1).max(10_000_000) })]),
  quote: long,
  text: long.min(1),
  date: date.nullable(),
  time: time.nullable(),
  side,
  author: short.nullable(),
  role: z.enum(roles),
  tags: z.array(short).max(50),
});
export const addedMessage = messagePart.extend({ kind, side, author: short.nullable(), time: time.nullable(), date: date.nullable() });
