import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { Entry } from '../../../src/core/chronology/Entry.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { archiveExhibit, archiveOf, type Line } from '../../support/archives/material.js';
import { correctionOf, digestOf, exhibitOf, readingOf, screenshot, type Said } from '../../support/chronology/material.js';

const zone = 'Europe/Moscow';
const entriesOf = (...exhibits: readonly ExhibitMaterial[]): readonly Entry[] => buildChronology({ zone, exhibits, ownEntries: [] }).entries;
const seen = (entries: readonly Entry[]) => entries.map(({ when, side, text, sources }) => [when.date, when.time, side, text, sources.map(({ exhibit }) => exhibit).join('+')].join(' | '));

const told: readonly Line[] = [
  { at: '2024-03-15T11:00:05Z', who: 'me', text: 'Заказ 4512 не пришёл, верните деньги' },
  { at: '2024-03-15T11:02:00Z', text: 'Ваше обращение передано специалистам' },
  { at: '2024-03-15T20:59:59Z', who: 'me', text: 'Когда ответ?' },
  { at: '2024-03-15T21:00:01Z', text: 'В течение 24 часов' },
];

/** The same talk as a picture reads it: an ё lost, a letter wrong, no date. */
const shown: readonly Said[] = [
  { side: 'right', time: '14:00', text: 'Заказ 4512 не пришел верните деньги' },
  { side: 'left', time: '14:02', text: 'Ваше обрашение передано специалистам' },
];

describe('a chat archive', () => {
  it('gives an entry for each message at its instant in the zone of the case, with its place as the source', () => {
    const entries = entriesOf(archiveExhibit(1, archiveOf(told)));
    expect(seen(entries)).toEqual([
      '2024-03-15 | 14:00 | right | Заказ 4512 не пришёл, верните деньги | 1',
      '2024-03-15 | 14:02 | left | Ваше обращение передано специалистам | 1',
      '2024-03-15 | 23:59 | right | Когда ответ? | 1',
      '2024-03-16 | 00:00 | left | В течение 24 часов | 1',
    ]);
    expect(entries[0]!.when).toMatchObject({ precision: 'minute', basis: 'container', zone });
    expect(entries[0]!.sources).toEqual([{ exhibit: 1, sha256: digestOf(1), message: '1', locator: { message: '1' } }]);
    expect(entries[0]!.channel).toBe('telegram');
  });

  it('follows the zone of the case', () => {
    const { entries } = buildChronology({ zone: 'Asia/Vladivostok', exhibits: [archiveExhibit(1, archiveOf(told))], ownEntries: [] });
    expect(entries.map(({ when }) => `${when.date} ${when.time}`)).toEqual(['2024-03-15 21:00', '2024-03-15 21:02', '2024-03-16 06:59', '2024-03-16 07:00']);
  });

  it('keeps the order of messages of one minute', () => {
    const minute = ['Да', 'Нет', 'Не знаю'].map((text, n): Line => ({ at: `2024-03-15T11:00:0${n}Z`, text }));
    expect(entriesOf(archiveExhibit(1, archiveOf(minute))).map(({ text }) => text)).toEqual(['Да', 'Нет', 'Не знаю']);
  });

  it('stands on the other side as a whole while nobody says who the owner is, and turns when the person says it', () => {
    const unknown = archiveOf(told, { owner: null });
    expect(entriesOf(archiveExhibit(1, unknown)).map(({ side }) => side)).toEqual(['left', 'left', 'left', 'left']);
    const said = archiveExhibit(1, unknown, [correctionOf('*', { owner: 'me' })]);
    expect(entriesOf(said).map(({ side, role }) => `${side} ${role}`)).toEqual(['right me', 'left other', 'right me', 'left other']);
    const takenBack = archiveExhibit(1, unknown, [correctionOf('*', { owner: 'me' }, 'c1'), { id: 'c2', at: '2024-04-01T09:01:00.000Z', revokes: 'c1' }]);
    expect(entriesOf(takenBack).map(({ side }) => side)).toEqual(['left', 'left', 'left', 'left']);
  });

  it('keeps a correction, and drops what is said to be no message', () => {
    const corrected = archiveExhibit(1, archiveOf(told), [correctionOf('2', { text: 'Исправлено' }), correctionOf('3', { dismissed: true })]);
    const entries = entriesOf(corrected);
    expect(entries.map(({ text }) => text)).toEqual(['Заказ 4512 не пришёл, верните деньги', 'Исправлено', 'В течение 24 часов']);
    expect(entries[1]!.asRead?.text).toBe('Ваше обращение передано специалистам');
  });
});

