import type { Entry, OwnEntry } from '../../core/chronology/Entry.js';
import { messagesOf } from '../../core/chronology/messagesOf.js';
import { correctionsInForce, wholeExhibit } from '../../core/exhibit/correctionsInForce.js';
import type { EntryChanges } from '../../core/exhibit/Correction.js';
import { ask } from '../state/ask.js';
import { useCase } from '../state/useCase.js';
import type { Edit } from './editStack.js';

/** The fields of an own entry that the person writes. */
export type OwnEntryFields = Omit<OwnEntry, 'id' | 'createdAt'>;

/** The way back and the way there again. */
export type Ways = Pick<Edit, 'undo' | 'redo'>;

/** Sets fields of one entry right: an own entry is rewritten, all else gets a correction beside its reading. */
export async function changeEntry(caseId: string, entry: Entry, changes: EntryChanges): Promise<Ways> {
  const [source] = entry.sources;
  if (source === undefined) return changeOwn(caseId, entry, onlyOwn(changes));
  const { sha256, message, bbox, page } = source;
  // Only a message of a screenshot is given another id when it is read anew.
  const asked = { caseId, sha256, target: message ?? '*', ...(bbox && page === undefined && { anchor: [...bbox] as [number, number, number, number] }) };
  const { correctionId } = await ask('entry.correct', { ...asked, changes: mutableChanges(changes) });
  const turn = turner(caseId, sha256, correctionId);
  return { undo: turn, redo: turn };
}

/** Says something of an exhibit as a whole: which participant of an archive the person is, which of its chats are taken in. */
export async function changeWhole(caseId: string, sha256: string, changes: EntryChanges): Promise<Ways> {
  const { correctionId } = await ask('entry.correct', { caseId, sha256, target: wholeExhibit, changes: mutableChanges(changes) });
  const turn = turner(caseId, sha256, correctionId);
  return { undo: turn, redo: turn };
}

export async function changeOwn(caseId: string, entry: Entry, changes: Partial<OwnEntryFields>): Promise<Ways> {
  const { id, fields } = ownOf(entry);
  const after = { ...fields, ...changes };
  await update(caseId, id, after);
  return { undo: () => update(caseId, id, fields), redo: () => update(caseId, id, after) };
}

/** Takes back every correction of an entry that is in force. */
export async function revertEntry(caseId: string, entry: Entry): Promise<readonly Ways[]> {
  const turned: Ways[] = [];
  for (const { sha256, id } of correctionsOf(entry)) {
    const turn = turner(caseId, sha256, id);
    await turn();
    turned.push({ undo: turn, redo: turn });
  }
  return turned;
}

export async function addOwnEntry(caseId: string, fields: OwnEntryFields): Promise<Ways & { readonly id: string }> {
  const { id } = await ask('own.add', { caseId, entry: mutable(fields) });
  return { id, undo: () => remove(caseId, id), redo: () => add(caseId, id, fields) };
}

export async function removeOwnEntry(caseId: string, entry: Entry): Promise<Ways> {
  const { id, fields } = ownOf(entry);
  await remove(caseId, id);
  return { undo: () => add(caseId, id, fields), redo: () => remove(caseId, id) };
}

/** Revoking what came last takes it back; revoking that revocation brings it into force again. */
export function turner(caseId: string, sha256: string, correctionId: string): () => Promise<void> {
  let last = correctionId;
  return async () => {
    last = (await ask('entry.revoke', { caseId, sha256, correctionId: last })).correctionId;
  };
}

/** All that made an entry what it is: what was set right on each of its messages, and how they were cut. */
function correctionsOf(entry: Entry): readonly { readonly sha256: string; readonly id: string }[] {
  const exhibits = useCase.getState().opened?.material.exhibits ?? [];
  return entry.sources.flatMap(({ sha256, message = wholeExhibit }) => {
    const one = exhibits.find(({ exhibit }) => exhibit.sha256 === sha256);
    if (one === undefined) return [];
    const ofWhole = correctionsInForce(one.corrections).filter((correction) => 'target' in correction && correction.target === message);
    const made = messagesOf(one).find(({ id }) => id === message)?.corrections ?? ofWhole.map(({ id }) => id);
    // The latest first: what it was made on is there again when its turn comes.
    return [...made].reverse().map((id) => ({ sha256, id }));
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

/** Changes as a request takes them. */
export function mutableChanges({ tags, bbox, chats, ...rest }: EntryChanges) {
  return { ...rest, ...(chats && { chats: [...chats] }), ...(tags && { tags: [...tags] }), ...(bbox && { bbox: [...bbox] as [number, number, number, number] }) };
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
