import { create } from 'zustand';
import type { Box } from '../../core/exhibit/Reading.js';

/** What is being done to the selected message. */
export type Doing =
  | { readonly what: 'text' | 'time' | 'date' | 'author' }
  /** The cut is the n-th of those that the message offers. */
  | { readonly what: 'split'; readonly cut: number }
  /** A message that the machine did not see, to be drawn and typed. */
  | { readonly what: 'add'; readonly box: Box };

interface Check {
  readonly caseId: string;
  readonly exhibit: number | null;
  /** The message of that exhibit. */
  readonly selected: string | null;
  readonly doing: Doing | null;
  /** Where the selected message's box is being dragged to; null when it stands. */
  readonly dragged: Box | null;
  readonly enter: (caseId: string) => void;
  readonly open: (exhibit: number, message?: string | null) => void;
  readonly select: (message: string | null) => void;
  readonly begin: (doing: Doing) => void;
  readonly leave: () => void;
  readonly drag: (box: Box | null) => void;
}

const still = { doing: null, dragged: null } as const;

/** Where the person stands in checking what was read. It outlives the room. */
export const useCheck = create<Check>((set) => ({
  caseId: '',
  exhibit: null,
  selected: null,
  ...still,
  enter: (caseId) => set((check) => (check.caseId === caseId ? { ...still } : { caseId, exhibit: null, selected: null, ...still })),
  open: (exhibit, message = null) => set({ exhibit, selected: message, ...still }),
  select: (selected) => set({ selected, ...still }),
  begin: (doing) => set({ doing, dragged: null }),
  leave: () => set(still),
  drag: (dragged) => set({ dragged }),
}));
