import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import { draftsOfExhibit } from '../../../src/core/chronology/draftsOfExhibit.js';
import { haveOtherTitles } from '../../../src/core/chronology/haveOtherTitles.js';
import { layOver } from '../../../src/core/chronology/layOver.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { Places } from '../../../src/core/chronology/Places.js';
import { hasOtherWord } from '../../../src/core/chronology/sameMessage.js';
import { shotOf, type Shot } from '../../../src/core/chronology/Shot.js';
import { head, readAs, readMore, said, shotAt, type Standing } from '../../support/chronology/scrolled.js';

const zone = 'Europe/Moscow';
const shot = (material: ExhibitMaterial): Shot => shotOf(draftsOfExhibit(material, zone));
const entriesOf = (...exhibits: readonly ExhibitMaterial[]) => buildChronology({ zone, exhibits, ownEntries: [] }).entries;
const told = (...exhibits: readonly ExhibitMaterial[]): string[] => entriesOf(...exhibits).map(({ when, text }) => `${when.time ?? '—'} ${text}`);
const asTold = (page: readonly Standing[]): string[] => page.map(({ time, text }) => `${time ?? '—'} ${text}`);

const page: readonly Standing[] = [
  said(0, 'Добрый день! Где мой заказ 12345678-0001?', { side: 'right', time: '14:30' }),
  said(200, 'Здравствуйте! Уточняю информацию по заказу.', { time: '14:31' }),
  said(400, 'Ещё вчера обещали ответ', { side: 'right', time: '14:32' }),
  said(560, 'Мы проверили: заказ получен, заявка подана вовремя, срок возврата истёк, решение принимает продавец', { time: '14:34' }),
  said(900, 'Заказ передан в доставку, ожидайте до 18 марта.', { time: '14:35' }),
  said(1100, 'Это уже третий перенос срока. Прошу вернуть деньги.', { side: 'right', time: '14:37' }),
  said(1300, 'Специалист свяжется с вами в течение 24 часов.', { time: '14:40' }),
  said(1500, 'Хорошо, жду', { side: 'right', time: '14:41' }),
  said(1660, 'Спасибо за ожидание, заявка одобрена', { time: '14:52' }),
];

