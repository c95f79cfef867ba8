import { useState } from 'react';
import type { CallNote } from '../../core/exhibit/Correction.js';
import { ask } from '../state/ask.js';
import { attempt } from '../state/useToasts.js';
import { noEdits, withDone, withRedone, withUndone } from '../correction/editStack.js';

/** Changes to the notes of one recording, with the way back and the way there again. */
export function useNoteEdits(caseId: string, exhibit: number) {
  const [stack, setStack] = useState(noEdits);
  const put = (id: string, note: CallNote | null) => {
    if (note === null) return ask('exhibit.setNote', { caseId, exhibit, id, note });
    const { id: _id, ...rest } = note;
    return ask('exhibit.setNote', { caseId, exhibit, id, note: rest });
  };
  /** Sets a note, or takes it away; `before` is what stood there. */
  const change = async (id: string, before: CallNote | null, after: CallNote | null): Promise<void> => {
    const done = await attempt(() => put(id, after).then(() => true));
    if (done === null) return;
    const ways = { undo: () => put(id, before).then(() => undefined), redo: () => put(id, after).then(() => undefined) };
    setStack((last) => withDone(last, { kind: 'correct', entries: [], ...ways }));
  };
  const step = (way: 'undo' | 'redo') => async (): Promise<void> => {
    const edit = (way === 'undo' ? stack.done : stack.undone).at(-1);
    if (edit === undefined) return;
    const went = await attempt(() => edit[way]().then(() => true));
    if (went !== null) setStack((last) => (way === 'undo' ? withUndone(last) : withRedone(last)));
  };
  return { change, undo: step('undo'), redo: step('redo'), canUndo: stack.done.length > 0, canRedo: stack.undone.length > 0 };
}

export type NoteEdits = ReturnType<typeof useNoteEdits>;
