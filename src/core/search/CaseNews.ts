import type { OwnEntry } from '../chronology/Entry.js';
import type { ExhibitMaterial } from '../chronology/Material.js';

/** What of a case has changed since a revision, for whoever keeps a copy of its material. */
export interface CaseNews {
  readonly revision: number;
  readonly zone: string;
  /** Exhibits that changed since the revision that was named; all of them without one. */
  readonly exhibits: readonly ExhibitMaterial[];
  /** The numbers of all exhibits the case lists now; without it none was withdrawn. */
  readonly listed?: readonly number[];
  readonly ownEntries: readonly OwnEntry[];
}
