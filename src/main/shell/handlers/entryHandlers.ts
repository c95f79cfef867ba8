import type { HandlersOf } from '../ipc.js';
import type { Shell } from '../Shell.js';

/** What the person sets right in the chronology. */
export function entryHandlers({ desks }: Shell): HandlersOf<'entry'> & HandlersOf<'own'> {
  return {
    'entry.correct': async ({ caseId, ...correction }) => (await desks.open(caseId)).correct(correction),
    'entry.revoke': async ({ caseId, sha256, correctionId }) => (await desks.open(caseId)).revoke(sha256, correctionId),
    'own.add': async ({ caseId, entry, id }) => (await desks.open(caseId)).addOwn(entry, id),
    'own.update': async ({ caseId, id, entry }) => (await desks.open(caseId)).updateOwn(id, entry),
    'own.remove': async ({ caseId, id }) => {
      await (await desks.open(caseId)).removeOwn(id);
      return null;
    },
  };
}
