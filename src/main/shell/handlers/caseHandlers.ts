import { shell as system } from 'electron';
import type { HandlersOf } from '../ipc.js';
import type { Shell } from '../Shell.js';

/** One case: opened, told, closed. */
export function caseHandlers({ desks }: Shell): HandlersOf<'case'> {
  return {
    'case.open': async ({ caseId }) => {
      await desks.open(caseId);
      await desks.toFront(caseId);
      return desks.card(caseId);
    },
    'case.close': async ({ caseId }) => {
      await desks.close(caseId);
      return null;
    },
    'case.rename': async ({ caseId, title, counterparty, zone }) => {
      const desk = await desks.open(caseId);
      await desk.rename({ title, counterparty, zone });
      return desks.card(caseId);
    },
    'case.reveal': async ({ caseId }) => {
      const desk = await desks.open(caseId);
      system.showItemInFolder(desk.openCase.dir);
      return null;
    },
    'case.material': async ({ caseId, since }) => (await desks.open(caseId)).material(since),
  };
}
