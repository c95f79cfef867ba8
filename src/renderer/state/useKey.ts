import { useEffect, useEffectEvent } from 'react';

/** A key with its modifiers: `mod+k`, `shift+?`, `alt+ArrowUp`, `ArrowDown`. `mod` is Ctrl, on a Mac ⌘. Letters are told by their place, so that they work in any keyboard layout. */
export type Key = string;

/** Whether the person is writing: single letters are text there, not commands. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** Does something on a key, anywhere in the window. Keys without `mod` are left alone while the person is writing or a dialog is open. */
export function useKey(key: Key, act: (event: KeyboardEvent) => void): void {
  const latest = useEffectEvent(act);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !matches(key, event)) return;
      if (belongsElsewhere(key, event)) return;
      event.preventDefault();
      latest(event);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [key]);
}

/** Undo in a text field is the field's, Enter and Space on a button are the button's, and plain keys are text while one writes. */
function belongsElsewhere(key: Key, { target }: KeyboardEvent): boolean {
  if (/\+z$/.test(key)) return isWriting(target);
  if (key.includes('mod+')) return false;
  if ((key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button, a, summary') !== null) return true;
  return isWriting(target) || document.querySelector('[role="dialog"]') !== null;
}

function matches(key: Key, event: KeyboardEvent): boolean {
  const parts = key.split('+');
  const name = parts.at(-1) ?? '';
  const mod = window.navigator.platform.startsWith('Mac') ? event.metaKey : event.ctrlKey;
  if (mod !== parts.includes('mod') || event.altKey !== parts.includes('alt')) return false;
  if (/^[a-z]$/.test(name)) return event.code === `Key${name.toUpperCase()}` && event.shiftKey === parts.includes('shift');
  if (name === '?') return event.key === '?' || (event.key === ',' && event.shiftKey);
  return event.key === name && event.shiftKey === parts.includes('shift');
}
