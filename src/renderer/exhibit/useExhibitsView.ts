import { create } from 'zustand';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { ExhibitKind } from '../../core/exhibit/Exhibit.js';
import { remarksOf } from './remarksOf.js';

export interface ExhibitsFilter {
  readonly kind: ExhibitKind | null;
  readonly only: 'all' | 'trouble' | 'leftOut';
}

interface ExhibitsView extends ExhibitsFilter {
  readonly caseId: string;
  readonly selected: number | null;
  readonly isOpen: boolean;
  readonly enter: (caseId: string) => void;
  readonly filter: (change: Partial<ExhibitsFilter>) => void;
  readonly select: (exhibit: number) => void;
  readonly open: (exhibit: number) => void;
  readonly close: () => void;
}

const atStart = { kind: null, only: 'all', selected: null, isOpen: false } as const;

/** Where the person stands among the exhibits. It outlives the room. */
export const useExhibitsView = create<ExhibitsView>((set) => ({
  caseId: '',
  ...atStart,
  enter: (caseId) => set((view) => (view.caseId === caseId ? view : { caseId, ...atStart })),
  filter: (change) => set(change),
  select: (selected) => set({ selected }),
  open: (selected) => set({ selected, isOpen: true }),
  close: () => set({ isOpen: false }),
}));

/** Whether the person may have to do something about an exhibit: it could not be read, or was read with a warning. */
export const isTrouble = (one: ExhibitMaterial): boolean => one.exhibit.reading.at === 'failed' || remarksOf(one).length > 0;

export function passes(one: ExhibitMaterial, { kind, only }: ExhibitsFilter): boolean {
  if (kind !== null && one.exhibit.kind !== kind) return false;
  return only === 'all' || (only === 'trouble' ? isTrouble(one) : !one.exhibit.included);
}
