import { join } from 'node:path';
import { buildWhenStale } from '../scripts/buildWhenStale.mjs';

/** The program's root: this checkout, or another build of it named by DOSSIER_PROGRAM. */
export const program = process.env.DOSSIER_PROGRAM ?? join(import.meta.dirname, '..');

/** The path of the built command line; builds it first when its sources are newer. */
export function builtCli() {
  if (process.env.DOSSIER_PROGRAM === undefined) buildWhenStale();
  return join(program, 'bin', 'dossier.js');
}