describe('screenshots of which one was misread', () => {
  it('are of one conversation where a drawing was read for its title', () => {
    for (const title of ['© Vo) > и! GD', 'aL']) expect(haveOtherTitles(shot(shotAt(1, page, 0, { title })), shot(shotAt(2, page, 0, { title: 'Северный стиль' }))), title).toBe(false);
  });

  const long = 'Уважаемый клиент! Мы проверили заявку. По данным склада товар поступил с повреждениями: трещина на корпусе, отсутствует плёнка. Решение принимает продавец в течение десяти дней.';
  const upper = [said(0, 'Сколько ещё ждать?', { side: 'right', time: '09:10' }), said(1100, 'Третий день нет ни денег, ни ответа', { side: 'right', time: '09:12' }), said(1400, long, { time: '09:15' })];

  it('are one where one digit of a floating day was lost, and two where the days are others', () => {
    const shots = (day: string) => {
      const dated = (date: string) => upper.map((one) => ({ ...one, date }));
      const above = readAs(shotAt(1, dated('2024-03-21'), 0, { taken: '2024-05-20T10:00:30' }), 'm3', { text: 'Уважаемый клиент! Мы проверили', time: null });
      return entriesOf(above, shotAt(2, dated(day), 1400, { taken: '2024-05-20T10:00:00' }));
    };
    expect(shots('2024-03-01')).toHaveLength(3);
    expect(shots('2024-04-15')).toHaveLength(4);
  });

  it('are one where little speaks for it, when they were taken right after each other alone', () => {
    const ends = [...upper.slice(0, 2), said(1500, 'Тогда жду ответа', { side: 'right', time: '09:15' }), said(1700, 'Передаю вопрос дальше', { time: '09:16' })];
    const shots = (taken?: string) => [
      readAs(shotAt(1, ends.slice(0, 3), 0, taken === undefined ? {} : { taken: `${taken}:30` }), 'm3', { time: null, side: 'center' }),
      shotAt(2, ends, 1500, taken === undefined ? {} : { taken: `${taken}:00` }),
    ];
    expect(entriesOf(...shots('2024-03-20T10:00'))).toHaveLength(4);
    expect(entriesOf(...shots())).toHaveLength(5);
  });

  it('are one where the letters of a word were taken for their like of another alphabet', () => {
    const file = 'Акт_осмотра.рdf';
    const shared = [said(0, 'Сколько ещё ждать?', { side: 'right', time: '09:10' }), said(1500, file, { time: null }), said(1700, 'Там трещина', { side: 'right', time: null }), said(3000, 'Передаю вопрос дальше', { time: '09:16' })];
    const shots = (text: string) => entriesOf(shotAt(1, shared, 0), readAs(shotAt(2, shared, 1500), 'm2', { text })).length;
    expect([shots('Акт_ocmotpa.pdf'), shots('Чек_покупки.pdf')]).toEqual([4, 5]);
  });

  it('lie where the edges agree, not where one message goes on behind its end', () => {
    const shown = [said(0, 'Деньги перевели', { time: '13:30' }), { text: 'Деньги перевели, проверьте карту', box: [20, 700, 700, 680], time: '13:44' } as const, { text: 'Разница — это шутка? Итого с меня миллион', box: [280, 1400, 700, 480], side: 'right', time: '13:57' } as const, said(2000, 'Спасибо', { side: 'right', time: '14:04' })];
    const above = readAs(shotAt(1, shown, 0), 'm3', { text: 'Статья 26.1. Дистанционный способ продажи', time: null });
    expect(layOver(shot(above), shot(shotAt(2, shown, 1100)))!.by).toBeCloseTo(1100, 0);
  });

  it('lie as far apart as others tell, where they say too little themselves', () => {
    const places = new Places(4);
    places.tie(0, 1, 500);
    places.tie(3, 2, -300);
    places.tie(2, 1, 200);
    expect(places.between(0, 3)).toBe(600);
    expect(places.between(3, 0)).toBe(-600);
    expect(new Places(2).between(0, 1)).toBeNull();
  });

  it('show one text where words were lost before others, and two where a name is another', () => {
    expect(hasOtherWord(['что', 'не', 'так', 'нет', 'зарядки'], ['что', 'нет', 'зарядки', 'царапина', ''])).toBe(false);
    expect(hasOtherWord(['здравствуйте', 'меня', 'зовут', 'ольга'], ['здравствуйте', 'меня', 'зовут', 'дмитрий'])).toBe(true);
  });

  it('show one text where the edge cuts through its last number', () => {
    const link = 'Что не так: нет зарядки, царапина https://vitrina.example/help/';
    const ends = [...upper.slice(0, 2), said(1500, `${link}98422`, { side: 'right', time: '09:20' }), said(1800, 'Передаю вопрос дальше', { time: '09:26' })];
    const [above, below] = [shotAt(1, ends.slice(0, 3), 0), shotAt(2, ends, 1500)];
    const cut = readAs(above, 'm3', { text: `${link}9`, time: null });
    const missed = readAs(below, 'm3', { text: `${link.replace(' так', '')}98422` });
    expect(layOver(shot(cut), shot(missed))!.worth).toBeGreaterThan(2);
  });
});

