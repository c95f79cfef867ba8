import type { Entry } from './Entry.js';

/** An entry as CONTRACT.md section 3 lays it down, keys in its order. */
export function toContractEntry(entry: Entry): Record<string, unknown> {
  const { id, when, channel, side, author, role, text, sources, tags, included, editedByUser } = entry;
  const { date, time, zone, precision, basis } = when;
  return {
    id,
    when: { date, time, zone, precision, basis },
    channel,
    side,
    author,
    role,
    text,
    sources: sources.map(({ exhibit, sha256, bbox, seconds }) => ({ exhibit, sha256, ...(bbox && { bbox }), ...(seconds && { seconds }) })),
    tags,
    included,
    editedByUser,
    kind: entry.kind,
    ...(entry.asRead && { asRead: entry.asRead }),
  };
}
