import { FaultError } from '../../core/faults.js';

/** Hands files to the import; the bridge alone learns their paths. @throws FaultError with the fault of the reply */
export async function importFiles(caseId: string, files: readonly File[]): Promise<number> {
  const reply = await window.dossier.importFiles(caseId, files);
  if (!reply.ok) throw new FaultError(reply.fault);
  return reply.value.accepted;
}
