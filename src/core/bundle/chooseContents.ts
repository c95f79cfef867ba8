import type { Chronology } from '../chronology/buildChronology.js';
import type { Entry } from '../chronology/Entry.js';
import { gapsOf, type Gap } from '../chronology/gapsOf.js';
import type { CaseMaterial, ExhibitMaterial } from '../chronology/Material.js';
import { exhibitFileName } from './exhibitFileName.js';
import type { BundleProfile } from './BundleProfile.js';

/** An exhibit in a bundle and the name of its file there. */
export interface BundledExhibit extends ExhibitMaterial {
  readonly fileName: string;
}

/** What goes into a bundle, before it is put into words. */
export interface BundleContents {
  readonly entries: readonly Entry[];
  readonly gaps: readonly Gap[];
  readonly exhibits: readonly BundledExhibit[];
}

/**
 * What a profile takes from a case. `claim` and `court` take the included entries and the exhibits they stand in; an
 * exhibit that was left out is no source there, nor is an entry of which nothing else would be left.
 */
export function chooseContents(material: CaseMaterial, { entries, gaps }: Chronology, profile: BundleProfile): BundleContents {
  if (profile === 'full') return { entries, gaps, exhibits: named(material.exhibits, material.zone, entries) };
  const open = new Set(material.exhibits.filter(({ exhibit }) => exhibit.included).map(({ exhibit }) => exhibit.number));
  const chosen = entries.flatMap((entry) => {
    if (!entry.included) return [];
    const sources = entry.sources.filter((source) => open.has(source.exhibit));
    return entry.sources.length > 0 && sources.length === 0 ? [] : [{ ...entry, sources }];
  });
  const used = new Set(chosen.flatMap((entry) => entry.sources.map((source) => source.exhibit)));
  const exhibits = material.exhibits.filter(({ exhibit }) => used.has(exhibit.number));
  return { entries: chosen, gaps: gapsOf(chosen), exhibits: named(exhibits, material.zone, chosen) };
}

function named(exhibits: readonly ExhibitMaterial[], zone: string, entries: readonly Entry[]): readonly BundledExhibit[] {
  const firstDay = new Map<number, string>();
  for (const { when, sources } of entries) {
    for (const { exhibit } of sources) if (when.date && !firstDay.has(exhibit)) firstDay.set(exhibit, when.date);
  }
  return exhibits.map((one) => ({ ...one, fileName: exhibitFileName(one.exhibit, zone, firstDay.get(one.exhibit.number) ?? null) }));
}
