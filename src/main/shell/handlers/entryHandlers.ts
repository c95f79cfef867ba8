import { FaultError } from '../../../core/faults.js';
import { isSha256, type Sha256 } from '../../../core/exhibit/Sha256.js';
import type { CorrectionBody } from '../../../core/exhibit/Correction.js';
import { correctEntry, revokeCorrection } from '../../locker/corrections.js';
import { exhibitBySha256 } from '../../locker/findExhibit.js';
import { addOwnEntry, removeOwnEntry, updateOwnEntry } from '../../locker/ownEntries.js';
import type { HandlersOf } from '../ipc.js';
import type { Shell } from '../Shell.js';

/** What the person sets right in the chronology. */
export function entryHandlers({ desks, env }: Shell): HandlersOf<'entry'> & HandlersOf<'own'> {
  const correct = async ({ caseId, sha256, ...body }: CorrectionBody & { readonly caseId: string; readonly sha256: string }) => {
    const desk = await desks.open(caseId);
    const correctionId = await correctEntry(desk.openCase, digest(sha256), body, env);
    desk.changed([exhibitBySha256(desk.openCase, digest(sha256)).number]);
    return { correctionId };
  };
  return {
    'entry.correct': correct,
    'entry.split': correct,
    'entry.join': correct,
    'entry.add': correct,
    'entry.excerpt': correct,
    'entry.revoke': async ({ caseId, sha256, correctionId: revoked }) => {
      const desk = await desks.open(caseId);
      const correctionId = await revokeCorrection(desk.openCase, digest(sha256), revoked, env);
      desk.changed([exhibitBySha256(desk.openCase, digest(sha256)).number]);
      return { correctionId };
    },
    'own.add': async ({ caseId, entry, id }) => {
      const desk = await desks.open(caseId);
      const added = await addOwnEntry(desk.openCase, entry, env, id);
      desk.changed();
      return added;
    },
    'own.update': async ({ caseId, id, entry }) => {
      const desk = await desks.open(caseId);
      const updated = await updateOwnEntry(desk.openCase, id, entry);
      desk.changed();
      return updated;
    },
    'own.remove': async ({ caseId, id }) => {
      const desk = await desks.open(caseId);
      await removeOwnEntry(desk.openCase, id);
      desk.changed();
      return null;
    },
  };
}

function digest(text: string): Sha256 {
  if (!isSha256(text)) throw new FaultError({ code: 'E_USAGE', input: 'sha256' });
  return text;
}
