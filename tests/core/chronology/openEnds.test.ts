import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { readAs, said, shotAt, type Standing } from '../../support/chronology/scrolled.js';

const entriesOf = (...exhibits: readonly ExhibitMaterial[]) => buildChronology({ zone: 'Europe/Moscow', exhibits, ownEntries: [] }).entries;
const textsOf = (...exhibits: readonly ExhibitMaterial[]): string[] => entriesOf(...exhibits).map(({ text }) => text);
const ordersOf = <T>(list: readonly T[]): T[][] => (list.length < 2 ? [[...list]] : list.flatMap((one, at) => ordersOf(list.filter((_, i) => i !== at)).map((rest) => [one, ...rest])));

const template = 'Спасибо за ожидание! Обращение рассматривается, ответ поступит в ближайшее время.';
/** A chat that stamps next to nothing, on screens that share one message each, of which nobody knows when they were taken. */
const page: readonly Standing[] = [
  said(0, 'Добрый день! Где мой заказ 12345678-0001?', { side: 'right' }),
  said(500, 'Здравствуйте! Уточняю информацию по заказу.'),
  said(900, 'Ок', { side: 'right' }),
  said(1020, 'Ок', { side: 'right' }),
  said(1440, template),
  said(1900, 'Прошу вернуть деньги, товар не подошёл по размеру', { side: 'right' }),
  said(2400, 'Передали обращение в отдел возвратов, ожидайте.'),
  said(2860, 'Сколько ещё ждать? Прошёл месяц с отправки посылки', { side: 'right' }),
  said(3400, 'Деньги поступят на карту до конца недели.'),
];
const scrolls = [0, 1420, 2840];
const shots = scrolls.map((scroll, at) => shotAt(at + 1, page, scroll));

describe('screenshots of which nobody knows when they were taken', () => {
  it('are one conversation where the message at the end of one is that at the beginning of another, in any order', () => {
    for (const order of ordersOf(shots)) expect([...textsOf(...order)].sort()).toEqual(page.map(({ text }) => text).sort());
  });

  it('stay apart where another one goes on below, though a template ends both', () => {
    const below = shotAt(4, [said(1340, 'Размер соответствует таблице, обмен не делаем.', { side: 'right' }), said(1600, 'Позовите старшего специалиста', { side: 'right' })], 900);
    const elsewhere = shotAt(5, [said(0, template), said(500, 'Ваш вопрос по заказу коляски решён положительно'), said(1000, 'Наконец, спасибо большое', { side: 'right' })], 0);
    expect(entriesOf(...shots.slice(0, 2), below, elsewhere)).toHaveLength(entriesOf(...shots.slice(0, 2)).length + 2 + 3);
  });

  it('are two conversations where nothing but a template in the middle of both is the same', () => {
    const other = [said(0, 'Здравствуйте, коляска пришла без колёс', { side: 'right' }), said(300, 'Пришлите фото коляски и упаковки'), said(600, template), said(900, 'Фото отправила, жду замену', { side: 'right' }), said(1300, 'Замена оформлена, курьер приедет в среду')];
    expect(entriesOf(shotAt(1, page, 400), shotAt(2, other, 0))).toHaveLength(entriesOf(shotAt(1, page, 400)).length + other.length);
  });
});

describe('a screenshot taken again after a message came in', () => {
  it('gives each message once, and the new one below the others', () => {
    const later: readonly Standing[] = [...page.slice(0, 4), { ...page[4]!, time: '15:04' }, said(1760, 'Вам ответил специалист: заявка одобрена', { time: '15:20' })];
    expect(textsOf(shotAt(2, later, 420), shotAt(1, page.slice(0, 5), 100))).toEqual(later.map(({ text }) => text));
  });
});

