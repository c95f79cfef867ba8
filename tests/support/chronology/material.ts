import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import type { OwnEntry } from '../../../src/core/chronology/Entry.js';
import type { Correction, EntryChanges } from '../../../src/core/exhibit/Correction.js';
import type { Exhibit } from '../../../src/core/exhibit/Exhibit.js';
import type { ReadMessage, Reading } from '../../../src/core/exhibit/Reading.js';
import type { Sha256 } from '../../../src/core/exhibit/Sha256.js';

/** A digest that tells exhibits of a test apart. */
export const digestOf = (number: number): Sha256 => number.toString(16).padStart(8, '0').padEnd(64, 'a') as Sha256;

/** A message as far as a test cares; the rest is as a good reading has it. */
export type Said = Partial<Omit<ReadMessage, 'id' | 'bbox' | 'words'>> & { readonly text: string };

const lineHeight = 60;

export function messagesOf(said: readonly Said[]): ReadMessage[] {
  return said.map((one, index) => ({
    kind: 'message',
    side: 'left',
    author: null,
    time: null,
    date: null,
    dateBasis: one.date ? 'separator' : null,
    confidence: 0.95,
    partial: false,
    edited: false,
    ...one,
    id: `m${index + 1}`,
    bbox: [20, 100 + index * lineHeight, 600, lineHeight - 10],
    words: [],
  }));
}

export function exhibitOf(number: number, more: Partial<Exhibit> = {}): Exhibit {
  return {
    number,
    sha256: digestOf(number),
    kind: 'screenshot',
    mediaType: 'image/png',
    sizeBytes: 1000,
    channel: 'chat',
    capturedAt: null,
    origins: [{ name: `shot-${number}.png`, importedAt: '2024-03-16T10:00:00.000Z', via: 'file' }],
    reading: { at: 'read' },
    provenance: {},
    included: true,
    ...more,
  };
}

export function readingOf(number: number, more: Partial<Reading> = {}): Reading {
  return {
    schema: 1,
    sha256: digestOf(number),
    sizeBytes: 1000,
    kind: 'screenshot',
    mediaType: 'image/png',
    capturedAt: null,
    facts: {},
    messages: [],
    warnings: [],
    ...more,
  };
}

/** A screenshot that shows these messages. */
export function screenshot(number: number, said: readonly Said[], corrections: readonly Correction[] = [], more: Partial<Exhibit> = {}): ExhibitMaterial {
  return { exhibit: exhibitOf(number, more), reading: readingOf(number, { messages: messagesOf(said) }), corrections, notes: [] };
}

export function correctionOf(target: string, changes: EntryChanges, id = `c-${target}`): Correction {
  return { id, at: '2024-04-01T09:00:00.000Z', target, changes };
}

export function ownEntryOf(more: Partial<OwnEntry> & { readonly id: string }): OwnEntry {
  return {
    createdAt: '2024-04-01T09:00:00.000Z',
    date: null,
    time: null,
    channel: 'meeting',
    side: 'right',
    author: null,
    role: 'me',
    text: 'Встреча',
    tags: [],
    included: true,
    ...more,
  };
}
