import { create } from 'zustand';
import type { AppState, CaseCard, Input } from '../../contract/requests.js';
import { ask } from './ask.js';
import { useCase } from './useCase.js';

/** The rooms of an open case. */
export const rooms = ['chronology', 'exhibits', 'check', 'search', 'export'] as const;
export type Room = (typeof rooms)[number];

interface Program {
  readonly app: AppState;
  readonly room: Room;
  readonly dialog: 'none' | 'newCase' | 'settings' | 'keys';
  /** Null until the library was read. */
  readonly cases: readonly CaseCard[] | null;
  begin: () => Promise<void>;
  loadCases: () => Promise<void>;
  /** Opens a case in the room where it was left. */
  openCase: (card: CaseCard) => Promise<void>;
  closeCase: () => Promise<void>;
  enter: (room: Room) => void;
  show: (dialog: Program['dialog']) => void;
  setPreferences: (preferences: Input<'app.setPreferences'>) => Promise<void>;
}

const atStart: AppState = { version: '', language: 'ru', languageChoice: 'system', theme: 'system', platform: '', view: {}, asksForKeys: false };
const isRoom = (name: string | undefined): name is Room => rooms.some((room) => room === name);

/** What holds for the whole window: preferences, the library, which case and which room is open. */
export const useProgram = create<Program>((set, get) => ({
  app: atStart,
  room: 'chronology',
  dialog: 'none',
  cases: null,
  begin: async () => {
    const app = await ask('app.state', {});
    document.documentElement.lang = app.language;
    set({ app });
  },
  loadCases: async () => set({ cases: await ask('library.list', {}) }),
  openCase: async ({ caseId }) => {
    await useCase.getState().open(caseId);
    const left = get().app.view[`room.${caseId}`];
    set({ room: isRoom(left) ? left : 'chronology', dialog: 'none' });
  },
  closeCase: async () => {
    await useCase.getState().close();
    await get().loadCases();
  },
  enter: (room) => {
    set({ room });
    const open = useCase.getState().opened;
    if (open !== null) void get().setPreferences({ view: { [`room.${open.card.caseId}`]: room } });
  },
  show: (dialog) => set({ dialog }),
  setPreferences: async (preferences) => {
    const app = await ask('app.setPreferences', preferences);
    document.documentElement.lang = app.language;
    set({ app });
  },
}));
