import { describe, expect, it } from 'vitest';
import { buildChronology, chronologyBuilder } from '../../../src/core/chronology/buildChronology.js';
import type { CaseMaterial, ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import type { Letter } from '../../../src/core/exhibit/Reading.js';
import { correctionOf, digestOf, exhibitOf, ownEntryOf, readingOf, screenshot } from '../../support/chronology/material.js';

const zone = 'Europe/Moscow';
const caseOf = (exhibits: readonly ExhibitMaterial[], ownEntries: CaseMaterial['ownEntries'] = []): CaseMaterial => ({ zone, exhibits, ownEntries });
const build = (...args: Parameters<typeof caseOf>) => buildChronology(caseOf(...args)).entries;
const listed = (entries: ReturnType<typeof build>): string[] => entries.map((e) => `${e.when.date ?? '-'} ${e.when.time ?? '-'} ${e.text}`);

function letter(number: number, date: string | null, subject: string, more: Partial<Letter> = {}): ExhibitMaterial {
  const whole: Letter = {
    subject,
    from: { name: '', address: 'help@shop.example' },
    to: [],
    cc: [],
    date,
    rawDate: date,
    messageId: null,
    inReplyTo: null,
    references: [],
    text: 'Ответ дан ранее.',
    hasHtml: false,
    attachments: [],
    dkim: [],
    nested: [],
    headers: [],
    ...more,
  };
  const capturedAt = date ? ({ value: date, basis: 'email-header' } as const) : null;
  return {
    exhibit: exhibitOf(number, { kind: 'email', channel: 'email', capturedAt }),
    reading: readingOf(number, { kind: 'email', letter: whole, capturedAt }),
    corrections: [],
    notes: [],
  };
}

function call(number: number, startedAt: string): ExhibitMaterial {
  const capturedAt = { value: startedAt, basis: 'file-name' } as const;
  const transcript = [{ from: 90, to: 95, speaker: 'Оператор', text: 'Ожидайте звонка специалиста.' }];
  return {
    exhibit: exhibitOf(number, { kind: 'call', channel: 'call', capturedAt }),
    reading: readingOf(number, {
      kind: 'call',
      capturedAt,
      call: { durationSeconds: 120, container: 'MPEG-4', codec: 'AAC', sampleRate: 16000, channels: 1, startedAt: capturedAt, phone: '+79001234567', direction: 'incoming', transcript },
    }),
    corrections: [],
    notes: [{ id: 'n1', offsetMs: 100_000, text: 'Сказал, что ответа не будет' }],
  };
}

describe('a chronology', () => {
  it('puts messages, letters, calls and own entries in order of time, in the zone of the case', () => {
    const entries = build(
      [
        call(1, '2024-03-15T14:33:00'),
        letter(2, '2024-03-15T11:40:00Z', 'Re: Заказ'),
        screenshot(3, [
          { text: 'Где мой заказ?', side: 'right', time: '14:30', date: '2024-03-15' },
          { text: 'Уточняем.', time: '14:45', date: '2024-03-15' },
        ]),
      ],
      [ownEntryOf({ id: 'o1', date: '2024-03-15', time: '14:34', text: 'Оплата картой', channel: 'payment' })],
    );
    expect(listed(entries)).toEqual([
      '2024-03-15 14:30 Где мой заказ?',
      '2024-03-15 14:33 shot-1.png',
      '2024-03-15 14:34 Ожидайте звонка специалиста.',
      '2024-03-15 14:34 Сказал, что ответа не будет',
      '2024-03-15 14:34 Оплата картой',
      '2024-03-15 14:40 Re: Заказ\n\nОтвет дан ранее.',
      '2024-03-15 14:45 Уточняем.',
    ]);
    expect(entries.map((e) => [e.kind, e.role])).toEqual([
      ['message', 'me'],
      ['call', 'other'],
      ['call', 'operator'],
      ['call', 'me'],
      ['note', 'me'],
      ['letter', 'other'],
      ['message', 'other'],
    ]);
  });

  it('keeps the order of one image, whatever its times say', () => {
    const shown = [
      { text: 'Первое', time: '10:00', date: '2024-03-15' },
      { text: 'Второе, время не прочитано', date: '2024-03-15' },
      { text: 'Третье, время прочитано неверно', time: '09:05', date: '2024-03-15' },
      { text: 'Четвёртое', time: '10:07', date: '2024-03-15' },
    ];
    const own = ownEntryOf({ id: 'o', date: '2024-03-15', time: '10:03', text: 'Моё' });
    expect(build([screenshot(1, shown)], [own]).map((e) => e.text)).toEqual([shown[0]!.text, shown[1]!.text, shown[2]!.text, 'Моё', shown[3]!.text]);
  });

  it('puts entries without a date last, in the order of exhibits, and drops none', () => {
    const entries = build(
      [
        { exhibit: exhibitOf(1, { reading: { at: 'queued', attempts: 0 } }), reading: null, corrections: [], notes: [] },
        screenshot(2, [{ text: 'Без даты', time: '09:00' }]),
        letter(3, null, 'Без даты'),
        screenshot(4, []),
        screenshot(5, [{ text: 'С датой', date: '2024-03-15' }]),
      ],
      [ownEntryOf({ id: 'o', text: 'Моё без даты' })],
    );
    expect(listed(entries)).toEqual([
      '2024-03-15 - С датой',
      '- - shot-1.png',
      '- 09:00 Без даты',
      '- - Без даты\n\nОтвет дан ранее.',
      '- - shot-4.png',
      '- - Моё без даты',
    ]);
    expect(entries.map((e) => e.when.precision)).toEqual(['day', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('takes no separator for an entry', () => {
    const shown = [{ text: '15 марта', kind: 'separator' as const, side: 'center' as const }, { text: 'Привет', date: '2024-03-15' }];
    expect(build([screenshot(1, shown)]).map((e) => e.text)).toEqual(['Привет']);
  });

  it('lets a corrected time win, in its place too, and keeps what was read', () => {
    const shown = [{ text: 'Принято', time: '14:30', date: '2024-03-15' }];
    const corrected = screenshot(1, shown, [correctionOf('m1', { time: '09:15', date: '2024-03-14' })]);
    const [first, second] = build([corrected, screenshot(2, [{ text: 'Раньше', time: '08:00', date: '2024-03-15' }])]);
    expect([first, second!.text]).toMatchObject([
      {
        text: 'Принято',
        when: { date: '2024-03-14', time: '09:15', zone, precision: 'minute', basis: 'user' },
        editedByUser: true,
        asRead: { text: 'Принято', time: '14:30', date: '2024-03-15', side: 'left' },
      },
      'Раньше',
    ]);
  });

  it('gives a date to what had none, and takes one away', () => {
    const shown = [{ text: 'Один', time: '10:00' }, { text: 'Два', time: '10:01' }];
    const entries = build([screenshot(1, shown, [correctionOf('m1', { date: '2024-03-15' })]), screenshot(2, [{ text: 'Три', date: '2024-03-15' }], [correctionOf('m1', { date: null })])]);
    expect(entries.map((e) => [e.text, e.when])).toEqual([
      ['Один', { date: '2024-03-15', time: '10:00', zone, precision: 'minute', basis: 'user' }],
      ['Два', { date: null, time: '10:01', zone, precision: 'unknown', basis: null }],
      ['Три', { date: null, time: null, zone, precision: 'unknown', basis: null }],
    ]);
  });

  it('leaves out of the export what its exhibit is left out of, unless the person says otherwise', () => {
    const shown = [{ text: 'Один' }, { text: 'Два' }];
    const entries = build([screenshot(1, shown, [correctionOf('m2', { included: true })], { included: false })]);
    expect(entries.map((e) => e.included)).toEqual([false, true]);
  });

  it('names an entry by the same id when others come in or are corrected', () => {
    const shown = [{ text: 'Один', date: '2024-03-15' }, { text: 'Два', date: '2024-03-15' }];
    const before = build([screenshot(1, shown)]);
    const after = build([screenshot(1, shown, [correctionOf('m1', { text: 'Раз' })]), screenshot(2, [{ text: 'Три', date: '2024-03-14' }])]);
    expect(after.slice(1).map((e) => e.id)).toEqual(before.map((e) => e.id));
    expect(before[0]!.id).toBe(`${digestOf(1).slice(0, 16)}-m1`);
  });

  it('shows quiet stretches of two days and more, and who waited', () => {
    const day = (number: number, date: string, side: 'left' | 'right') => screenshot(number, [{ text: date, date, side }]);
    const { entries, gaps } = buildChronology(caseOf([day(1, '2024-03-15', 'right'), day(2, '2024-03-23', 'left'), day(3, '2024-03-24', 'left'), day(4, '2024-04-01', 'right')]));
    const [a, b, c, d] = entries.map((e) => e.id);
    expect(gaps).toEqual([
      { after: a, before: b, days: 8, unanswered: true },
      { after: c, before: d, days: 8, unanswered: false },
    ]);
  });

  it('is the same when it is built again over remembered work', () => {
    const shots = [1, 2, 3].map((n) => screenshot(n, [{ text: `Сообщение номер ${n} о возврате товара`, date: '2024-03-15', time: `1${n}:00` }]));
    const builder = chronologyBuilder();
    const changed = [shots[0]!, screenshot(2, [{ text: 'Другое', date: '2024-03-15' }]), shots[2]!];
    builder(caseOf(shots));
    expect(builder(caseOf(changed))).toEqual(buildChronology(caseOf(changed)));
    expect(builder({ ...caseOf(changed), zone: 'Asia/Vladivostok' })).toEqual(buildChronology({ ...caseOf(changed), zone: 'Asia/Vladivostok' }));
  });
});
