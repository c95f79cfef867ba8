import { describe, expect, it } from 'vitest';
import { kits } from './kits.mjs';
import { rowsOf } from './rows.mjs';

/** What a kit is told to show; whether it shows that, its mount checks in the painted page. */

const said = (side: string, author: string | null, at: string, text = 'Жду') => ({ kind: 'message', side, author, role: 'me', text, at });
const lines = [
  said('left', 'Мария', '2024-03-14T10:00:00'),
  said('left', 'Мария', '2024-03-14T10:02:00'),
  said('right', null, '2024-03-14T10:03:00'),
  said('left', 'Мария', '2024-03-15T09:00:00'),
];
const random = { pick: (list: string[]) => list[0], chance: () => false };
const laid = (kit: object) => rowsOf({ kit: { separators: ['plain'], systems: true, authors: 'first', stamp: 'each', ...kit }, lines, captured: '2024-03-15T12:00:00', random });
const told = (kit: object) => laid(kit).rows.map((row: { kind: string; text: string; showAuthor?: boolean; stamp?: string | null }) => (row.kind === 'separator' ? row.text : `${row.showAuthor ? 'named ' : ''}${row.stamp ?? '-'}`));

describe('rows of a kit', () => {
  it.each([
    ['names the first of a group', {}, ['Вчера', 'named 10:00', '10:02', '10:03', 'Сегодня', 'named 09:00']],
    ['names and stamps the last of a group', { authors: 'last', stamp: 'last' }, ['Вчера', '-', 'named 10:02', '10:03', 'Сегодня', 'named 09:00']],
    ['names both sides', { authors: 'all', stamp: 'none', separators: [] }, ['named -', 'named -', 'named -', 'named -']],
    ['stamps the day where it has no day lines', { separators: [], stampForm: 'spoken' }, ['named вчера в 10:00', 'вчера в 10:02', 'вчера в 10:03', 'named сегодня в 09:00']],
  ])('%s', (_, kit, wanted) => {
    expect(told(kit)).toEqual(wanted);
  });

  it('lets a message take its author from the one of its group that is named', () => {
    const { entries } = laid({ authors: 'last' });
    expect(entries.get('1')).toMatchObject({ head: '2', hasAuthor: true });
    expect(entries.get('3')).toMatchObject({ hasAuthor: false });
  });
});

it('keeps as many kits for measuring as for tuning', () => {
  expect(kits.filter((kit) => kit.tuning)).toHaveLength(kits.length / 2);
});
