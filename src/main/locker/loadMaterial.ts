import type { CaseMaterial, ExhibitMaterial } from '../../core/chronology/Material.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { OpenCase } from '../../core/ports.js';

/** All that a chronology is built from, read from the case in the order of exhibits. */
export async function loadMaterial(opened: OpenCase): Promise<CaseMaterial> {
  const { zone, exhibits, ownEntries } = opened.catalogue.record;
  const loaded: ExhibitMaterial[] = [];
  for (const exhibit of exhibits) loaded.push(await loadExhibitMaterial(opened, exhibit));
  return { zone, exhibits: loaded, ownEntries };
}

/** One exhibit with its reading and what the person set right. */
export async function loadExhibitMaterial({ readings, annotations }: OpenCase, exhibit: Exhibit): Promise<ExhibitMaterial> {
  const [reading, beside] = await Promise.all([readings.read(exhibit.sha256), annotations.read(exhibit.sha256)]);
  return { exhibit, reading, ...beside };
}
