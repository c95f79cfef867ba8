import { create } from 'zustand';
import type { Entry, OwnEntry } from '../../core/chronology/Entry.js';
import { correctionsInForce } from '../../core/exhibit/anchorCorrections.js';
import type { EntryChanges } from '../../core/exhibit/Correction.js';
import { ask } from '../state/ask.js';
import { useCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';

/** The fields of an own entry that the person writes. */
export type OwnEntryFields = Omit<OwnEntry, 'id' | 'createdAt'>;

/** One thing the person did to the chronology, with the way back and the way there again. */
interface Edit {
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

interface Edits {
  /** Whose edits these are: undo never reaches into another case. */
  readonly caseId: string;
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
  /** Sets fields of entries right, as one step. */
  readonly change: (entries: readonly Entry[], changes: EntryChanges) => Promise<void>;
  /** Takes back all corrections of an entry, so that it stands as it was read. */
  readonly revert: (entry: Entry) => Promise<void>;
  readonly addOwn: (entry: OwnEntryFields) => Promise<void>;
  readonly removeOwn: (entry: Entry) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

const openCaseId = (): string => useCase.getState().opened?.card.caseId ?? '';

/** What the person changed since the case was opened. Nothing is lost by undo: corrections are revoked, never removed. */
export const useEdits = create<Edits>((set, get) => {
  const push = (edit: Edit): void => {
    const caseId = openCaseId();
    const done = get().caseId === caseId ? get().done : [];
    set({ caseId, done: [...done, edit], undone: [] });
  };
  const step = async (from: 'done' | 'undone', to: 'done' | 'undone', way: 'undo' | 'redo'): Promise<void> => {
    const edit = get()[from].at(-1);
    if (edit === undefined || get().caseId !== openCaseId()) return;
    set((edits) => ({ ...edits, [from]: edits[from].slice(0, -1) }));
    const went = await attempt(async () => {
      await edit[way]();
      return true;
    });
    const home = went === null ? from : to;
    set((edits) => ({ ...edits, [home]: [...edits[home], edit] }));
  };
  return {
    caseId: '',
    done: [],
    undone: [],
    change: async (entries, changes) => {
      const edits: Edit[] = [];
      await attempt(async () => {
        for (const entry of entries) edits.push(await changeEntry(openCaseId(), entry, changes));
      });
      if (edits.length > 0) push(allOf(edits));
    },
    revert: async (entry) => {
      const edits: Edit[] = [];
      await attempt(async () => {
        for (const one of correctionsOf(entry)) edits.push(await revoke(openCaseId(), one.sha256, one.id));
      });
      if (edits.length > 0) push(allOf(edits));
    },
    addOwn: async (entry) => {
      const caseId = openCaseId();
      const added = await attempt(() => ask('own.add', { caseId, entry: mutable(entry) }));
      if (added !== null) push({ undo: () => remove(caseId, added.id), redo: () => add(caseId, added.id, entry) });
    },
    removeOwn: async (entry) => {
      const caseId = openCaseId();
      const own = ownOf(entry);
      const gone = await attempt(async () => {
        await remove(caseId, own.id);
        return true;
      });
      if (gone !== null) push({ undo: () => add(caseId, own.id, own.fields), redo: () => remove(caseId, own.id) });
    },
    undo: () => step('done', 'undone', 'undo'),
    redo: () => step('undone', 'done', 'redo'),
  };
});

/** Several edits as one step, taken back in reverse. */
function allOf(edits: readonly Edit[]): Edit {
  const each = async (inOrder: readonly Edit[], way: keyof Edit): Promise<void> => {
    for (const edit of inOrder) await edit[way]();
  };
  return { undo: () => each([...edits].reverse(), 'undo'), redo: () => each(edits, 'redo') };
}

async function changeEntry(caseId: string, entry: Entry, changes: EntryChanges): Promise<Edit> {
  const [source] = entry.sources;
  if (source === undefined) {
    const { id, fields } = ownOf(entry);
    const after = { ...fields, ...onlyOwn(changes) };
    await update(caseId, id, after);
    return { undo: () => update(caseId, id, fields), redo: () => update(caseId, id, after) };
  }
  const { sha256, message, bbox } = source;
  const asked = { caseId, sha256, target: message ?? '*', ...(bbox && { anchor: [...bbox] as [number, number, number, number] }) };
  const { correctionId } = await ask('entry.correct', { ...asked, changes: mutableChanges(changes) });
  const turn = turner(caseId, sha256, correctionId);
  return { undo: turn, redo: turn };
}

async function revoke(caseId: string, sha256: string, correctionId: string): Promise<Edit> {
  const turn = turner(caseId, sha256, correctionId);
  await turn();
  return { undo: turn, redo: turn };
}

/** Revoking what came last takes it back; revoking that revocation brings it into force again. */
function turner(caseId: string, sha256: string, correctionId: string): () => Promise<void> {
  let last = correctionId;
  return async () => {
    last = (await ask('entry.revoke', { caseId, sha256, correctionId: last })).correctionId;
  };
}

/** The corrections in force for an entry's sources. */
function correctionsOf(entry: Entry): readonly { readonly sha256: string; readonly id: string }[] {
  const exhibits = useCase.getState().opened?.material.exhibits ?? [];
  return entry.sources.flatMap(({ sha256, message = '*' }) => {
    const corrections = exhibits.find(({ exhibit }) => exhibit.sha256 === sha256)?.corrections ?? [];
    return correctionsInForce(corrections).flatMap(({ id, target }) => (target === message ? [{ sha256, id }] : []));
  });
}

function ownOf(entry: Entry): { readonly id: string; readonly fields: OwnEntryFields } {
  const { when, channel, side, author, role, text, tags, included } = entry;
  return { id: entry.id.replace(/^own-/, ''), fields: { date: when.date, time: when.time, channel, side, author, role, text, tags, included } };
}

function onlyOwn({ text, time, date, side, author, role, included, tags }: EntryChanges): Partial<OwnEntryFields> {
  const all = { text, time, date, side, author, role, included, tags };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const mutable = (fields: OwnEntryFields) => ({ ...fields, tags: [...fields.tags] });

function mutableChanges({ tags, bbox, ...rest }: EntryChanges) {
  return { ...rest, ...(tags && { tags: [...tags] }), ...(bbox && { bbox: [...bbox] as [number, number, number, number] }) };
}

async function update(caseId: string, id: string, fields: OwnEntryFields): Promise<void> {
  await ask('own.update', { caseId, id, entry: mutable(fields) });
}
async function add(caseId: string, id: string, fields: OwnEntryFields): Promise<void> {
  await ask('own.add', { caseId, id, entry: mutable(fields) });
}
async function remove(caseId: string, id: string): Promise<void> {
  await ask('own.remove', { caseId, id });
}
