import type { CaseMaterial, ExhibitMaterial } from '../../core/chronology/Material.js';

const known = new WeakMap<CaseMaterial, ReadonlyMap<number, ExhibitMaterial>>();

/** An exhibit by its number, found at once however many there are. */
export function exhibitIn(material: CaseMaterial, number: number): ExhibitMaterial | undefined {
  let byNumber = known.get(material);
  if (byNumber === undefined) known.set(material, (byNumber = new Map(material.exhibits.map((one) => [one.exhibit.number, one]))));
  return byNumber.get(number);
}
