import { describe, expect, it } from 'vitest';
import { alignOverlap } from '../../../src/core/chronology/alignOverlap.js';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import { draftsOfExhibit } from '../../../src/core/chronology/draftsOfExhibit.js';
import { haveOtherTitles } from '../../../src/core/chronology/haveOtherTitles.js';
import { layOver } from '../../../src/core/chronology/layOver.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { shotOf, type Shot } from '../../../src/core/chronology/Shot.js';
import { page, readAs, readMore, said, shotAt, type Standing } from '../../support/chronology/scrolled.js';

const zone = 'Europe/Moscow';
const shot = (material: ExhibitMaterial): Shot => shotOf(draftsOfExhibit(material, zone));
const entriesOf = (...exhibits: readonly ExhibitMaterial[]) => buildChronology({ zone, exhibits, ownEntries: [] }).entries;
const told = (...exhibits: readonly ExhibitMaterial[]): string[] => entriesOf(...exhibits).map(({ when, text }) => `${when.time ?? '—'} ${text}`);

const all = page.map(({ time, text }) => `${time} ${text}`);

describe('screenshots of one screen', () => {
  it('are laid over each other by the distance that they were scrolled', () => {
    const laid = layOver(shot(shotAt(1, page, 0)), shot(shotAt(2, page, 500)))!;
    expect(laid.by).toBeCloseTo(500, 0);
    expect(laid.pairs.map(([i, j]) => i - j)).toEqual(laid.pairs.map(() => 3));
  });

  it('give every message once, two equal ones twice', () => {
    expect(told(shotAt(1, page, 0), shotAt(2, page, 380))).toEqual(all);
    expect(told(shotAt(2, page, 530), shotAt(1, page, 0))).toEqual(all);
  });

  it('tell by its place what was misread on one of them', () => {
    const garbled = readAs(readAs(shotAt(2, page, 380), 'm6', { text: 'Зкз прдн в дствку, ожйдте д 1В мрт', time: null }), 'm7', { side: 'left', time: '14:31' });
    expect(entriesOf(shotAt(1, page, 0), garbled)).toHaveLength(page.length);
  });

  it('know a picture without words by its place', () => {
    const pictures: readonly Standing[] = [0, 1, 2, 3, 4, 5].map((at) => ({ text: '', box: [20, at * 420, 500 + 10 * at, 400], time: `10:0${at}` }));
    expect(entriesOf(shotAt(1, pictures, 0), shotAt(2, pictures, 900))).toHaveLength(6);
  });

  it('put a message together that was read in pieces on one of them', () => {
    const whole = shotAt(1, page, 0);
    const [x, y, width] = [280, 660, 700];
    const pieces = readAs(shotAt(2, page, 380), 'm5', { bbox: [x, y - 200, width, 300], time: null });
    const withPiece = readMore(pieces, { id: 'p', side: 'right', time: '14:33', bbox: [x, y + 110, width, 190] });
    expect(told(whole, withPiece)).toEqual(all);
  });

  it('keep two of one minute apart that were read as one on the other', () => {
    const twice = page.map((one, at) => (at === 7 ? { ...one, time: '14:37', side: 'right' as const, box: [280, 1500, 700, 160] as const } : one));
    const joined = shotAt(2, twice, 380);
    const messages = joined.reading!.messages.flatMap((one) => {
      if (one.id === 'm8') return [];
      return one.id === 'm7' ? [{ ...one, text: `${twice[6]!.text} ${twice[7]!.text}`, bbox: [280, one.bbox[1], 700, 300] as const }] : [one];
    });
    expect(told(shotAt(1, twice, 0), { ...joined, reading: { ...joined.reading!, messages } })).toEqual(twice.map(({ time, text }) => `${time} ${text}`));
  });

  it('keep a text and the picture below it apart that were read as one on the other, though a scrap of the text was read besides', () => {
    const shown: readonly Standing[] = [...page.slice(0, 2), said(400, 'Скиньте фото бирки', { time: '14:47' }), { text: '', box: [20, 520, 660, 560], time: '14:49' }, said(1160, 'Хорошего дня!', { side: 'right', time: '14:55' }), said(1360, 'Сколько ещё ждать возврата?', { side: 'right', time: '14:57' })];
    const second = shotAt(2, shown, 300);
    const messages = second.reading!.messages.flatMap((one) => {
      if (one.id === 'm3') return [];
      return one.id === 'm4' ? [{ ...one, text: 'Скиньте фото бирки', bbox: [20, 300, 660, 680] as const }] : [one];
    });
    const joined = readMore({ ...second, reading: { ...second.reading!, messages } }, { id: 'x', text: '47', bbox: [640, 340, 60, 30] });
    expect(told(shotAt(1, shown, 0), joined)).toEqual(shown.map(({ time, text }) => `${time} ${text}`));
  });

  it('know a message again of which one shows the last line alone', () => {
    const cut = readAs(shotAt(2, page, 338), 'm2', { text: 'Уточняю информацию по заказу.', time: null, side: 'right' });
    expect(layOver(shot(shotAt(1, page, 0)), shot(cut))!.pairs[0]).toEqual([1, 0]);
  });

  it('leave out a mark that only one shows, where the other shows that nothing is', () => {
    const marked = readMore(shotAt(2, page, 380), { id: 'x', text: '2', bbox: [30, 700, 60, 40] });
    expect(told(shotAt(1, page, 0), marked)).toEqual(all);
    const timed = readMore(shotAt(2, page, 380), { id: 'x', text: 'Да', time: '14:32', bbox: [30, 700, 60, 40] });
    expect(entriesOf(shotAt(1, page, 0), timed)).toHaveLength(page.length + 1);
  });

  it('have no message in what stands in one place of the screen on several', () => {
    const line = { id: 'z', side: 'center', text: 'Оцените, как мы помогли', bbox: [300, 1770, 400, 28] } as const;
    const shots = [0, 150, 380].map((scroll, at) => readMore(shotAt(at + 1, page, scroll), line));
    expect(told(...shots)).toEqual(all);
    expect(told(...shots.slice(1)).filter((one) => one.endsWith(line.text))).toHaveLength(2);
  });

  it('are no overlap when other things come to lie over each other', () => {
    const other = page.map((one, at) => ({ ...one, text: at === 5 ? one.text : `${one.text.split('').reverse().join('')} ${at}`, time: `18:${10 + at}` }));
    expect(alignOverlap(shot(shotAt(1, page, 0)), shot(shotAt(2, other, 380)))).toBeNull();
  });

  it('see through a day that was misread on one of them', () => {
    const dated = (date: string) => page.map((one) => ({ ...one, date }));
    for (const scroll of [380, 1340]) expect(entriesOf(shotAt(1, dated('2024-03-01'), 0), shotAt(2, dated('2024-03-11'), scroll))).toHaveLength(page.length);
  });
});

