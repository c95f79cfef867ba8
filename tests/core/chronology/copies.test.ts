import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import { readAs, readMore, said, shotAt, type Standing } from '../../support/chronology/scrolled.js';

const page: readonly Standing[] = [
  said(0, 'Где мой заказ 12345678-0001?', { side: 'right', time: '14:30' }),
  said(200, 'Мы проверили: заказ получен, заявка подана вовремя, срок возврата истёк, решение принимает продавец', { time: '14:31' }),
  { text: '', box: [280, 500, 700, 400], side: 'right', time: '14:33' },
  said(920, 'Почему мне отказали в возврате?', { side: 'right', time: '14:35' }),
  said(1120, 'Специалист свяжется с вами в течение 24 часов.', { time: '14:37' }),
  said(1320, 'Хорошо, жду', { side: 'right', time: '14:41' }),
];
const day = { id: 'day', kind: 'separator', side: 'center', text: '15 марта', bbox: [430, 195, 140, 40] } as const;
const textsOf = (...shots: Parameters<typeof buildChronology>[0]['exhibits']) => buildChronology({ zone: 'Europe/Moscow', exhibits: shots, ownEntries: [] }).entries.map(({ text }) => text);

describe('copies of a message', () => {
  it('are told by the whole one, also where a day floats above the one that is cut off', () => {
    const cut = readAs(readMore(shotAt(1, page, 330), day), 'm2', { text: 'принимает продавец', partial: false });
    expect(textsOf(cut, shotAt(2, page, 0))).toEqual(page.map(({ text }) => text));
  });

  it('take no words for a picture from what floats over its cut-off copy', () => {
    const worded = readAs(readMore(shotAt(1, page, 505), day), 'm3', { text: '15 марта', partial: false });
    expect(textsOf(worded, shotAt(2, page, 0))).toEqual(page.map(({ text }) => text));
  });

  it('are told by those whose stamp stands apart from their words', () => {
    const stamped = readAs(shotAt(1, page, 0), 'm4', { text: `${page[3]!.text} изменено 14:3`, time: null, confidence: 0.99 });
    expect(textsOf(stamped, shotAt(2, page, 100))).toContain(page[3]!.text);
  });

  it('of two times give that which keeps the order of the messages around, else that of the surest copy', () => {
    const timeOf = (shown: string, other: string, sure = 1): string | null => {
      const shots = [readAs(shotAt(1, page, 0), 'm4', { time: shown }), readAs(shotAt(2, page, 100), 'm4', { time: other, confidence: sure === 2 ? 0.99 : 0.5 })];
      return buildChronology({ zone: 'Europe/Moscow', exhibits: shots, ownEntries: [] }).entries.find(({ text }) => text === page[3]!.text)!.when.time;
    };
    expect(timeOf('14:35', '19:35')).toBe('14:35');
    expect(timeOf('11:35', '14:35')).toBe('14:35');
    expect(timeOf('14:36', '14:35')).toBe('14:36');
    expect(timeOf('14:36', '14:35', 2)).toBe('14:35');
  });

  it('of three times give that of most, also where it breaks the order', () => {
    const shots = [0, 60, 120].map((scroll, at) => readAs(shotAt(at + 1, page, scroll), 'm4', { time: at === 0 ? '14:35' : '17:35' }));
    const entry = buildChronology({ zone: 'Europe/Moscow', exhibits: shots, ownEntries: [] }).entries.find(({ text }) => text === page[3]!.text);
    expect(entry!.when.time).toBe('17:35');
  });

  it('say nothing where what one alone makes out, and not surely, another does not', () => {
    const read = (text: string, confidence: number): readonly string[] => textsOf(readAs(shotAt(1, page, 0), 'm3', { text, confidence }), shotAt(2, page, 100));
    expect(read('amine 0:47', 0.75)).toEqual(page.map(({ text }) => text));
    expect(read('»', 0.9)).toEqual(page.map(({ text }) => text));
    expect(read('Ну и?', 0.93)).toContain('Ну и?');
    expect(read('???', 0.93)).toContain('???');
    const both = [0, 100].map((scroll, at) => readAs(shotAt(at + 1, page, scroll), 'm3', { text: 'Да', confidence: 0.8 }));
    expect(textsOf(...both)).toContain('Да');
  });

  it('of which an edge cuts off all but the first words and the time give the words of the other, though they are as high', () => {
    const tall: readonly Standing[] = [...page.slice(0, 3), { text: 'К сожалению, повлиять на решение продавца мы не можем: площадка лишь размещает предложения', box: [20, 920, 700, 1000], time: '14:35' }, said(1960, 'Хорошо, жду', { side: 'right', time: '14:41' })];
    const above = readAs(shotAt(1, tall, 0), 'm4', { text: 'К сожалению, повлиять на решение', time: null, partial: false });
    expect(textsOf(above, shotAt(2, tall, 1000))).toEqual(tall.map(({ text }) => text));
  });

  it('that stand between other messages are told before those at an edge, of which a part may be hidden', () => {
    const quoted = readAs(shotAt(1, page, 0), 'm5', { text: 'Где мой заказ 12345678-0001? свяжется', kind: 'button', confidence: 0.96 });
    const last = { ...quoted, reading: { ...quoted.reading!, messages: quoted.reading!.messages.slice(0, 5) } };
    const entries = buildChronology({ zone: 'Europe/Moscow', exhibits: [last, shotAt(2, page, 100)], ownEntries: [] }).entries;
    expect(entries.map(({ text, kind }) => [text, kind])).toEqual(page.map(({ text }) => [text, 'message']));
  });
});