describe('the same message in two archives', () => {
  it('is one entry with two sources; what only the later export holds is added', () => {
    const later = archiveOf([...told.slice(2), { at: '2024-03-17T08:00:00Z', text: 'Деньги возвращены' }]);
    expect(seen(entriesOf(archiveExhibit(1, archiveOf(told)), archiveExhibit(2, later)))).toEqual([
      '2024-03-15 | 14:00 | right | Заказ 4512 не пришёл, верните деньги | 1',
      '2024-03-15 | 14:02 | left | Ваше обращение передано специалистам | 1',
      '2024-03-15 | 23:59 | right | Когда ответ? | 1+2',
      '2024-03-16 | 00:00 | left | В течение 24 часов | 1+2',
      '2024-03-17 | 11:00 | left | Деньги возвращены | 2',
    ]);
  });

  it('said twice in a minute stays two', () => {
    const twice: readonly Line[] = [{ at: '2024-03-15T11:00:01Z', text: 'Да' }, { at: '2024-03-15T11:00:40Z', text: 'Да' }];
    expect(seen(entriesOf(archiveExhibit(1, archiveOf(twice)), archiveExhibit(2, archiveOf(twice))))).toEqual([
      '2024-03-15 | 14:00 | left | Да | 1+2',
      '2024-03-15 | 14:00 | left | Да | 1+2',
    ]);
  });

  it('of another messenger is another message', () => {
    expect(entriesOf(archiveExhibit(1, archiveOf(told)), archiveExhibit(2, archiveOf(told, { app: 'vk' })))).toHaveLength(8);
  });
});

describe('a message that stands in an archive and on a screenshot', () => {
  it('is one entry: date, time and words are the archive’s, the picture is a source', () => {
    const entries = entriesOf(screenshot(1, shown), archiveExhibit(2, archiveOf(told)));
    expect(seen(entries).slice(0, 2)).toEqual([
      '2024-03-15 | 14:00 | right | Заказ 4512 не пришёл, верните деньги | 2+1',
      '2024-03-15 | 14:02 | left | Ваше обращение передано специалистам | 2+1',
    ]);
    expect(entries).toHaveLength(4);
    expect(entries[0]!.when.basis).toBe('container');
    expect(entries[0]!.sources[1]!.bbox).toBeDefined();
  });

  it('takes the archive’s date even over a wrong one on the screenshot', () => {
    const misdated = shown.map((one) => ({ ...one, date: '2023-03-15', dateBasis: 'mtime' as const }));
    expect(entriesOf(screenshot(1, misdated), archiveExhibit(2, archiveOf(told)))[0]!.when).toMatchObject({ date: '2024-03-15', basis: 'container' });
  });

  it('keeps what a person corrected on the screenshot', () => {
    const corrected = screenshot(1, shown, [correctionOf('m2', { text: 'Мой текст', tags: ['обещание'] }), correctionOf('m1', { date: '2024-03-14' })]);
    const entries = entriesOf(corrected, archiveExhibit(2, archiveOf(told)));
    expect(seen(entries).slice(0, 2)).toEqual(['2024-03-14 | 14:00 | right | Заказ 4512 не пришёл, верните деньги | 2+1', '2024-03-15 | 14:02 | left | Мой текст | 2+1']);
    expect(entries[1]).toMatchObject({ tags: ['обещание'], editedByUser: true, asRead: { text: 'Ваше обращение передано специалистам' } });
    expect(entries[0]!.when.basis).toBe('user');
  });

  it('prefers what a person corrected on the archive’s message', () => {
    const shot = screenshot(1, shown, [correctionOf('m2', { text: 'На снимке' })]);
    const archive = archiveExhibit(2, archiveOf(told), [correctionOf('2', { text: 'В архиве' })]);
    expect(entriesOf(shot, archive)[1]!.text).toBe('В архиве');
  });

  it('is found though nobody told yet who owns the archive', () => {
    const entries = entriesOf(screenshot(1, shown), archiveExhibit(2, archiveOf(told, { owner: null })));
    expect(entries).toHaveLength(4);
  });

  it('is found where the screen cuts it off', () => {
    const cut: readonly Said[] = [{ side: 'right', time: '14:00', text: 'не пришел верните деньги', partial: true }, shown[1]!];
    expect(seen(entriesOf(screenshot(1, cut), archiveExhibit(2, archiveOf(told))))[0]).toBe('2024-03-15 | 14:00 | right | Заказ 4512 не пришёл, верните деньги | 2+1');
  });

  it('keeps between its neighbours what the archive no longer holds', () => {
    const deleted: readonly Said[] = [shown[0]!, { side: 'left', time: '14:01', text: 'Мы отказываем вам в возврате' }, shown[1]!];
    expect(seen(entriesOf(screenshot(1, deleted), archiveExhibit(2, archiveOf(told)))).slice(0, 3)).toEqual([
      '2024-03-15 | 14:00 | right | Заказ 4512 не пришёл, верните деньги | 2+1',
      '2024-03-15 | 14:01 | left | Мы отказываем вам в возврате | 1',
      '2024-03-15 | 14:02 | left | Ваше обращение передано специалистам | 2+1',
    ]);
  });

  it.each<[why: string, said: readonly Said[]]>([
    ['another minute', [{ side: 'left', time: '14:03', text: 'Ваше обращение передано специалистам' }]],
    ['the other side', [{ side: 'right', time: '14:02', text: 'Ваше обращение передано специалистам' }]],
    ['a short word alone', [{ side: 'left', time: '14:02', text: 'Ваше' }]],
    ['other words', [{ side: 'left', time: '14:02', text: 'Ожидайте ответа оператора, пожалуйста' }]],
  ])('is not seen in %s', (_why, said) => {
    expect(entriesOf(screenshot(1, said), archiveExhibit(2, archiveOf(told)))).toHaveLength(5);
  });

  it('is not seen in the chat of another messenger', () => {
    expect(entriesOf(screenshot(1, shown, [], { channel: 'vk' }), archiveExhibit(2, archiveOf(told)))).toHaveLength(6);
  });

  it('does not depend on the order of import', () => {
    const texts = (entries: readonly Entry[]) => entries.map(({ text, when }) => `${when.date} ${when.time} ${text}`);
    expect(texts(entriesOf(screenshot(2, shown), archiveExhibit(1, archiveOf(told))))).toEqual(texts(entriesOf(screenshot(1, shown), archiveExhibit(2, archiveOf(told)))));
  });
});

