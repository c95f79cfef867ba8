import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { CaseMaterial } from '../../../src/core/chronology/Material.js';
import { isOfKind, kindsOfEntries, narrowing, noFilters, parsePlace, passes, tagsOf, wordPlace, type Filters } from '../../../src/renderer/chronology/filters.js';
import { isDoubtful } from '../../../src/renderer/chronology/isDoubtful.js';
import { correctionOf, ownEntryOf, screenshot } from '../../support/chronology/material.js';

const date = '2024-03-15';
const material: CaseMaterial = {
  zone: 'Europe/Moscow',
  exhibits: [
    screenshot(
      1,
      [
        { text: 'Прочитано хорошо', date, time: '10:00' },
        { text: 'Прочитано плохо', date, time: '10:01', confidence: 0.5 },
        { text: 'Плохо, но проверено', date, time: '10:02', confidence: 0.5 },
        { text: 'Плохо, только с меткой', date, time: '10:03', confidence: 0.5, side: 'right' },
        { text: 'Исправлено', date, time: '10:04' },
        { text: 'Не для выгрузки', date, time: '10:05' },
      ],
      [
        correctionOf('m3', { text: 'Плохо, но проверено' }),
        correctionOf('m4', { tags: ['чек'] }),
        correctionOf('m5', { text: 'Как было на самом деле' }),
        correctionOf('m6', { included: false }),
      ],
    ),
    screenshot(2, [{ text: 'Когда это было, не видно' }], [], { channel: 'vk' }),
  ],
  ownEntries: [ownEntryOf({ id: 'o1', date, time: '12:00', text: 'Своя', tags: ['чек', 'встреча'] })],
};
const { entries } = buildChronology(material);
const shown = (filters: Partial<Filters>) => entries.filter((entry) => passes(entry, { ...noFilters, ...filters }, material)).map(({ text }) => text);

describe('filters of the chronology', () => {
  it.each<readonly [string, Partial<Filters>, readonly string[]]>([
    ['without filters all are shown', {}, entries.map(({ text }) => text)],
    ['what was read with doubt and nobody checked', { only: 'doubtful' }, ['Прочитано плохо', 'Плохо, только с меткой']],
    ['what has no date', { only: 'undated' }, ['Когда это было, не видно']],
    ['what was corrected, not what was only tagged, confirmed or left out', { only: 'corrected' }, ['Как было на самом деле']],
    ['what the person wrote', { only: 'own' }, ['Своя']],
    ['what stays out of the export', { only: 'leftOut' }, ['Не для выгрузки']],
    ['one channel', { channel: 'vk' }, ['Когда это было, не видно']],
    ['one tag', { tag: 'чек' }, ['Плохо, только с меткой', 'Своя']],
    ['all filters together', { tag: 'чек', side: 'right', only: 'doubtful' }, ['Плохо, только с меткой']],
  ])('%s', (_, filters, texts) => {
    expect(shown(filters)).toEqual(texts);
  });

  it('know every kind', () => {
    expect(kindsOfEntries.map((kind) => entries.filter((entry) => isOfKind(entry, kind, material)).length)).toEqual([8, 2, 1, 1, 1, 1]);
  });

  it('list the tags in use, each once', () => {
    expect(tagsOf(entries)).toEqual(['встреча', 'чек']);
  });

  it('say how many of them narrow', () => {
    expect([narrowing(noFilters), narrowing({ ...noFilters, side: 'left' }), narrowing({ channel: 'vk', side: null, only: 'own', tag: 'a' })]).toEqual([0, 0, 3]);
  });
});

describe('a doubt', () => {
  it('comes again when the word of the person is taken back', () => {
    const [first] = material.exhibits;
    const revoked = { ...first!, corrections: [...first!.corrections, { id: 'r', at: '2024-04-02T09:00:00.000Z', revokes: 'c-m3' }] };
    const after = { ...material, exhibits: [revoked] };
    expect(buildChronology(after).entries.filter((entry) => isDoubtful(entry, after)).map(({ text }) => text)).toContain('Плохо, но проверено');
  });
});

describe('the place in a case', () => {
  it('is found again as it was left', () => {
    const place = { filters: { channel: 'vk', side: 'left', only: 'doubtful', tag: 'чек' }, selected: 'own-1' } as const;
    expect(parsePlace(wordPlace(place))).toEqual(place);
  });

  it.each([undefined, '', 'no json', '[]', 'null', '7', '{"channel":"pigeon","side":"above","only":"good","tag":7,"selected":{}}'])('is the beginning when %j was kept', (text) => {
    expect(parsePlace(text)).toEqual({ filters: noFilters, selected: null });
  });
});
