import { expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { CaseMaterial } from '../../../src/core/chronology/Material.js';
import { apartFromAwaited, unreadIn } from '../../../src/renderer/chronology/awaited.js';
import { correctionOf, exhibitOf, ownEntryOf, screenshot } from '../../support/chronology/material.js';

const queued = { at: 'queued', attempts: 0 } as const;

it('a file that waits to be read is no undated entry; one that told no date, one dated by hand and one that failed are entries', () => {
  const material: CaseMaterial = {
    zone: 'Europe/Moscow',
    exhibits: [
      { exhibit: exhibitOf(1, { reading: queued }), reading: null, notes: [], corrections: [] },
      screenshot(2, [{ text: 'Когда, не видно' }]),
      { exhibit: exhibitOf(3, { reading: queued }), reading: null, notes: [], corrections: [correctionOf('*', { date: '2024-03-15' })] },
      { exhibit: exhibitOf(4, { reading: { at: 'failed', fault: { code: 'E_CORRUPT', input: 'x' }, attempts: 1 } }), reading: null, notes: [], corrections: [] },
      // It was read once and is being read anew.
      { ...screenshot(5, [{ text: 'Ещё раз' }]), exhibit: exhibitOf(5, { reading: queued }) },
    ],
    ownEntries: [ownEntryOf({ id: 'o1', date: null, time: null, text: 'Своя' })],
  };
  const { entries } = buildChronology(material);
  const { present, awaited } = apartFromAwaited(entries, material);
  expect(entries).toHaveLength(6);
  expect(awaited).toBe(1);
  expect(present.map(({ sources }) => sources[0]?.exhibit ?? 'own').sort()).toEqual([2, 3, 4, 5, 'own']);
  expect(unreadIn(material).map(({ exhibit }) => exhibit.number)).toEqual([1, 3]);
});
