import { checkSignatures, planSignatures } from '../../locker/checkSignatures.js';
import type { HandlersOf } from '../ipc.js';
import type { Shell } from '../Shell.js';

/** The full check of a letter's signatures: what it would ask of whom, and the check itself. */
export function signatureHandlers({ desks, signatures }: Shell): HandlersOf<'signature'> {
  return {
    'signature.plan': async ({ caseId, exhibit }) => {
      const { toAsk, kept } = await planSignatures((await desks.open(caseId)).openCase, exhibit);
      return { toAsk, kept: kept.map(({ name }) => name), servers: signatures.lookup()?.servers ?? null };
    },
    'signature.check': async ({ caseId, exhibit, again }) => {
      const desk = await desks.open(caseId);
      const check = await checkSignatures(desk.openCase, exhibit, signatures.means(), again);
      desk.changed([exhibit]);
      return check;
    },
  };
}
