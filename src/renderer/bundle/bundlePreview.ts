import { chooseContents, type BundleContents } from '../../core/bundle/chooseContents.js';
import { missingProvenance } from '../../core/bundle/exhibitFacts.js';
import type { BundleProfile } from '../../core/bundle/BundleProfile.js';
import type { Chronology } from '../../core/chronology/buildChronology.js';
import type { Entry } from '../../core/chronology/Entry.js';
import type { CaseMaterial, ExhibitMaterial } from '../../core/chronology/Material.js';

/** Electronic filing takes files of at most so many bytes (order No. 251 of the Judicial Department, 27.12.2016). */
const courtLimitBytes = 30 * 1024 * 1024;

/** What a bundle would hold of the case as it is now, what would stay out, and what the person should look at first. */
export interface BundlePreview {
  readonly contents: BundleContents;
  /** From the first to the last dated day; null without any. */
  readonly period: readonly [from: string, to: string] | null;
  readonly originalBytes: number;
  readonly leftOutEntries: readonly Entry[];
  readonly leftOutExhibits: readonly ExhibitMaterial[];
  readonly undated: readonly Entry[];
  /** Dated by nothing better than the time of their file. */
  readonly doubtful: readonly Entry[];
  readonly unread: readonly ExhibitMaterial[];
  readonly failed: readonly ExhibitMaterial[];
  /** For a court: exhibits of which something is not told that courts ask for. */
  readonly unexplained: readonly ExhibitMaterial[];
  /** For a court: files above the limit of electronic filing. */
  readonly tooLarge: readonly ExhibitMaterial[];
}

export function previewBundle(material: CaseMaterial, chronology: Chronology, profile: BundleProfile): BundlePreview {
  const contents = chooseContents(material, chronology, profile);
  const { entries, exhibits } = contents;
  const dates = entries.flatMap(({ when }) => when.date ?? []);
  const [first] = dates;
  const chosen = new Set(entries.map(({ id }) => id));
  const carried = new Set(exhibits.map(({ exhibit }) => exhibit.number));
  const forCourt = profile === 'court' ? exhibits : [];
  return {
    contents,
    period: first === undefined ? null : [first, dates.at(-1) ?? first],
    originalBytes: exhibits.reduce((sum, { exhibit }) => sum + exhibit.sizeBytes, 0),
    leftOutEntries: chronology.entries.filter(({ id }) => !chosen.has(id)),
    leftOutExhibits: material.exhibits.filter(({ exhibit }) => !carried.has(exhibit.number)),
    undated: entries.filter(({ when }) => when.date === null),
    doubtful: entries.filter(({ when }) => when.basis === 'mtime'),
    unread: exhibits.filter(({ exhibit }) => exhibit.reading.at === 'queued'),
    failed: exhibits.filter(({ exhibit }) => exhibit.reading.at === 'failed'),
    unexplained: forCourt.filter(({ exhibit }) => missingProvenance(exhibit).length > 0),
    tooLarge: forCourt.filter(({ exhibit }) => exhibit.sizeBytes > courtLimitBytes),
  };
}
