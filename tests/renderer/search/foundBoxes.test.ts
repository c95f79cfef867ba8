import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { foundBoxes } from '../../../src/renderer/search/foundBoxes.js';
import { exhibitOf, messagesOf, readingOf } from '../../support/chronology/material.js';

const words = ['Деньги', 'мне', 'возвратили', 'вчера'];
const boxOf = (at: number): Box => [20 + at * 100, 100, 90, 24];

function caseWith(corrected?: string): { exhibits: readonly ExhibitMaterial[]; entry: ReturnType<typeof buildChronology>['entries'][number] } {
  const messages = messagesOf([{ text: words.join(' ') }]).map((message) => ({
    ...message,
    words: words.map((text, at) => ({ text, bbox: boxOf(at), confidence: 0.9 })),
  }));
  const corrections = corrected === undefined ? [] : [{ id: 'c1', at: '2024-03-16T10:00:00.000Z', target: 'm1', changes: { text: corrected } }];
  const exhibits = [{ exhibit: exhibitOf(1), reading: readingOf(1, { messages }), corrections, notes: [] }];
  const [entry] = buildChronology({ zone: 'Europe/Moscow', exhibits, ownEntries: [] }).entries;
  return { exhibits, entry: entry! };
}

describe('the places of found words on an image', () => {
  it('are the boxes of the words that a range touches', () => {
    const { exhibits, entry } = caseWith();
    expect(foundBoxes(entry, [[11, 21]], exhibits)).toEqual([boxOf(2)]);
    expect(foundBoxes(entry, [[7, 21]], exhibits)).toEqual([boxOf(1), boxOf(2)]);
  });

  it('are not told for a text that the person corrected', () => {
    const { exhibits, entry } = caseWith('Деньги вам возвратили вчера');
    expect(foundBoxes(entry, [[11, 21]], exhibits)).toEqual([]);
  });
});
