import { useEffect, useEffectEvent } from 'react';
import { listen } from './hearEvents.js';

/** Does something when a command of the menu is chosen; the names are those of src/main/shell/makeMenu.ts. */
export function useCommand(name: string, act: () => void): void {
  const latest = useEffectEvent(act);
  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'menu.command' && event.command === name) latest();
      }),
    [name],
  );
}
