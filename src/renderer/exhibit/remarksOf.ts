import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { changesOfWhole } from '../../core/exhibit/correctionsInForce.js';
import type { Notice } from '../../core/faults.js';

/** The remarks on a reading that still stand: those on a date or an owner fall when the person has said it. */
export function remarksOf({ exhibit, reading, corrections }: ExhibitMaterial): readonly Notice[] {
  const isDateSaid = exhibit.capturedAt?.basis === 'user';
  const isOwnerSaid = changesOfWhole(corrections)?.owner !== undefined;
  return (reading?.warnings ?? []).filter(({ code }) => !(isDateSaid && (code === 'W_DATE_FROM_MTIME' || code === 'W_NO_DATE')) && !(isOwnerSaid && code === 'W_OWNER_UNKNOWN'));
}
