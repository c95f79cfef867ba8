import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { head, readAs, readMore, said, shotAt, type Standing } from '../../support/chronology/scrolled.js';

/** Messages close under each other, of which no reading tells the day. */
const page: readonly Standing[] = [
  said(0, 'Добрый день! Где мой заказ 12345678-0001?', { side: 'right', time: '14:30' }),
  said(170, 'Здравствуйте! Уточняю информацию по заказу.', { time: '14:31' }),
  said(340, 'Ок', { side: 'right', time: '14:32' }),
  said(450, 'Заказ передан в доставку, ожидайте до 18 марта.', { time: '14:35' }),
  said(620, 'Это уже третий перенос срока. Прошу вернуть деньги.', { side: 'right', time: '14:37' }),
  said(790, 'Специалист свяжется с вами в течение 24 часов.', { time: '14:40' }),
  said(960, 'Прошу ответить письменно и назвать пункт правил', { side: 'right', time: '14:41' }),
  said(1130, 'Спасибо за ожидание, заявка одобрена', { time: '14:52' }),
  said(1300, 'Хорошо, жду', { side: 'right', time: '14:53' }),
  said(1410, 'Оцените, пожалуйста, работу поддержки', { time: '14:58' }),
];
/** A day that floats at the top of the screen, and dates what the same screenshot shows. */
function withDay(shot: ExhibitMaterial, day: string): ExhibitMaterial {
  const messages = shot.reading!.messages.map((one) => ({ ...one, date: day, dateBasis: 'separator' as const }));
  return readMore({ ...shot, reading: { ...shot.reading!, messages } }, { id: 'day', kind: 'separator', side: 'center', text: day, date: day, dateBasis: 'separator', bbox: [400, head + 5, 200, 50] });
}
const datesOf = (...exhibits: readonly ExhibitMaterial[]): (string | null)[] => buildChronology({ zone: 'Europe/Moscow', exhibits, ownEntries: [] }).entries.map(({ when }) => when.date);
const all = (day: string | null): (string | null)[] => page.map(() => day);

describe('a day that floats over the messages', () => {
  it('dates what another screenshot shows close above them', () => {
    expect(datesOf(shotAt(1, page, 0), withDay(shotAt(2, page, 500), '2024-03-15'))).toEqual(all('2024-03-15'));
  });

  it('dates nothing above a place where a date line would have room, or a time steps back', () => {
    const apart = page.map((one, at) => (at < 3 ? one : { ...one, box: [one.box[0], one.box[1] + 120, one.box[2], one.box[3]] as const }));
    const expected = [...page.slice(0, 3).map(() => null), ...page.slice(3).map(() => '2024-03-15')];
    expect(datesOf(shotAt(1, apart, 0), withDay(shotAt(2, apart, 620), '2024-03-15')).sort()).toEqual([...expected].sort());
    const stepping = page.map((one, at) => (at < 3 ? { ...one, time: `2${at}:30` } : one));
    expect(datesOf(shotAt(1, stepping, 0), withDay(shotAt(2, stepping, 500), '2024-03-15')).sort()).toEqual([...expected].sort());
  });

  it('is what most screenshots of one stretch say', () => {
    const shots = [withDay(shotAt(1, page, 100), '2024-03-11'), withDay(shotAt(2, page, 300), '2024-03-01'), withDay(shotAt(3, page, 520), '2024-03-01')];
    expect(new Set(datesOf(...shots))).toEqual(new Set(['2024-03-01']));
    expect(new Set(datesOf(...shots.slice(0, 2)))).toEqual(new Set([null]));
  });

  it('goes on below a time that was misread', () => {
    const misread = readAs(shotAt(1, page, 0), 'm4', { time: '09:00' });
    expect(datesOf(withDay(misread, '2024-03-15'))).toEqual(all('2024-03-15'));
  });

  it('does not reach beyond a line where a day begins', () => {
    const lined: readonly Standing[] = page.map((one, at) => (at < 5 ? one : { ...one, box: [one.box[0], one.box[1] + 120, one.box[2], one.box[3]] as const, date: '2024-03-16' }));
    const withLine = (number: number, scroll: number): ExhibitMaterial => readMore(shotAt(number, lined, scroll), { id: 'line', kind: 'separator', side: 'center', text: '16 марта', date: '2024-03-16', dateBasis: 'separator', bbox: [400, 830 - scroll + head, 200, 40] });
    const dates = datesOf(withLine(1, 0), withLine(2, 400));
    expect(dates.filter((date) => date === null)).toHaveLength(5);
    expect(dates.filter((date) => date === '2024-03-16')).toHaveLength(5);
  });
});

describe('a date line without a year on a screenshot of which nobody knows when it was taken', () => {
  const lined: readonly Standing[] = [
    said(0, 'Добрый день! Где мой заказ?', { time: '14:30' }),
    said(300, 'Здравствуйте! Уточняю информацию по заказу.', { side: 'right', time: '14:31' }),
    said(800, 'Специалист свяжется с вами в течение 24 часов.', { time: '14:40' }),
    said(1000, 'Прошу ответить письменно', { side: 'right', time: '14:41' }),
    said(1300, 'Хорошо, жду', { time: '14:53' }),
  ];
  const withLine = (shot: ExhibitMaterial, y: number, text: string, date: string | null): ExhibitMaterial => readMore(shot, { id: `at ${y}`, kind: 'separator', side: 'center', text, date, bbox: [400, y, 200, 30] });
  const dateBelow = (taken: string, before: string, text: string, own: { readonly taken?: string } = {}): string | null => {
    const upper = withLine(withLine(shotAt(1, lined, 0, own), 160, 'день', before), 900, text, null);
    return datesOf(upper, shotAt(2, lined, 790, { taken })).at(-1)!;
  };

  it('is of the one year between a line above it and the taking of a screenshot that shows what follows', () => {
    expect(dateBelow('2023-10-28T09:45:00', '2023-10-09', '28 октября')).toBe('2023-10-28');
    expect(dateBelow('2024-02-01T09:45:00', '2023-10-09', '14 января')).toBe('2024-01-14');
  });

  it('is of no year where two are possible or none is', () => {
    expect(dateBelow('2025-02-01T09:45:00', '2023-10-09', '28 октября')).toBeNull();
    expect(dateBelow('2023-10-20T09:45:00', '2023-10-09', '28 октября')).toBeNull();
  });

  it('is of no year where its own screenshot knows when it was taken, and tells none', () => {
    expect(dateBelow('2023-10-28T09:45:00', '2023-10-09', '28 октября', { taken: '2023-10-28T09:44:00' })).toBeNull();
  });
});
