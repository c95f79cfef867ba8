import { buildChronology, type Chronology } from '../../core/chronology/buildChronology.js';
import type { OpenCase } from '../../core/ports.js';
import { loadMaterial } from './loadMaterial.js';

/** The chronology of a case as it stands on disk. */
export async function listChronology(opened: OpenCase): Promise<Chronology> {
  return buildChronology(await loadMaterial(opened));
}
