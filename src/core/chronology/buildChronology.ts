import type { Entry, OwnEntry } from './Entry.js';
import { carryDates } from './carryDates.js';
import type { Draft } from './Draft.js';
import { draftsOfExhibit } from './draftsOfExhibit.js';
import { entriesOfSighting } from './entryOfSighting.js';
import { gapsOf, type Gap } from './gapsOf.js';
import type { CaseMaterial, ExhibitMaterial } from './Material.js';
import { mergeOverlaps } from './mergeOverlaps.js';
import { orderEntries } from './orderEntries.js';
import { OverlapMemory } from './OverlapMemory.js';

/** The dated record of a dispute. */
export interface Chronology {
  /** In order of time; undated entries last. */
  readonly entries: readonly Entry[];
  readonly gaps: readonly Gap[];
}

/**
 * Builds the chronology of a case. The same material gives the same chronology, on the screen, on the command line and
 * in the bundle.
 */
export function buildChronology(material: CaseMaterial): Chronology {
  return chronologyBuilder()(material);
}

/** A `buildChronology` that remembers the work on exhibits whose material is the same object as before. */
export function chronologyBuilder(): (material: CaseMaterial) => Chronology {
  let known = new Map<ExhibitMaterial, readonly Draft[]>();
  let knownZone = '';
  const memory = new OverlapMemory();
  return ({ zone, exhibits, ownEntries }) => {
    const drafts = new Map<ExhibitMaterial, readonly Draft[]>();
    for (const one of exhibits) drafts.set(one, (zone === knownZone && known.get(one)) || draftsOfExhibit(one, zone));
    known = drafts;
    knownZone = zone;
    const sequences = sequencesOf([...drafts.values()], memory);
    for (const own of ownEntries) sequences.push([entryOfOwn(own, zone)]);
    const entries = orderEntries(sequences);
    return { entries, gaps: gapsOf(entries) };
  };
}

/** Runs of entries whose order stands: conversations put together from screenshots, and all else one by one. */
function sequencesOf(perExhibit: readonly (readonly Draft[])[], memory: OverlapMemory): Entry[][] {
  const isShot = (drafts: readonly Draft[]): boolean => drafts[0]?.screen !== undefined;
  const conversations = mergeOverlaps(perExhibit.filter(isShot), memory);
  const sequences = conversations.map((conversation) => {
    const carried = carryDates(conversation);
    return conversation.flatMap((sighting) => entriesOfSighting(sighting, carried.get(sighting) ?? null));
  });
  for (const drafts of perExhibit) if (!isShot(drafts)) for (const { entry } of drafts) sequences.push([entry]);
  return sequences;
}

function entryOfOwn(own: OwnEntry, zone: string): Entry {
  const { id, date, time, channel, side, author, role, text, tags, included } = own;
  const precision = date ? (time ? 'minute' : 'day') : 'unknown';
  return {
    id: `own-${id}`,
    when: { date, time, zone, precision, basis: date ? 'user' : null },
    channel,
    kind: 'note',
    side,
    author,
    role,
    text,
    sources: [],
    tags,
    included,
    editedByUser: true,
    confidence: 1,
  };
}