describe('what stands on the screen beside the messages', () => {
  const bar = { id: 'z', text: 'Забыл вещь в машине', bbox: [30, 1770, 400, 28], kind: 'button' } as const;

  it('gives no message where it took the time of one on one screenshot', () => {
    const shots = [0, 150, 290, 420].map((scroll, at) => readMore(shotAt(at + 1, page, scroll), at === 1 ? { ...bar, kind: 'message', time: '14:40' } : bar));
    expect(told(...shots).filter((one) => one.endsWith(bar.text))).toEqual([]);
  });

  it('cuts off the message above it', () => {
    const shots = [0, 150, 290, 420].map((scroll, at) => readMore(shotAt(at + 1, page.slice(0, 6), scroll), bar));
    const cut = readAs(shotAt(5, page.slice(0, 4), 0), 'm4', { text: 'Мы проверили: заказ получен', bbox: [20, 560 + head, 700, 90], time: '14:34', confidence: 0.99 });
    expect(told(...shots.slice(2), readMore(cut, bar))).toEqual(asTold(page.slice(0, 6)));
  });

  it('is no part of the message that it floats over, where another screenshot shows that between others', () => {
    const over = readAs(shotAt(1, page, 560), 'm4', { text: `Доставка 4821037710 Заявка на проверке ${page[3]!.text}`, bbox: [20, head - 80, 980, 360], confidence: 0.99 });
    expect(told(over, shotAt(2, page, 100))).toContain(`14:34 ${page[3]!.text}`);
  });

  it('leaves no piece of what the edge cuts, drawn on the message that another screenshot shows in one', () => {
    const cut = readAs(shotAt(1, page.slice(0, 7), -250), 'm6', { bbox: [280, 1550, 700, 100], text: 'Это уже третий перенос срока.', time: null });
    const card = readMore({ ...cut, reading: { ...cut.reading!, messages: cut.reading!.messages.filter(({ id }) => id !== 'm7') } }, { id: 'card', side: 'right', text: 'Куртка зимняя с капюшоном — купить', bbox: [300, 1600, 640, 60] });
    expect(told(card, shotAt(2, page, 350))).toEqual(asTold(page));
  });

  it('leaves no two pieces on two screenshots of one place', () => {
    const piece = { id: 'p', text: 'Прошу', side: 'right', bbox: [700, 1100 - 1050 + head, 100, 60] } as const;
    const pieces = [1, 2].map((number) => readMore(readAs(shotAt(number, page, 1050), 'm6', { text: 'Прошу вернуть деньги.', bbox: [280, 1100 - 1050 + head, 400, 160] }), piece));
    expect(told(...pieces, shotAt(3, page, 300)).filter((one) => one.endsWith('Прошу'))).toEqual([]);
  });
});

describe('what copies of one message tell', () => {
  it('is its side as those tell it that show its whole width', () => {
    const narrow = (number: number, scroll: number): ExhibitMaterial => readAs(shotAt(number, page, scroll), 'm6', { side: 'left', bbox: [280, 1100 - scroll + head, 400, 160] });
    const entry = entriesOf(narrow(1, 100), narrow(2, 200), shotAt(3, page, 300)).find(({ text }) => text === page[5]!.text);
    expect(entry!.side).toBe('right');
  });

  it('is its side as the copy tells it that stands between others, and its words as the wider one does', () => {
    const sides = entriesOf(readAs(shotAt(1, page, 560), 'm4', { side: 'right' }), shotAt(2, page, 350));
    expect(sides.find(({ text }) => text === page[3]!.text)!.side).toBe('left');
    const narrow = readAs(shotAt(1, page, 560), 'm6', { text: 'Это уже третий', bbox: [280, 1100 - 560 + head, 300, 160], confidence: 0.99 });
    expect(told(narrow, shotAt(2, page, 300))).toContain(`14:37 ${page[5]!.text}`);
  });

  it('is the time that lies nearer to those around it, when both keep their order', () => {
    const shots = [0, 100].map((scroll, at) => readAs(shotAt(at + 1, page.slice(0, 8), scroll), 'm8', at === 0 ? { time: '14:41', confidence: 0.5 } : { time: '19:41' }));
    expect(entriesOf(...shots).at(-1)!.when.time).toBe('14:41');
  });

  it('is put right where one digit taken for its like sets it outside of those around it, and no date line has room there', () => {
    const timeOf = (list: readonly Standing[], time: string) => entriesOf(readAs(shotAt(1, list, 0), 'm6', { time })).find(({ text }) => text === page[5]!.text)!.when.time;
    const roomy = page.map((one, at) => ({ ...one, box: [one.box[0], one.box[1] + (at < 6 ? 0 : 100), one.box[2], one.box[3]] as const }));
    expect([timeOf(page, '14:31'), timeOf(page, '19:20'), timeOf(roomy, '14:31')]).toEqual(['14:37', '19:20', '14:31']);
    // Of two that contradict each other either may be misread.
    const two = page.slice(3, 8).map((one, at) => ({ ...one, time: ['14:38', '14:36', '14:38', '14:39', '14:39'][at]! }));
    expect(entriesOf(shotAt(1, two, 500)).filter(({ kind }) => kind === 'message').map(({ when }) => when.time)).toEqual(['14:38', '14:36', '14:38', '14:39', '14:39']);
  });
});

