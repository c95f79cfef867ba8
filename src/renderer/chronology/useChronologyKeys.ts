import { useRef } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { useEdits } from '../correction/useEdits.js';
import { useCommand } from '../state/useCommand.js';
import { useKey } from '../state/useKey.js';
import { useView } from './useView.js';
import { stepFrom } from './wayThrough.js';

interface ChronologyKeys {
  /** The entries in the order in which they stand on the screen. */
  readonly shown: readonly Entry[];
  readonly current: Entry | undefined;
  readonly onOwn: () => void;
  readonly onNextDoubtful: () => void;
}

/** The chronology by keyboard: through the entries, to the original, to a correction, in and out of the export, back. */
export function useChronologyKeys({ shown, current, onOwn, onNextDoubtful }: ChronologyKeys): void {
  const view = useView();
  const { change, undo, redo } = useEdits();
  useWalk(shown);
  const isUndated = current?.when.date === null;
  const date = () => {
    if (current === undefined) return;
    if (!isUndated) return view.edit(current.id, 'date');
    view.tick([current.id], true);
    view.callDate();
  };
  useKey('Enter', () => current && view.open(current.id));
  useKey(' ', () => current && (view.isOpen ? view.close() : view.open(current.id)));
  useKey('e', () => current && view.edit(current.id));
  useKey('d', date);
  useKey('x', () => current && isUndated && view.tick([current.id], !view.ticked.has(current.id)));
  useKey('s', () => current && current.sources.length > 1 && view.showSource((view.source + 1) % current.sources.length));
  useKey('i', () => current && void change([current], { included: !current.included }));
  useKey('c', () => current && current.sources.length > 0 && void change([current], { checked: true }, 'confirm'));
  useKey('n', onNextDoubtful);
  useKey('a', onOwn);
  useKey('Escape', () => (view.editing === null ? view.close() : view.endEdit()));
  useKey('mod+z', () => void undo());
  useKey('mod+shift+z', () => void redo());
  useCommand('undo', () => void undo());
  useCommand('redo', () => void redo());
}

/** Up and down through the entries; with Shift undated ones are ticked on the way. */
function useWalk(shown: readonly Entry[]): void {
  const { selected, select, tick } = useView();
  const place = useRef(-1);
  const at = shown.findIndex(({ id }) => id === selected);
  const to = (next: Entry | undefined) => {
    if (next === undefined) return;
    place.current = shown.indexOf(next);
    select(next.id);
  };
  const go = (by: number, ticks = false) => {
    // An entry that left the list since is walked on from where it stood.
    const next = stepFrom(shown, selected, by, at === -1 ? place.current : -1);
    const passed = [shown[at], next];
    if (ticks) tick(passed.flatMap((one) => (one?.when.date === null ? [one.id] : [])), true);
    to(next);
  };
  useKey('ArrowDown', () => go(1));
  useKey('ArrowUp', () => go(-1));
  useKey('shift+ArrowDown', () => go(1, true));
  useKey('shift+ArrowUp', () => go(-1, true));
  useKey('Home', () => to(shown[0]));
  useKey('End', () => to(shown.at(-1)));
}