describe('a message that every screenshot cuts off', () => {
  it('on both ends is one, with the words of the copy that shows most', () => {
    const long: Standing = { ...said(300, template.repeat(6)), time: '15:04' };
    const cut = (number: number, words: [number, number]): ExhibitMaterial => {
      const shot = shotAt(number, [long], number * 150);
      const messages = shot.reading!.messages.map((one) => ({ ...one, text: long.text.split(' ').slice(...words).join(' '), bbox: [20, 200, 700, 1600] as const, partial: true }));
      return { ...shot, reading: { ...shot.reading!, messages } };
    };
    expect(entriesOf(cut(1, [0, 50]), cut(2, [4, 56]))).toHaveLength(1);
  });
});

describe('a screen taken twice, a line further the second time', () => {
  it('is joined by one message at its upper end to the screen above it, which was taken after that', () => {
    const taken = (number: number, scroll: number, at: string): ExhibitMaterial => shotAt(number, page, scroll, { taken: `2024-03-15T20:00:${at}` });
    expect([...textsOf(taken(1, 1420, '10'), taken(2, 2840, '20'), taken(3, 1480, '30'), taken(4, 0, '40'))].sort()).toEqual(page.map(({ text }) => text).sort());
  });
});

describe('a wide screen, on which lines are low', () => {
  it('shares what its edge leaves of a line', () => {
    const low: readonly Standing[] = ['Где мой заказ?', 'Уточняю информацию', 'Хорошо, жду', 'Претензия.docx', 'Нет', 'Ответ готов', 'Почему отказ?', 'Завтра'].map((text, at) => ({ text, box: [20, at * 40, 300, at === 3 ? 52 : 28], time: `14:3${at}` }));
    const cut = shotAt(2, low, 152);
    const messages = cut.reading!.messages.map((one) => (one.id === 'm4' ? { ...one, text: '' } : one));
    expect(textsOf(shotAt(1, low, 0), { ...cut, reading: { ...cut.reading!, messages } })).toEqual(low.map(({ text }) => text));
  });
});

describe('a screen without bubbles', () => {
  it('shares a line that is lower than messages with their heads are, where it ends one and begins the other', () => {
    const list: readonly Standing[] = Array.from({ length: 11 }, (_, at) => ({ text: at === 5 ? 'Уже передал курьеру, не переживайте' : `${['Где мой заказ', 'Уточняю информацию', 'Хорошо, жду', 'Почему отказ', 'Завтра', '', 'Там была куртка', 'Пришлите фото', 'Скоро отвечу', 'Нет, спасибо', 'Возврат одобрен'][at]!}`, box: [20, at * 80, 300, at === 5 ? 22 : 60], time: at === 5 ? null : at < 5 ? '14:31' : '14:35' }));
    expect(textsOf(shotAt(1, list.slice(0, 6), 0), shotAt(2, list.slice(5, 9), 400))).toEqual(list.slice(0, 9).map(({ text }) => text));
  });
});