describe('a date line that two screenshots read as other days', () => {
  const line = (scroll: number, top: number, id: string, date: string): Parameters<typeof readMore>[1] => ({ id, kind: 'separator', side: 'center', text: date, date, dateBasis: 'separator', bbox: [400, top - scroll + head, 200, 30] });
  const spaced = page.map((one, at) => ({ ...one, box: [one.box[0], one.box[1] + (at < 2 ? 0 : at < 6 ? 150 : 300), one.box[2], one.box[3]] as const }));
  const dated = (scroll: number, number: number, day: string, next: string | null): ExhibitMaterial => {
    const shown = spaced.map((one, at) => ({ ...one, ...(at >= 2 && at < 6 ? { date: day } : at >= 6 && next !== null ? { date: next } : {}) }));
    const first = readMore(shotAt(number, shown, scroll), line(scroll, 440, 'l1', day));
    return next === null ? first : readMore(first, line(scroll, 1490, 'l2', next));
  };
  const daysBetween = (next: string | null): (string | null)[] => {
    const entries = entriesOf(dated(0, 1, '2024-03-05', next), dated(120, 2, '2024-03-03', next));
    return page.slice(2, 6).map(({ text }) => entries.find((one) => one.text === text)!.when.date);
  };

  it('is that of the two before the day of the next line', () => {
    expect(new Set(daysBetween('2024-03-05'))).toEqual(new Set(['2024-03-03']));
  });

  it('dates nothing where no other line decides', () => {
    expect(new Set(daysBetween(null))).toEqual(new Set([null]));
    expect(new Set(daysBetween('2024-03-09'))).toEqual(new Set([null]));
  });
});

describe('a date line that was read twice in one place', () => {
  const dates = (secondTop: number): Set<string | null> => {
    const line = (top: number, text: string, date: string | null): Standing => ({ text, kind: 'separator', side: 'center', date, dateBasis: date === null ? null : 'separator', box: [400, top, 200, 40] });
    const talk = [line(0, '1 апреля', '2024-04-01'), line(secondTop, 'Лапреля', null), ...page.map((one): Standing => ({ ...one, box: [one.box[0], one.box[1] + 120, one.box[2], one.box[3]] }))];
    return new Set(entriesOf(shotAt(1, talk, 0)).map(({ when }) => when.date));
  };

  it('is the day that one of its readings tells', () => {
    expect(dates(6)).toEqual(new Set(['2024-04-01']));
  });

  it('dates nothing where the other reading stands below it: a message between them may not have been read', () => {
    expect(dates(60)).toEqual(new Set([null]));
  });
});

describe('date lines of numbers alone', () => {
  const line = (top: number, text: string, date: string | null): Standing => ({ text, kind: 'separator', side: 'center', date, dateBasis: date === null ? null : 'separator', box: [400, top, 200, 40] });
  const datesOf = (last: string, date: string) => {
    const talk: readonly Standing[] = [line(0, '07/12/2023', null), ...page.map((one, at) => ({ ...one, box: [one.box[0], one.box[1] + 100, one.box[2], one.box[3]] as const, date: at > 6 ? date : null }))];
    const [before, behind] = [talk.slice(0, 7), talk.slice(7)];
    const lined = [...before, line(1350, last, date), ...behind.map((one) => ({ ...one, box: [one.box[0], one.box[1] + 100, one.box[2], one.box[3]] as const }))];
    const days = new Map(entriesOf(shotAt(1, lined, 0), shotAt(2, lined, 700)).map(({ text, when }) => [text, when.date]));
    return [page[0]!, page.at(-1)!].map(({ text }) => days.get(text));
  };

  it('are told by one that can be meant one way alone, on whichever screenshot', () => {
    expect(datesOf('21/12/2023', '2023-12-21')).toEqual(['2023-12-07', '2023-12-21']);
  });

  it('tell nothing where the day would fall behind the one that follows', () => {
    expect(datesOf('21/11/2023', '2023-11-21')).toEqual([null, '2023-11-21']);
  });
});
