import type { Entry } from '../../core/chronology/Entry.js';
import { useEdits } from '../correction/useEdits.js';
import { useCommand } from '../state/useCommand.js';
import { useKey } from '../state/useKey.js';
import { useView } from './useView.js';

interface ChronologyKeys {
  readonly shown: readonly Entry[];
  readonly current: Entry | undefined;
  readonly onOwn: () => void;
  readonly onNextDoubtful: () => void;
}

/** The chronology by keyboard: through the entries, to the original, to a correction, in and out of the export, back. */
export function useChronologyKeys({ shown, current, onOwn, onNextDoubtful }: ChronologyKeys): void {
  const { select, open, edit, close } = useView();
  const { change, undo, redo } = useEdits();
  const step = (by: number) => {
    const at = shown.findIndex(({ id }) => id === current?.id);
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next !== undefined) select(next.id);
  };
  useKey('ArrowDown', () => step(1));
  useKey('ArrowUp', () => step(-1));
  useKey('Enter', () => current && open(current.id));
  useKey('e', () => current && edit(current.id));
  useKey('i', () => current && void change([current], { included: !current.included }));
  useKey('n', onNextDoubtful);
  useKey('a', onOwn);
  useKey('Escape', close);
  useKey('mod+z', () => void undo());
  useKey('mod+shift+z', () => void redo());
  useCommand('undo', () => void undo());
  useCommand('redo', () => void redo());
}
