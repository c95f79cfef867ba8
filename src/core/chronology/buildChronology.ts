import type { Entry, OwnEntry } from './Entry.js';
import { carryAttachments } from './carryAttachments.js';
import { carryDates, isDateLine } from './carryDates.js';
import type { Draft } from './Draft.js';
import { draftsOfExhibit } from './draftsOfExhibit.js';
import { entriesOfSighting } from './entryOfSighting.js';
import { gapsOf, type Gap } from './gapsOf.js';
import { joinArchives } from './joinArchives.js';
import type { CaseMaterial, ExhibitMaterial } from './Material.js';
import { mergeArchives } from './mergeArchives.js';
import { mergeOverlaps } from './mergeOverlaps.js';
import { orderEntries } from './orderEntries.js';
import { OverlapMemory } from './OverlapMemory.js';
import { timesInOrder } from './timesInOrder.js';
import { timesPutRight } from './timesPutRight.js';

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
    const sequences = sequencesOf(carryAttachments(drafts), memory);
    for (const own of ownEntries) sequences.push([entryOfOwn(own, zone)]);
    const entries = orderEntries(sequences);
    return { entries, gaps: gapsOf(entries) };
  };
}

/** Runs of entries whose order stands: conversations put together from screenshots and archives, and all else one by one. */
function sequencesOf(drafts: ReadonlyMap<ExhibitMaterial, readonly Draft[]>, memory: OverlapMemory): (readonly Entry[])[] {
  const isArchive = ({ reading }: ExhibitMaterial): boolean => reading?.archive !== undefined;
  const archives = [...drafts].flatMap(([one, own]) => (isArchive(one) ? [own] : []));
  const perExhibit = [...drafts].flatMap(([one, own]) => (isArchive(one) ? [] : [own]));
  const shots = perExhibit.map((own) => own.filter(({ screen }) => screen !== undefined)).filter((own) => own.length > 0);
  const conversations = mergeOverlaps(shots, memory).map((conversation) => {
    const times = timesPutRight(conversation, timesInOrder(conversation, isDateLine), isDateLine);
    const carried = carryDates(conversation, times);
    return conversation.flatMap((sighting) => entriesOfSighting(sighting, { date: carried.get(sighting), time: times.get(sighting) ?? null }));
  });
  const sequences = [...joinArchives(conversations, mergeArchives(archives))];
  for (const own of perExhibit) for (const { entry, screen } of own) if (screen === undefined) sequences.push([entry]);
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
