import { create } from 'zustand';
import type { Entry } from '../../core/chronology/Entry.js';
import type { Channel } from '../../core/exhibit/Exhibit.js';
import type { Side } from '../../core/exhibit/Reading.js';
import { isDoubtful } from './isDoubtful.js';

/** What of the chronology the person looks at. */
export interface Filters {
  readonly channel: Channel | null;
  readonly side: Side | null;
  readonly only: 'all' | 'doubtful' | 'leftOut' | 'edited';
}

interface View {
  readonly filters: Filters;
  readonly selected: string | null;
  /** Whether the original of the selected entry stands beside the list. */
  readonly isOpen: boolean;
  readonly isEditing: boolean;
  readonly filter: (filters: Partial<Filters>) => void;
  readonly select: (id: string | null) => void;
  readonly open: (id: string) => void;
  readonly edit: (id: string) => void;
  readonly endEdit: () => void;
  readonly close: () => void;
}

export const noFilters: Filters = { channel: null, side: null, only: 'all' };

/** Where the person stands in the chronology. It outlives the room, so that coming back finds the same place. */
export const useView = create<View>((set) => ({
  filters: noFilters,
  selected: null,
  isOpen: false,
  isEditing: false,
  filter: (filters) => set((view) => ({ filters: { ...view.filters, ...filters } })),
  select: (selected) => set({ selected, isEditing: false }),
  open: (selected) => set({ selected, isOpen: true, isEditing: false }),
  edit: (selected) => set({ selected, isOpen: true, isEditing: true }),
  endEdit: () => set({ isEditing: false }),
  close: () => set({ isOpen: false, isEditing: false }),
}));

/** Whether an entry passes the filters. */
export function passes(entry: Entry, { channel, side, only }: Filters): boolean {
  if (channel !== null && entry.channel !== channel) return false;
  if (side !== null && entry.side !== side) return false;
  switch (only) {
    case 'all':
      return true;
    case 'doubtful':
      return isDoubtful(entry);
    case 'leftOut':
      return !entry.included;
    case 'edited':
      return entry.editedByUser;
  }
}
