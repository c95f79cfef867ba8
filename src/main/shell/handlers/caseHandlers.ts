import { shell as system } from 'electron';
import { knownZone } from '../../locker/createCase.js';
import { updateCase } from '../../locker/updateExhibit.js';
import type { HandlersOf } from '../ipc.js';
import type { Shell } from '../Shell.js';

/** One case: opened, told, closed. */
export function caseHandlers({ desks, hearings }: Shell): HandlersOf<'case'> {
  return {
    'case.open': async ({ caseId }) => {
      await desks.open(caseId);
      await desks.toFront(caseId);
      return desks.card(caseId);
    },
    'case.close': async ({ caseId }) => {
      hearings.cancelOf(caseId);
      await desks.close(caseId);
      return null;
    },
    'case.rename': async ({ caseId, title, counterparty, zone }) => {
      const desk = await desks.open(caseId);
      const changes = { title, counterparty, zone: zone === undefined ? undefined : knownZone(zone) };
      await updateCase(desk.openCase, given(changes));
      desk.changed();
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

/** Only what was given: a field that is there and undefined would overwrite. */
function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
}