describe('a doubtful overlap', () => {
  const long = 'Уважаемый клиент! Мы проверили заявку. По данным склада товар поступил с повреждениями: трещина на корпусе, отсутствует плёнка. Решение принимает продавец в течение десяти дней.';
  const upper = [said(0, 'Сколько ещё ждать?', { side: 'right', time: '09:10' }), said(1100, 'Третий день нет ни денег, ни ответа', { side: 'right', time: '09:12' }), said(1400, long, { time: '09:15' })];
  const one = readAs(shotAt(1, upper, 0, { taken: '2024-03-20T10:00:30' }), 'm3', { text: 'Уважаемый клиент! Мы проверили', time: null });
  const two = shotAt(2, upper, 1400, { taken: '2024-03-20T10:00:00' });

  it('stands between two that were taken after each other, where nothing else joins them', () => {
    expect(told(one, two)).toEqual(upper.map(({ time, text }) => `${time} ${text}`));
  });

  it('does not stand where another screenshot goes on below', () => {
    expect(alignOverlap(shot(one), shot(two))).toMatchObject({ isSure: false });
    const answer = 'Уважаемый клиент! Мы проверили заявку. Передаю вопрос старшему специалисту, не отключайтесь от чата и ожидайте ответа здесь, сегодня вечером мы обязательно вернёмся.';
    const goesOn = [...upper.slice(0, 2), said(1400, answer), said(1800, 'Понятно, тогда жду', { side: 'right', time: '09:16' })];
    const third = shotAt(3, goesOn, 700, { taken: '2024-03-20T10:00:50' });
    expect(told(one, two, third).sort()).toEqual([...goesOn, upper[2]!].map(({ time, text }) => `${time ?? '—'} ${text}`).sort());
  });
});

describe('titles', () => {
  const under = (title: string): Shot => shot(shotAt(1, page, 0, { title }));

  it('are others only when they are names, and more than a few letters differ', () => {
    expect(haveOtherTitles(under('Ольга Kids&Co'), under('ТеплоДом'))).toBe(true);
    expect(haveOtherTitles(under('Северный стиль'), under('Северный стипь'))).toBe(false);
    expect(haveOtherTitles(under('Витрина'), under('Витрина — маркетплейс'))).toBe(false);
  });

  it('are none where the status line was taken for one', () => {
    for (const line of ['21:37 печ *', '12,4 KB/c VoLTE 46+ 13%', '1147 0 qe', '12,4 КБ/с „И 21%']) expect(haveOtherTitles(under(line), under('Ольга Kids&Co')), line).toBe(false);
  });
});
