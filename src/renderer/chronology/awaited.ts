import type { Entry } from '../../core/chronology/Entry.js';
import type { CaseMaterial, ExhibitMaterial } from '../../core/chronology/Material.js';
import { exhibitIn } from './exhibitIn.js';

/** Whether an entry only keeps the place of a file that was not read yet, so that nobody can say yet what tells its day. */
export function isAwaited({ when, sources: [source], editedByUser }: Entry, material: CaseMaterial): boolean {
  if (when.date !== null || editedByUser || source === undefined) return false;
  const of = exhibitIn(material, source.exhibit);
  return of !== undefined && isUnread(of);
}

/** The files of a case that wait to be read for the first time. */
export const unreadIn = (material: CaseMaterial): readonly ExhibitMaterial[] => material.exhibits.filter(isUnread);

const isUnread = ({ exhibit, reading }: ExhibitMaterial): boolean => reading === null && exhibit.reading.at === 'queued';

/** The entries of what was read, and how many files are still to be. */
export function apartFromAwaited(entries: readonly Entry[], material: CaseMaterial): { readonly present: readonly Entry[]; readonly awaited: number } {
  const present = entries.filter((entry) => !isAwaited(entry, material));
  return { present, awaited: entries.length - present.length };
}
