import type { OpenCase } from '../../core/ports.js';

/** Writes down what is asked to be imported, before work on it begins. @throws FaultError E_NO_SPACE, E_READ_ONLY */
export async function notePending({ catalogue }: OpenCase, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await catalogue.update((record) => ({ ...record, pendingImports: [...new Set([...record.pendingImports, ...paths])] }));
}

/** Takes paths off that list that will not come in. @throws FaultError E_NO_SPACE, E_READ_ONLY */
export async function forgetPending({ catalogue }: OpenCase, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const gone = new Set(paths);
  await catalogue.update((record) => ({ ...record, pendingImports: record.pendingImports.filter((path) => !gone.has(path)) }));
}
