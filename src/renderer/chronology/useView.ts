import { create } from 'zustand';
import { noFilters, type Filters, type Place } from './filters.js';

interface View extends Place {
  readonly caseId: string;
  /** Whether the original of the selected entry stands beside the list. */
  readonly isOpen: boolean;
  /** The field being set right; null when none is. */
  readonly editing: 'text' | 'date' | null;
  /** Which of an entry's sources is shown. */
  readonly source: number;
  readonly isTrayOpen: boolean;
  /** Undated entries that are to have one date. */
  readonly ticked: ReadonlySet<string>;
  /** Counts up whenever the selected entry is to be brought into sight. */
  readonly sought: number;
  /** Counts up whenever the tray's date is to be typed. */
  readonly dateCalls: number;
  /** Begins a case where the person left it. */
  readonly enter: (caseId: string, place: Place) => void;
  readonly filter: (filters: Partial<Filters>) => void;
  readonly select: (id: string) => void;
  readonly open: (id: string) => void;
  readonly edit: (id: string, field?: 'text' | 'date') => void;
  readonly endEdit: () => void;
  readonly close: () => void;
  readonly showSource: (source: number) => void;
  readonly showTray: (isTrayOpen: boolean) => void;
  readonly tick: (ids: readonly string[], isTicked: boolean) => void;
  readonly callDate: () => void;
}

const atStart = { isOpen: false, editing: null, source: 0, isTrayOpen: false, ticked: new Set<string>() } as const;

/** Where the person stands in the chronology. It outlives the room, so that coming back finds the same place. */
export const useView = create<View>((set) => ({
  ...atStart,
  caseId: '',
  filters: noFilters,
  selected: null,
  sought: 0,
  dateCalls: 0,
  enter: (caseId, place) => set((view) => (view.caseId === caseId ? view : { ...atStart, ...place, caseId })),
  filter: (filters) => set((view) => ({ filters: { ...view.filters, ...filters } })),
  select: (selected) => set(({ sought }) => ({ selected, sought: sought + 1, editing: null, source: 0 })),
  open: (selected) => set((view) => ({ selected, isOpen: true, editing: null, source: view.selected === selected ? view.source : 0 })),
  edit: (selected, field = 'text') => set((view) => ({ selected, isOpen: true, editing: field, source: view.selected === selected ? view.source : 0 })),
  endEdit: () => set({ editing: null }),
  close: () => set({ isOpen: false, editing: null }),
  showSource: (source) => set({ source, isOpen: true }),
  showTray: (isTrayOpen) => set({ isTrayOpen }),
  tick: (ids, isTicked) =>
    set((view) => {
      const ticked = new Set(view.ticked);
      for (const id of ids) {
        if (isTicked) ticked.add(id);
        else ticked.delete(id);
      }
      return { ticked };
    }),
  callDate: () => set(({ dateCalls }) => ({ isTrayOpen: true, dateCalls: dateCalls + 1 })),
}));
