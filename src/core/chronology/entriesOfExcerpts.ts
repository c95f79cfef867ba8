import type { StandingExcerpt } from '../exhibit/excerptsOf.js';
import { excerptsOf } from '../exhibit/excerptsOf.js';
import { applyChanges, precisionOf } from './applyChanges.js';
import type { Entry, Source } from './Entry.js';
import type { ExhibitMaterial } from './Material.js';

/** The entries that a person made of stretches of a document. What was read there stays beside a text that differs. */
export function entriesOfExcerpts({ exhibit, corrections }: ExhibitMaterial, zone: string): readonly Entry[] {
  return excerptsOf(corrections).map(({ id, excerpt, changes }) => {
    const { text, quote, date, time, side, author, role, tags } = excerpt;
    const isReworded = quote !== '' && text !== quote;
    const entry: Entry = {
      id: `${exhibit.sha256.slice(0, 16)}-${id}`,
      when: { date, time, zone, precision: precisionOf(date, time), basis: date ? 'user' : null },
      channel: exhibit.channel,
      kind: 'document',
      side,
      author,
      role,
      text,
      sources: [sourceOf(exhibit, id, excerpt)],
      tags,
      included: exhibit.included,
      editedByUser: isReworded,
      ...(isReworded && { asRead: { text: quote, time, date, side } }),
      confidence: 1,
    };
    const set = applyChanges(entry, changes);
    return entry.asRead && set.asRead ? { ...set, asRead: { ...set.asRead, text: quote } } : set;
  });
}

function sourceOf({ number, sha256 }: ExhibitMaterial['exhibit'], message: string, { place }: StandingExcerpt['excerpt']): Source {
  const source = { exhibit: number, sha256, message };
  return 'line' in place ? { ...source, locator: { line: place.line } } : { ...source, page: place.page, bbox: place.bbox };
}
