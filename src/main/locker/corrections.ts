import type { Correction, CorrectionBody } from '../../core/exhibit/Correction.js';
import type { Sha256 } from '../../core/exhibit/Sha256.js';
import { FaultError } from '../../core/faults.js';
import type { Environment, OpenCase } from '../../core/ports.js';
import { exhibitBySha256 } from './findExhibit.js';

/** Sets something right beside a reading. Resolves to the correction's id, durably kept. @throws FaultError E_NO_SUCH_EXHIBIT */
export async function correctEntry(opened: OpenCase, sha256: Sha256, body: CorrectionBody, env: Environment): Promise<string> {
  const exhibit = exhibitBySha256(opened, sha256);
  const correction: Correction = { id: env.newId(), at: env.clock.now(), ...body };
  await opened.annotations.appendCorrection(sha256, correction);
  await log(opened, exhibit.number, sha256, { action: 'correct', correction });
  return correction.id;
}

/**
 * Takes a correction back; revoking a revocation brings the correction into force again (redo).
 * @throws FaultError E_NO_SUCH_EXHIBIT, E_NO_SUCH_ENTRY
 */
export async function revokeCorrection(opened: OpenCase, sha256: Sha256, correctionId: string, env: Environment): Promise<string> {
  const exhibit = exhibitBySha256(opened, sha256);
  const { corrections } = await opened.annotations.read(sha256);
  if (!corrections.some((c) => c.id === correctionId)) throw new FaultError({ code: 'E_NO_SUCH_ENTRY', input: correctionId });
  const revocation: Correction = { id: env.newId(), at: env.clock.now(), revokes: correctionId };
  await opened.annotations.appendCorrection(sha256, revocation);
  await log(opened, exhibit.number, sha256, { action: 'revoke', correction: revocation });
  return revocation.id;
}

async function log(opened: OpenCase, exhibit: number, sha256: Sha256, detail: Record<string, unknown>): Promise<void> {
  await opened.custody.append({ type: 'modification', outcome: 'success', exhibit, sha256, detail });
}
