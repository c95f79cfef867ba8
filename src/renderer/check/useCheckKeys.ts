import { useEffect, useEffectEvent } from 'react';
import { useEdits } from '../correction/useEdits.js';
import { useCommand } from '../state/useCommand.js';
import { useKey } from '../state/useKey.js';
import { useCheck } from './useCheck.js';
import type { CheckDeeds } from './useCheckDeeds.js';

/** Checking by keyboard alone. While a field is written in, its own keys hold. */
export function useCheckKeys(deeds: CheckDeeds): void {
  const { undo, redo } = useEdits();
  const { doing, leave } = useCheck();
  /** A cut that is being chosen has the arrows and Enter for itself. */
  const isCutting = doing?.what === 'split';
  useKey('ArrowDown', () => (isCutting ? deeds.moveCut('line', 1) : deeds.walk(1)));
  useKey('ArrowUp', () => (isCutting ? deeds.moveCut('line', -1) : deeds.walk(-1)));
  useKey('ArrowRight', () => deeds.moveCut('word', 1));
  useKey('ArrowLeft', () => deeds.moveCut('word', -1));
  useKey('Home', deeds.goToFirst);
  useKey('End', deeds.goToLast);
  useKey('PageDown', () => deeds.stepShot(1));
  useKey('PageUp', () => deeds.stepShot(-1));
  useKey('Enter', () => (isCutting ? deeds.cutHere() : deeds.text()));
  useKey('e', deeds.text);
  useKey('t', deeds.time);
  useKey('d', deeds.date);
  useKey('w', deeds.author);
  useKey('s', deeds.flip);
  useKey('k', deeds.kind);
  useKey('x', deeds.split);
  useKey('j', deeds.join);
  useKey('Delete', deeds.dismiss);
  useKey('a', deeds.add);
  useKey('n', deeds.nextDoubtful);
  useKey('c', deeds.toggleChecked);
  useKey('shift+c', deeds.checkAll);
  useKey(' ', deeds.checkAndGoOn);
  useKey('Escape', leave);
  useBoxKeys(deeds);
  useKey('mod+z', () => void undo());
  useKey('mod+shift+z', () => void redo());
  useCommand('undo', () => void undo());
  useCommand('redo', () => void redo());
  useCommand('readAgain', deeds.readAgain);
}

/** Arrows with Shift move the box, with Alt they change its size; it is set down when the key beside them is let go. */
function useBoxKeys({ nudge, drop }: CheckDeeds): void {
  useKey('shift+ArrowLeft', () => nudge([-1, 0, 0, 0]));
  useKey('shift+ArrowRight', () => nudge([1, 0, 0, 0]));
  useKey('shift+ArrowUp', () => nudge([0, -1, 0, 0]));
  useKey('shift+ArrowDown', () => nudge([0, 1, 0, 0]));
  useKey('alt+ArrowLeft', () => nudge([0, 0, -1, 0]));
  useKey('alt+ArrowRight', () => nudge([0, 0, 1, 0]));
  useKey('alt+ArrowUp', () => nudge([0, 0, 0, -1]));
  useKey('alt+ArrowDown', () => nudge([0, 0, 0, 1]));
  const end = useEffectEvent((event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Shift' || event.key === 'Alt') drop();
  });
  useEffect(() => {
    const release = (event: Event) => end(event);
    window.addEventListener('keyup', release);
    window.addEventListener('blur', release);
    return () => {
      window.removeEventListener('keyup', release);
      window.removeEventListener('blur', release);
    };
  }, []);
}
