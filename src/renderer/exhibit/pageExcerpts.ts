import type { Correction } from '../../core/exhibit/Correction.js';
import { excerptsOf } from '../../core/exhibit/excerptsOf.js';
import type { Mark } from './useMark.js';

/** The places on a document's pages that are entries of the chronology. */
export function pageExcerpts(corrections: readonly Correction[]): readonly (Mark & { readonly id: string })[] {
  return excerptsOf(corrections).flatMap(({ id, excerpt: { place } }) => ('line' in place ? [] : [{ id, page: place.page, bbox: place.bbox }]));
}
