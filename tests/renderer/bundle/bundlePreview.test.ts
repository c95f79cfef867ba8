import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { CaseMaterial } from '../../../src/core/chronology/Material.js';
import { previewBundle } from '../../../src/renderer/bundle/bundlePreview.js';
import { exhibitOf, messagesOf, readingOf } from '../../support/chronology/material.js';

const shot = (number: number, text: string, date: string | null, included = true) => ({
  exhibit: exhibitOf(number, { included }),
  reading: readingOf(number, { messages: messagesOf([{ text, date, time: '10:00' }]) }),
  corrections: [],
  notes: [],
});
const failed = {
  exhibit: exhibitOf(4, { reading: { at: 'failed', fault: { code: 'E_TIMEOUT', input: 'shot-4.png', seconds: 60 }, attempts: 3 }, sizeBytes: 40_000_000 }),
  reading: null,
  corrections: [],
  notes: [],
};
const material: CaseMaterial = {
  zone: 'Europe/Moscow',
  exhibits: [shot(1, 'Please give the money back', '2024-03-05'), shot(2, 'A day that nothing tells', null), shot(3, 'A private matter', '2024-03-07', false), failed],
  ownEntries: [],
};
const preview = (profile: 'full' | 'claim' | 'court') => {
  const { contents, period, originalBytes, leftOutEntries, leftOutExhibits, undated, unread, failed: lost, unexplained, tooLarge } = previewBundle(material, buildChronology(material), profile);
  const numbers = (list: readonly { exhibit: { number: number } }[]) => list.map(({ exhibit }) => exhibit.number);
  return {
    exhibits: numbers(contents.exhibits),
    period,
    originalBytes,
    leftOut: [leftOutEntries.map(({ text }) => text), numbers(leftOutExhibits)],
    undated: undated.map(({ text }) => text),
    unread: numbers(unread),
    failed: numbers(lost),
    unexplained: numbers(unexplained),
    tooLarge: numbers(tooLarge),
  };
};

describe('what a bundle would hold', () => {
  it('is everything for the whole case, with what to look at first', () => {
    expect(preview('full')).toMatchObject({
      exhibits: [1, 2, 3, 4],
      period: ['2024-03-05', '2024-03-07'],
      originalBytes: 40_003_000,
      leftOut: [[], []],
      failed: [4],
      unread: [],
      unexplained: [],
      tooLarge: [],
    });
    expect(preview('full').undated).toContain('A day that nothing tells');
  });

  it('leaves out of a claim what the person left out, by name', () => {
    expect(preview('claim')).toMatchObject({ exhibits: [1, 2, 4], period: ['2024-03-05', '2024-03-05'], leftOut: [['A private matter'], [3]] });
  });

  it('names for a court what it may ask for and what it does not take', () => {
    expect(preview('court')).toMatchObject({ unexplained: [1, 2, 4], tooLarge: [4] });
  });
});
