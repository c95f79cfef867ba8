import { create } from 'zustand';
import type { Entry } from '../../core/chronology/Entry.js';
import type { EntryChanges } from '../../core/exhibit/Correction.js';
import { useCase } from '../state/useCase.js';
import { useProgram } from '../state/useProgram.js';
import { attempt, useToasts } from '../state/useToasts.js';
import { addOwnEntry, changeEntry, changeOwn, changeWhole, removeOwnEntry, revertEntry, type OwnEntryFields, type Ways } from './askEdits.js';
import { correctionWords } from './correctionWords.js';
import { asOneStep, noEdits, stackOf, withDone, withRedone, withUndone, type Edit, type EditKind, type EditStack, type VanishingKind } from './editStack.js';

interface Edits {
  readonly stack: EditStack;
  /** The entry that was changed last, so that it can be brought into sight, and whether by undo or redo; a new object each time. */
  readonly touched: { readonly id: string; readonly isTurned: boolean } | null;
  /** Sets fields of entries right, as one step. */
  readonly change: (entries: readonly Entry[], changes: EntryChanges, kind?: EditKind) => Promise<void>;
  /** Says which participant of an archive the person is. */
  readonly setOwner: (sha256: string, owner: string) => Promise<void>;
  /** Says which chats of an archive are taken in. */
  readonly setChats: (sha256: string, chats: readonly string[]) => Promise<void>;
  readonly changeOwn: (entry: Entry, fields: Partial<OwnEntryFields>) => Promise<void>;
  /** Does something with messages of one screenshot, as one step; the steps done before a fault can be taken back. */
  readonly correct: (kind: EditKind, entries: readonly string[], steps: readonly ((caseId: string) => Promise<Ways>)[]) => Promise<void>;
  /** Takes back all corrections of an entry, so that it stands as it was read. */
  readonly revert: (entry: Entry) => Promise<void>;
  readonly addOwn: (entry: OwnEntryFields) => Promise<void>;
  readonly removeOwn: (entry: Entry) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

const openCaseId = (): string => useCase.getState().opened?.card.caseId ?? '';
const isVanishing = (kind: EditKind): kind is VanishingKind => kind === 'dismiss' || kind === 'takeOut' || kind === 'remove' || kind === 'owner' || kind === 'chats';

/** What the person changed since the case was opened. Nothing is lost by undo: corrections are revoked, never removed. */
export const useEdits = create<Edits>((set, get) => {
  let underWay = Promise.resolve();
  /** One after the other, so that two quick undos cannot overtake each other. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    underWay = underWay.then(work, work);
    return underWay;
  };
  /** Does it and remembers the way back; a fault is told to the person. */
  const perform = (work: (caseId: string) => Promise<Edit | null>): Promise<void> =>
    inTurn(async () => {
      const caseId = openCaseId();
      const edit = await attempt(() => work(caseId));
      if (edit === null) return;
      await attempt(() => useCase.getState().refresh());
      set(({ stack }) => ({ stack: withDone(stackOf(stack, caseId), edit), touched: touchedBy(edit, false) }));
      if (isVanishing(edit.kind)) tell(edit.kind, () => get().stack.done.at(-1) === edit && void get().undo());
    });
  const step = (way: 'undo' | 'redo', after: (stack: EditStack) => EditStack): Promise<void> =>
    inTurn(async () => {
      const stack = stackOf(get().stack, openCaseId());
      const edit = (way === 'undo' ? stack.done : stack.undone).at(-1);
      if (edit === undefined) return;
      const went = await attempt(() => edit[way]().then(() => true));
      if (went === null) return;
      await attempt(() => useCase.getState().refresh());
      set({ stack: after(stack), touched: touchedBy(edit, true) });
    });
  return {
    stack: noEdits,
    touched: null,
    change: (entries, changes, kind = kindOf(changes)) =>
      perform(async (caseId) => {
        const edits: Ways[] = [];
        // What was done before a fault can be taken back like everything else.
        await attempt(async () => {
          for (const entry of entries) edits.push(await changeEntry(caseId, entry, changes));
        });
        return edits.length === 0 ? null : asOneStep(kind, idsOf(entries.slice(0, edits.length)), edits);
      }),
    correct: (kind, entries, steps) =>
      perform(async (caseId) => {
        const edits: Ways[] = [];
        await attempt(async () => {
          for (const step of steps) edits.push(await step(caseId));
        });
        return edits.length === 0 ? null : asOneStep(kind, entries, edits);
      }),
    setOwner: (sha256, owner) => perform(async (caseId) => ({ kind: 'owner', entries: [], ...(await changeWhole(caseId, sha256, { owner })) })),
    setChats: (sha256, chats) => perform(async (caseId) => ({ kind: 'chats', entries: [], ...(await changeWhole(caseId, sha256, { chats })) })),
    changeOwn: (entry, fields) => perform(async (caseId) => ({ kind: 'correct', entries: [entry.id], ...(await changeOwn(caseId, entry, fields)) })),
    revert: (entry) => perform(async (caseId) => asOneStep('revert', [entry.id], await revertEntry(caseId, entry))),
    addOwn: (fields) =>
      perform(async (caseId) => {
        const { id, ...ways } = await addOwnEntry(caseId, fields);
        return { kind: 'add', entries: [`own-${id}`], ...ways };
      }),
    removeOwn: (entry) => perform(async (caseId) => ({ kind: 'remove', entries: [entry.id], ...(await removeOwnEntry(caseId, entry)) })),
    undo: () => step('undo', withUndone),
    redo: () => step('redo', withRedone),
  };
});

const idsOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id);

function touchedBy({ entries }: Edit, isTurned: boolean): Edits['touched'] {
  const [id] = entries;
  return id !== undefined && entries.length === 1 ? { id, isTurned } : null;
}

function tell(kind: VanishingKind, undo: () => void): void {
  const said = correctionWords[useProgram.getState().app.language];
  useToasts.getState().show({ text: said.did[kind] }, undo);
}

/** The kind of a change by the fields it sets. */
function kindOf(changes: EntryChanges): EditKind {
  const [field, ...others] = Object.keys(changes);
  if (changes.dismissed === true) return 'dismiss';
  if (others.length > 0) return 'correct';
  if (field === 'included') return changes.included ? 'takeIn' : 'leaveOut';
  if (field === 'tags') return 'tags';
  return field === 'date' || field === 'time' ? 'date' : 'correct';
}
