/** What kind of thing the person did, for wording it. */
export type EditKind = 'correct' | 'date' | 'leaveOut' | 'takeIn' | 'tags' | 'confirm' | 'revert' | 'add' | 'box' | 'side' | 'split' | 'join' | 'addMessage' | 'excerpt' | VanishingKind;
/** What makes an entry vanish, or turns a whole archive, is said with a way back. */
export type VanishingKind = 'dismiss' | 'takeOut' | 'remove' | 'owner' | 'chats';

/** One thing the person did to the chronology, with the way back and the way there again. */
export interface Edit {
  readonly kind: EditKind;
  /** The entries it touched, by id. */
  readonly entries: readonly string[];
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** What was done and what was taken back, latest last, all of one case. */
export interface EditStack {
  readonly caseId: string;
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

/** More steps than anybody takes back; older ones stand in the file like all others. */
const depth = 500;

export const noEdits: EditStack = { caseId: '', done: [], undone: [] };

/** The stack of a case: undo never reaches into another one. */
export function stackOf(stack: EditStack, caseId: string): EditStack {
  return stack.caseId === caseId ? stack : { ...noEdits, caseId };
}

/** After something was done; what had been taken back cannot come again. */
export function withDone(stack: EditStack, edit: Edit): EditStack {
  return { ...stack, done: [...stack.done, edit].slice(-depth), undone: [] };
}

/** After the latest deed was taken back. */
export function withUndone(stack: EditStack): EditStack {
  const edit = stack.done.at(-1);
  return edit === undefined ? stack : { ...stack, done: stack.done.slice(0, -1), undone: [...stack.undone, edit] };
}

/** After what was taken back last was done again. */
export function withRedone(stack: EditStack): EditStack {
  const edit = stack.undone.at(-1);
  return edit === undefined ? stack : { ...stack, done: [...stack.done, edit], undone: stack.undone.slice(0, -1) };
}

/** Several edits as one step, taken back in reverse. */
export function asOneStep(kind: EditKind, entries: readonly string[], edits: readonly Pick<Edit, 'undo' | 'redo'>[]): Edit {
  const each = async (inOrder: readonly Pick<Edit, 'undo' | 'redo'>[], way: 'undo' | 'redo'): Promise<void> => {
    for (const edit of inOrder) await edit[way]();
  };
  return { kind, entries, undo: () => each([...edits].reverse(), 'undo'), redo: () => each(edits, 'redo') };
}
