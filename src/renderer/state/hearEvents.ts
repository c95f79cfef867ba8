import type { PageEvent } from '../../contract/requests.js';
import { attempt } from './useToasts.js';
import { useCase } from './useCase.js';

type Listener = (event: PageEvent) => void;

const listeners = new Set<Listener>();

/** Begins to hear the main side: the open case follows its changes, everybody else by `listen`. Called once. */
export function hearEvents(): () => void {
  return window.dossier.onEvent((event) => {
    const store = useCase.getState();
    if (event.type === 'case.changed' && event.caseId === store.opened?.card.caseId) void attempt(() => store.refresh());
    if (event.type === 'import.changed') store.hearQueue(event.caseId, event.queue);
    for (const listener of listeners) listener(event);
  });
}

/** Hears every event of the main side until the returned function is called. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
