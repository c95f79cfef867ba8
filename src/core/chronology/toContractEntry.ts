import type { Entry } from './Entry.js';

/** An entry as CONTRACT.md section 3 lays it down, keys in its order; what the machine had read stands behind a correction. */
export function toContractEntry(entry: Entry): Record<string, unknown> {
  const { id, when, channel, side, author, role, kind, text, sources, tags, included, editedByUser } = entry;
  const { date, time, zone, precision, basis } = when;
  return {
    id,
    when: { date, time, zone, precision, basis },
    channel,
    side,
    author,
    role,
    kind,
    text,
    sources: sources.map(({ exhibit, sha256, page, bbox, seconds, locator }) => ({ exhibit, sha256, ...(page !== undefined && { page }), ...(bbox && { bbox }), ...(seconds && { seconds }), ...(locator && { locator }) })),
    tags,
    included,
    editedByUser,
    ...(entry.asRead && { asRead: entry.asRead }),
  };
}
