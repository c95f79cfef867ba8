import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { Notice } from '../../core/faults.js';

/** The remarks on a reading that still stand: those on a date fall when the person has said it. */
export function remarksOf({ exhibit, reading }: ExhibitMaterial): readonly Notice[] {
  const isDateSaid = exhibit.capturedAt?.basis === 'user';
  return (reading?.warnings ?? []).filter(({ code }) => !(isDateSaid && (code === 'W_DATE_FROM_MTIME' || code === 'W_NO_DATE')));
}
