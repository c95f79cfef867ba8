import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../src/core/chronology/gapsOf.js';
import { headingOf, rowsOf, type Row } from '../../../src/renderer/chronology/rowsOf.js';
import { entryOf } from '../../support/chronology/entry.js';

const told = (row: Row): string => {
  if (row.type === 'day') return row.date;
  return row.type === 'gap' ? `${row.gap.days} quiet` : row.entry.id;
};
const one = entryOf({ id: 'one', date: '2024-03-01' });
const two = entryOf({ id: 'two', date: '2024-03-01' });
const three = entryOf({ id: 'three', date: '2024-03-09' });
const four = entryOf({ id: 'four', date: '2024-03-10' });
const never = entryOf({ id: 'never', date: null });
const all = [one, two, three, four, never];

describe('the lines of the chronology', () => {
  it('are days with their entries, quiet stretches between them, and nothing undated', () => {
    expect(rowsOf(all, gapsOf(all)).map(told)).toEqual(['2024-03-01', 'one', 'two', '8 quiet', '2024-03-09', 'three', '2024-03-10', 'four']);
  });

  it('name a quiet stretch only where both its ends are shown', () => {
    const shown = [one, three, four];
    expect(rowsOf(shown, gapsOf(all)).map(told)).toEqual(['2024-03-01', 'one', '2024-03-09', 'three', '2024-03-10', 'four']);
  });

  it('have keys of their own', () => {
    const rows = rowsOf(all, gapsOf(all));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('tell under which heading a line stands', () => {
    const rows = rowsOf(all, gapsOf(all));
    expect(rows.map((_, at) => headingOf(rows, at))).toEqual([0, 0, 0, 0, 4, 4, 6, 6]);
    expect(headingOf(rows, 99)).toBe(6);
    expect(headingOf([], 3)).toBe(0);
  });

  it('of 10 000 entries are laid out at once', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => entryOf({ id: `e${at}`, date: `20${String(10 + Math.floor(at / 800)).padStart(2, '0')}-03-${String(1 + (at % 28)).padStart(2, '0')}` }));
    expect(rowsOf(many, []).filter(({ type }) => type === 'entry')).toHaveLength(10_000);
  });
});
