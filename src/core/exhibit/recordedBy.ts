import type { ExhibitMaterial } from '../chronology/Material.js';
import type { Provenance } from './Exhibit.js';

/** What is the same for most recordings of one person; the moment is each recording's own. */
export const recordedFields = ['takenBy', 'conditions', 'device'] as const;
export type RecordedBy = Pick<Provenance, (typeof recordedFields)[number]>;

/** The same without what is empty; null when nothing is left. */
export function toldOf(provenance: Provenance): RecordedBy | null {
  const told = recordedFields.flatMap((field) => ((provenance[field] ?? '').trim() === '' ? [] : [[field, provenance[field]]]));
  return told.length === 0 ? null : (Object.fromEntries(told) as RecordedBy);
}

/** What the person may want to say of a recording because it was said of another one of the case: that with the highest number. Null without any. */
export function usualRecordedBy(exhibits: readonly ExhibitMaterial[], except: number): RecordedBy | null {
  const others = exhibits.filter(({ exhibit }) => exhibit.kind === 'call' && exhibit.number !== except);
  for (const { exhibit } of [...others].reverse()) {
    const told = toldOf(exhibit.provenance);
    if (told !== null) return told;
  }
  return null;
}

/** A provenance whose empty fields are filled; what the person said stands. */
export function filledBy(provenance: Provenance, usual: RecordedBy): Provenance {
  return { ...provenance, ...Object.fromEntries(Object.entries(usual).filter(([field]) => (provenance[field as keyof Provenance] ?? '').trim() === '')) };
}