describe('a file that an archived message carries', () => {
  const carried = (more: Partial<Parameters<typeof exhibitOf>[1]> = {}): ExhibitMaterial => ({
    exhibit: exhibitOf(2, { kind: 'photo', mediaType: 'image/jpeg', origins: [{ name: 'чек.jpg', importedAt: '2024-03-16T10:00:00.000Z', via: 'attachment', parent: digestOf(1) }], ...more }),
    reading: readingOf(2, { kind: 'photo' }),
    corrections: [],
    notes: [],
  });
  const withFile = archiveOf([{ at: '2024-03-15T11:00:05Z', who: 'me', text: '', attachments: [{ name: 'чек.jpg', path: 'photos/чек.jpg' }] }]);

  it('is a source of the message and no entry of its own', () => {
    expect(seen(entriesOf(archiveExhibit(1, withFile), carried()))).toEqual(['2024-03-15 | 14:00 | right | [чек.jpg] | 1+2']);
  });

  it('is told by its digest where the archive holds it', () => {
    const inZip = archiveOf([{ at: '2024-03-15T11:00:05Z', who: 'me', text: 'Вот', attachments: [{ name: 'другое имя.jpg', path: 'a.jpg', sha256: digestOf(2) }] }]);
    expect(seen(entriesOf(archiveExhibit(1, inZip), carried()))).toEqual(['2024-03-15 | 14:00 | right | Вот | 1+2']);
  });

  it('stands for itself when it came from elsewhere, or when a person set it right', () => {
    const elsewhere = carried({ origins: [{ name: 'чек.jpg', importedAt: '2024-03-16T10:00:00.000Z', via: 'file' }] });
    expect(entriesOf(archiveExhibit(1, withFile), elsewhere)).toHaveLength(2);
    const corrected = { ...carried(), corrections: [correctionOf('*', { text: 'Чек на 4 500 рублей' })] };
    expect(entriesOf(archiveExhibit(1, withFile), corrected).map(({ text }) => text)).toContain('Чек на 4 500 рублей');
  });
});