describe('screens taken in no order', () => {
  const timed = page.map((one, at) => (one.text === template ? { ...one, text: 'Есть кто?', time: '14:33' } : { ...one, time: at < 4 ? '14:31' : '14:40' }));
  const at = (number: number, scroll: number, second: string, list: readonly Standing[] = timed): ExhibitMaterial => shotAt(number, list, scroll, { taken: `2024-03-15T20:00:${second}` });

  it('are joined by a few words of one minute at the end of one and the beginning of another', () => {
    expect([...textsOf(at(1, 0, '20'), at(2, 2840, '10'), at(3, 1420, '00'))].sort()).toEqual(timed.map(({ text }) => text).sort());
  });

  it('are joined by a picture that one cuts off, where the minutes go on', () => {
    const pictured = (after: string): readonly Standing[] => timed.map((one, at) => (one.text === 'Есть кто?' ? { text: '', box: [20, 1440, 700, 300], time: '14:40' } : { ...one, time: at < 4 ? '14:39' : after }));
    const shown = (after: string) => [readAs(at(1, 0, '00', pictured(after)), 'm5', { time: null }), at(2, 2840, '10', pictured(after)), at(3, 1420, '20', pictured(after))];
    expect(entriesOf(...shown('14:40'))).toHaveLength(timed.length);
    const later = shown('14:40').map((one, number) => (number === 2 ? readAs(one, 'm5', { time: '14:59' }) : one));
    expect(entriesOf(...later)).toHaveLength(timed.length + 1);
  });

  it('are joined by two short texts below each other', () => {
    const row = timed.flatMap((one): Standing[] => (one.text === 'Есть кто?' ? [said(1440, 'завтра'), said(1560, 'неа')] : [one]));
    expect(entriesOf(at(1, 0, '20', row), at(2, 2840, '10', row), at(3, 1420, '00', row))).toHaveLength(row.length);
    const other = row.map((one) => (one.text === 'неа' ? { ...one, text: 'ага' } : one));
    expect(entriesOf(at(1, 0, '20', row), at(2, 2840, '10', row), at(3, 1420, '00', other))).toHaveLength(row.length + 2);
    const minutes = (time: string): readonly Standing[] => row.map((one) => (one.text === 'завтра' ? { ...one, time } : one));
    expect(entriesOf(at(1, 0, '20', minutes('14:33')), at(2, 2840, '10', minutes('14:33')), at(3, 1420, '00', minutes('18:05')))).toHaveLength(row.length + 2);
  });

  it('are joined by a long text whose time and side the edge hides on one, within one talk', () => {
    const phone = 'Телефон +7 900 000-00-00, тот же, что в кабинете';
    const told = (after: string): readonly Standing[] => timed.map((one, index) => (one.text === 'Есть кто?' ? { ...one, text: phone, side: 'right', time: '14:31', date: '2024-03-15' } : { ...one, time: index < 4 ? '14:30' : after, date: '2024-03-15' }));
    const shown = (after: string) => [at(1, 0, '20', told(after)), at(2, 2840, '10', told(after)), readAs(at(3, 1420, '00', told(after)), 'm5', { side: 'left', time: null, date: null })];
    expect(entriesOf(...shown('14:35'))).toHaveLength(timed.length);
    expect(entriesOf(...shown('18:35'))).toHaveLength(timed.length + 1);
  });

  it('are joined by a long text without a time of its own, as in a group, within one talk', () => {
    const told = (text: string, after: string): readonly Standing[] => timed.map((one, index) => (one.text === 'Есть кто?' ? { ...one, text, time: null } : { ...one, time: index < 4 ? '14:30' : after }));
    const shown = (text: string, after: string) => entriesOf(at(1, 0, '20', told(text, after)), at(2, 2840, '10', told(text, after)), at(3, 1420, '00', told(text, after))).length - timed.length;
    expect(shown('Уже передал курьеру, не переживайте', '14:45')).toBe(0);
    expect(shown('Уже передал курьеру, не переживайте', '15:05')).toBe(1);
    // A canned answer ends one evening and begins another.
    const canned = told('Спасибо за ожидание! Обращение рассматривается', '14:45');
    const onDay = (day: number, scroll: number): ExhibitMaterial => shotAt(day, canned, scroll, { taken: `2024-03-${day}T20:00:00` });
    expect(entriesOf(onDay(18, 0), onDay(17, 2840), onDay(15, 1420)).length - timed.length).toBeGreaterThan(0);
    // A greeting may well end one talk of an hour and begin another.
    expect(shown('Здравствуйте! Чем могу помочь?', '14:45')).toBe(1);
  });

  it('stay apart where the words are of other minutes', () => {
    const later = timed.map((one) => (one.text === 'Есть кто?' ? { ...one, time: '19:05' } : one));
    expect(entriesOf(at(1, 0, '20'), at(2, 2840, '10'), at(3, 1420, '00', later))).toHaveLength(timed.length + 1);
  });
});
