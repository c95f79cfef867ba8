import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { joinedByRun } from '../../../src/core/chronology/runOn.js';
import { foot, head, readAs, readMore, said, shotAt, type Standing } from '../../support/chronology/scrolled.js';

const entriesOf = (...exhibits: readonly ExhibitMaterial[]) => buildChronology({ zone: 'Europe/Moscow', exhibits, ownEntries: [] }).entries;
const told = (...exhibits: readonly ExhibitMaterial[]): string[] => entriesOf(...exhibits).map(({ when, text }) => `${when.time ?? '—'} ${text}`);

const first: readonly Standing[] = [
  said(0, 'Добрый день! Где мой заказ 12345678-0001?', { side: 'right', time: '14:30' }),
  said(300, 'Здравствуйте! Уточняю информацию по заказу.', { time: '14:31' }),
  said(600, 'Это уже третий перенос срока. Прошу вернуть деньги.', { side: 'right', time: '14:37' }),
  said(900, 'Специалист свяжется с вами в течение 24 часов.', { time: '14:40' }),
];
const second: readonly Standing[] = [
  said(2000, 'Хорошо, жду', { side: 'right', time: '14:52' }),
  said(2300, 'Спасибо за ожидание, заявка одобрена', { time: '14:55' }),
  said(2600, 'Когда придут деньги за возврат?', { side: 'right', time: '14:56' }),
];
const picture: Standing = { text: '', box: [20, 1200, 700, 700], time: '14:45' };
const page: readonly Standing[] = [...first, picture, ...second];
/** The picture is cut off on the upper one, and its time not read. */
const upper = (taken: string): ExhibitMaterial => shotAt(1, page, 0, { taken });
const lower = (taken: string): ExhibitMaterial => shotAt(2, page, 1150, { taken });

describe('neighbouring screenshots', () => {
  it('that share one picture are one conversation when they were taken right after each other', () => {
    const shots = [readAs(upper('2024-03-15T20:00:10'), 'm5', { time: null }), lower('2024-03-15T20:00:25')];
    expect(told(...shots)).toEqual(page.map(({ time, text }) => `${time} ${text}`));
  });

  it('stay two when the times step back, or when much time lies between them', () => {
    const cut = (shot: ExhibitMaterial): ExhibitMaterial => readAs(shot, 'm5', { time: null });
    const apart = page.length + 1;
    const earlier = second.reduce((shot, _, at) => readAs(shot, `m${at + 6}`, { time: `09:0${at}` }), readAs(lower('2024-03-15T20:00:25'), 'm5', { time: '08:59' }));
    expect(entriesOf(cut(upper('2024-03-15T20:00:10')), earlier)).toHaveLength(apart);
    expect(entriesOf(cut(upper('2024-03-15T20:00:10')), lower('2024-03-15T20:30:00'))).toHaveLength(apart);
  });

  it('of which nobody knows when they were taken are one when their times go on within minutes', () => {
    const [one, other] = [readAs(shotAt(1, page, 0), 'm5', { time: null }), shotAt(2, page, 1150)];
    expect(told(one, other)).toEqual(page.map(({ time, text }) => `${time} ${text}`));
    expect(entriesOf(one, readAs(other, 'm5', { time: '15:45' }))).toHaveLength(page.length + 1);
    expect(entriesOf(one, ['m5', 'm6', 'm7', 'm8'].reduce((shot, id) => readAs(shot, id, { time: null }), other))).toHaveLength(page.length + 1);
  });

  it('are told by what is scrolled, whatever buttons and signs stand fixed on the screen', () => {
    const withButtons = (shot: ExhibitMaterial): ExhibitMaterial => {
      const row = ['Ещё продаёте?', 'Торг уместен?'].reduce((one, text, at) => readMore(one, { id: `b${at}`, kind: 'button', text, bbox: [20 + 400 * at, foot - 100, 380, 90] }), shot);
      return readMore(row, { id: 'sign', side: 'right', text: shot.exhibit.number === 2 ? 'м' : '', bbox: [880, foot - 240, 90, 90] });
    };
    const talk: readonly Standing[] = Array.from({ length: 9 }, (_, at) => said(at * 620, `Сообщение о заказе ${10 + at}`, { side: at % 2 === 0 ? 'left' : 'right', time: `10:${10 + at}` }));
    const shots = [0, 1240, 2480, 3720].map((scroll, at) => withButtons(shotAt(at + 1, talk, scroll)));
    expect(entriesOf(...shots).filter(({ kind }) => kind === 'message').map(({ text }) => text)).toEqual(talk.map(({ text }) => text));
  });

  it('are of one person when the title was read in letters of another alphabet', () => {
    const [one, other] = [shotAt(1, page, 0, { title: 'Tennofiom' }), shotAt(2, page, 600, { title: 'ТеплоДом' })];
    expect(entriesOf(one, other)).toHaveLength(page.filter(({ box }) => box[1] < 600 + foot - head).length);
  });
});

const long = 'Уважаемый клиент! Благодарим за терпение. По данным склада товар поступил с механическими повреждениями: трещина на корпусе, отсутствует заводская плёнка. Решение принимает продавец, ответ поступит в течение десяти рабочих дней.';

describe('a text of which each screenshot shows another end', () => {
  const words = long.split(' ');
  const [above, below] = [words.slice(0, 20).join(' '), words.slice(13).join(' ')];
  const text = said(1200, long, { time: '14:45' });
  const talk: readonly Standing[] = [...first, { ...text, box: [20, 1200, 700, 900] }, ...second.map((one): Standing => ({ ...one, box: [one.box[0], one.box[1] + 200, one.box[2], one.box[3]] }))];
  const upperEnd = readAs(shotAt(1, talk, 0), 'm5', { text: above, time: null });
  const lowerEnd = (shown: string): ExhibitMaterial => readAs(shotAt(2, talk, 1500), 'm5', { text: shown });

  it('is one message, put together where they run on, though small errors of reading lie there', () => {
    expect(told(upperEnd, lowerEnd(below))).toEqual(talk.map((one) => `${one.time} ${one.text}`));
    const garbled = lowerEnd(`псстуnил ${below.replace('трещина', 'трешина')}`);
    expect(told(upperEnd, garbled)).toHaveLength(talk.length);
  });

  it('stays two where the parts share no words', () => {
    expect(told(upperEnd, lowerEnd(words.slice(22).join(' ')))).toHaveLength(talk.length + 1);
  });

  it('is joined nowhere else', () => {
    expect(joinedByRun(above, below)).toBe(long);
    expect(joinedByRun(`${above} с м№ж`, below.slice(3))).toContain('заводская плёнка. Решение');
    expect(joinedByRun(below, above)).toBeNull();
    // One part that begins as the other does is no lower end of it.
    expect(joinedByRun('Это уже третий перенос срока. Прошу', 'Это уже третий перенос срока. Прошу вернуть деньги')).toBeNull();
  });
});
