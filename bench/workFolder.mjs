import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives `work` an empty folder that is gone afterwards. */
export async function inWorkFolder(work) {
  const dir = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Runs a command that must succeed. */
export function succeeded(run) {
  if (run.status !== 0) throw new Error(`Exit ${run.status}: ${run.stderr.slice(-2_000)}`);
  return run;
}

/** `1.42×`, how one number stands to another. */
export const ratio = (one, other) => `${(one / other).toFixed(2)}×`;
