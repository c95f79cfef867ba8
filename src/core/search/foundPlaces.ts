import type { Entry } from '../chronology/Entry.js';
import type { ExhibitMaterial } from '../chronology/Material.js';
import { placesOf, type PagePlace } from '../exhibit/pagePlaces.js';
import type { TextRange } from './Search.js';

/**
 * Where what was found in a document stands: pages and boxes on them, in order. None for what has no pages, and when the
 * person corrected the text, since its words are no longer those of the document. A stretch of a document is one place.
 */
export function foundPlaces(entry: Entry, ranges: readonly TextRange[], exhibits: readonly ExhibitMaterial[]): readonly PagePlace[] {
  const [source] = entry.sources;
  if (source?.page !== undefined) return [{ page: source.page, ...(source.bbox && { bbox: source.bbox }) }];
  if (source === undefined || source.message !== undefined) return [];
  const reading = exhibits.find(({ exhibit }) => exhibit.number === source.exhibit)?.reading;
  if (reading?.pages === undefined || reading.text !== entry.text) return [];
  const { pages } = reading;
  return ranges.flatMap((range) => placesOf(pages, range));
}
