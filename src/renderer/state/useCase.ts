import { create } from 'zustand';
import type { CaseCard, ImportQueue, MaterialReply } from '../../contract/requests.js';
import { chronologyBuilder, type Chronology } from '../../core/chronology/buildChronology.js';
import type { CaseMaterial, ExhibitMaterial } from '../../core/chronology/Material.js';
import { ask } from './ask.js';

/** The open case as the page knows it: its material, and the chronology built from it. */
export interface OpenCaseState {
  readonly card: CaseCard;
  readonly material: CaseMaterial;
  readonly chronology: Chronology;
  readonly revision: number;
  readonly queue: ImportQueue;
}

interface CaseStore {
  readonly opened: OpenCaseState | null;
  open: (caseId: string) => Promise<void>;
  close: () => Promise<void>;
  /** Fetches what changed since; calls while one is under way become one more afterwards. */
  refresh: () => Promise<void>;
  rename: (changes: { title?: string; counterparty?: string; zone?: string }) => Promise<void>;
  hearQueue: (caseId: string, queue: ImportQueue) => void;
}

let build = chronologyBuilder();
let underWay: Promise<void> | null = null;
let onceMore = false;

export const useCase = create<CaseStore>((set, get) => ({
  opened: null,
  open: async (caseId) => {
    const [card, reply, queue] = [await ask('case.open', { caseId }), await ask('case.material', { caseId }), await ask('import.queue', { caseId })];
    build = chronologyBuilder();
    const material: CaseMaterial = { zone: reply.zone, exhibits: reply.exhibits, ownEntries: reply.ownEntries };
    set({ opened: { card, material, chronology: build(material), revision: reply.revision, queue } });
    // A change may have come between the two answers.
    await get().refresh();
  },
  close: async () => {
    const open = get().opened;
    set({ opened: null });
    if (open !== null) await ask('case.close', { caseId: open.card.caseId });
  },
  refresh: () => {
    if (underWay !== null) {
      onceMore = true;
      return underWay;
    }
    underWay = fetchNews(get, set).finally(() => {
      underWay = null;
    });
    return underWay;
  },
  rename: async (changes) => {
    const open = get().opened;
    if (open === null) return;
    const card = await ask('case.rename', { caseId: open.card.caseId, ...changes });
    set(({ opened }) => ({ opened: opened === null ? null : { ...opened, card } }));
  },
  hearQueue: (caseId, queue) => set(({ opened }) => ({ opened: opened?.card.caseId === caseId ? { ...opened, queue } : opened })),
}));

async function fetchNews(get: () => CaseStore, set: (change: (store: CaseStore) => Partial<CaseStore>) => void): Promise<void> {
  do {
    onceMore = false;
    const before = get().opened;
    if (before === null) return;
    const { caseId } = before.card;
    const reply = await ask('case.material', { caseId, since: before.revision });
    set(({ opened }) => ({ opened: opened?.card.caseId === caseId ? withNews(opened, reply) : opened }));
  } while (onceMore);
}

function withNews(open: OpenCaseState, reply: MaterialReply): OpenCaseState {
  const listed = reply.listed === undefined ? null : new Set(reply.listed);
  const changed = new Map(reply.exhibits.map((one) => [one.exhibit.number, one]));
  const kept = open.material.exhibits.filter(({ exhibit }) => listed?.has(exhibit.number) ?? true);
  const known = new Set(kept.map(({ exhibit }) => exhibit.number));
  const exhibits: ExhibitMaterial[] = kept.map((one) => changed.get(one.exhibit.number) ?? one);
  exhibits.push(...reply.exhibits.filter(({ exhibit }) => !known.has(exhibit.number)));
  exhibits.sort((a, b) => a.exhibit.number - b.exhibit.number);
  const material: CaseMaterial = { zone: reply.zone, exhibits, ownEntries: reply.ownEntries };
  return { ...open, material, chronology: build(material), revision: reply.revision };
}

/** The open case, for what is only shown inside one. */
export function useOpenCase(): OpenCaseState {
  const open = useCase(({ opened }) => opened);
  if (open === null) throw new Error('No case is open.');
  return open;
}
