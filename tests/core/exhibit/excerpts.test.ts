import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import { toContractEntry } from '../../../src/core/chronology/toContractEntry.js';
import { dateInText } from '../../../src/core/dating/dateInText.js';
import type { Correction } from '../../../src/core/exhibit/Correction.js';
import type { Excerpt } from '../../../src/core/exhibit/Excerpt.js';
import type { ReadPage } from '../../../src/core/exhibit/ReadPage.js';
import { textWithin } from '../../../src/core/exhibit/textWithin.js';
import { exhibitOf, readingOf, screenshot } from '../../support/chronology/material.js';

const excerpt: Excerpt = { place: { page: 2, bbox: [10, 20, 300, 40] }, quote: 'Деньги вернут 5 марта', text: 'Деньги вернут 5 марта', date: '2024-03-05', time: null, side: 'left', author: null, role: 'seller', tags: ['обещание'] };
const made = (id: string, excerpts: Excerpt): Correction => ({ id, at: '2024-04-01T00:00:00Z', excerpts });
const entriesOf = (corrections: readonly Correction[]) => {
  const one = { exhibit: exhibitOf(3, { kind: 'document', channel: 'document' }), reading: readingOf(3, { kind: 'document', text: 'Ответ' }), corrections, notes: [] };
  return buildChronology({ zone: 'Europe/Moscow', exhibits: [one], ownEntries: [] }).entries.filter(({ sources }) => sources[0]?.message !== undefined);
};

describe('a stretch of a document as an entry', () => {
  it('stands at its date with exhibit, page and box, in the words of the contract', () => {
    const [entry] = entriesOf([made('x1', excerpt)]);
    expect(toContractEntry(entry!)).toMatchObject({ text: excerpt.text, role: 'seller', tags: ['обещание'], editedByUser: false, sources: [{ exhibit: 3, page: 2, bbox: [10, 20, 300, 40] }] });
    expect(entry!.when).toMatchObject({ date: '2024-03-05', basis: 'user' });
  });

  it('keeps what was read there beside what the person wrote, then and later', () => {
    const reworded = made('x1', { ...excerpt, text: 'Обещали 5 марта' });
    const later: Correction = { id: 'x2', at: '2024-04-02T00:00:00Z', target: 'x1', changes: { text: 'Обещали вернуть', tags: [] } };
    for (const corrections of [[reworded], [reworded, later], [made('x1', excerpt), later]]) expect(entriesOf(corrections)[0]).toMatchObject({ editedByUser: true, asRead: { text: excerpt.quote } });
    expect(entriesOf([reworded, later])[0]!.text).toBe('Обещали вернуть');
  });

  it('is taken out and comes back', () => {
    const out: Correction = { id: 'x2', at: '2024-04-02T00:00:00Z', target: 'x1', changes: { dismissed: true } };
    const back: Correction = { id: 'x3', at: '2024-04-03T00:00:00Z', revokes: 'x2' };
    const never: Correction = { id: 'x4', at: '2024-04-03T00:00:00Z', revokes: 'x1' };
    expect(entriesOf([made('x1', excerpt), out])).toEqual([]);
    expect(entriesOf([made('x1', excerpt), out, back])).toHaveLength(1);
    expect(entriesOf([made('x1', excerpt), never])).toEqual([]);
  });

  it('stays when its exhibit turns out to be a conversation', () => {
    const shot = screenshot(1, [{ text: 'Здравствуйте' }], [made('x1', excerpt)]);
    const { entries } = buildChronology({ zone: 'Europe/Moscow', exhibits: [shot], ownEntries: [] });
    expect(entries.map(({ text }) => text).sort()).toEqual(['Деньги вернут 5 марта', 'Здравствуйте']);
  });
});

describe('the words within a box', () => {
  const text = 'Цена: 12 490\nИтого\n\nСрок';
  const words = [0, 4, 10, 10, 40, 10, 4, 1, 50, 10, 4, 10, 6, 2, 60, 10, 20, 10, 9, 3, 85, 10, 30, 10, 13, 5, 10, 30, 50, 10, 20, 4, 10, 60, 40, 10];
  const page: ReadPage = { number: 1, width: 200, height: 100, by: 'text-layer', start: 0, end: text.length, confidence: 1, words };

  it('are those whose middle lies in it, with the spaces between them', () => {
    expect(textWithin(page, text, [0, 0, 200, 25])).toBe('Цена: 12 490');
    expect(textWithin(page, text, [0, 0, 200, 100])).toBe('Цена: 12 490 Итого\nСрок');
    expect(textWithin(page, text, [65, 0, 60, 25])).toBe('12 490');
    expect(textWithin(page, text, [150, 80, 20, 20])).toBe('');
  });
});

describe('the date that words name', () => {
  it.each([
    ['г. Москва, 5 марта 2024 г.', '2024-03-05'],
    ['от «05» марта 2024 года и до 05.03.2024', '2024-03-05'],
    ['paid on 2024-03-05', '2024-03-05'],
    ['с 05.03.2024 по 06.03.2024', null],
    ['31.04.2024', null],
    ['в течение 10 рабочих дней, тел. 8 800 2024', null],
  ])('%s', (text, date) => expect(dateInText(text)).toBe(date));
});
