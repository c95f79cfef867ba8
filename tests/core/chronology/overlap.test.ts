import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import { draftsOfExhibit } from '../../../src/core/chronology/draftsOfExhibit.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { OverlapMemory } from '../../../src/core/chronology/OverlapMemory.js';
import { SightingGroups } from '../../../src/core/chronology/SightingGroups.js';
import { correctionOf, screenshot, type Said } from '../../support/chronology/material.js';

const zone = 'Europe/Moscow';
const textsOf = (exhibits: readonly ExhibitMaterial[]): string[] => entriesOf(exhibits).map((e) => e.text);
const entriesOf = (exhibits: readonly ExhibitMaterial[]) => buildChronology({ zone, exhibits, ownEntries: [] }).entries;

const talk: readonly Said[] = [
  { text: 'Добрый день! Где мой заказ 12345678-0001?', side: 'right', time: '14:30', date: '2024-03-15' },
  { text: 'Здравствуйте! Уточняю информацию по заказу.', time: '14:31', date: '2024-03-15' },
  { text: 'Ок', side: 'right', time: '14:32', date: '2024-03-15' },
  { text: 'Ок', side: 'right', time: '14:32', date: '2024-03-15' },
  { text: 'Заказ передан в доставку, ожидайте до 18 марта.', time: '14:35', date: '2024-03-15' },
  { text: 'Заказ передан в доставку, ожидайте до 19 марта.', time: '14:35', date: '2024-03-15' },
  { text: 'Это уже третий перенос срока. Прошу вернуть деньги.', side: 'right', time: '14:37', date: '2024-03-15' },
  { text: 'Специалист свяжется с вами в течение 24 часов.', time: '14:40', date: '2024-03-15' },
];

describe('overlapping screenshots', () => {
  it('give each message once, with both places as its sources', () => {
    const entries = entriesOf([screenshot(1, talk.slice(0, 5)), screenshot(2, talk.slice(3))]);
    expect(entries.map((e) => [e.text, e.sources.map((s) => `${s.exhibit}/${s.message}`)])).toEqual([
      [talk[0]!.text, ['1/m1']],
      [talk[1]!.text, ['1/m2']],
      ['Ок', ['1/m3']],
      ['Ок', ['1/m4', '2/m1']],
      [talk[4]!.text, ['1/m5', '2/m2']],
      [talk[5]!.text, ['2/m3']],
      [talk[6]!.text, ['2/m4']],
      [talk[7]!.text, ['2/m5']],
    ]);
  });

  it('give the same list in whatever order they were imported', () => {
    const windows = [talk.slice(0, 5), talk.slice(2, 7), talk.slice(5, 8)];
    for (const order of [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]) {
      expect(textsOf(order.map((w, k) => screenshot(k + 1, windows[w]!)))).toEqual(talk.map((m) => m.text));
    }
  });

  it('never take two templates with different numbers for one message', () => {
    const [first, second, third] = ['0001', '0002', '0003'].map((n): Said => ({ text: `Ваш заказ 12345678-${n} передан в службу доставки`, time: '09:00' }));
    expect(textsOf([screenshot(1, [first!, second!]), screenshot(2, [second!, third!])])).toEqual([first!.text, second!.text, third!.text]);
    expect(textsOf([screenshot(1, [first!]), screenshot(2, [second!])])).toHaveLength(2);
  });

  it('take a misread number inside an overlap for what it is', () => {
    const misread = { ...talk[4]!, text: talk[4]!.text.replace('18', '13') };
    const entries = entriesOf([screenshot(1, talk), screenshot(2, [talk[1]!, talk[2]!, talk[3]!, misread, talk[5]!, talk[6]!])]);
    expect(entries).toHaveLength(talk.length);
  });

  it('see through stamps of which one digit was read as its like', () => {
    const misread = (m: Said, time: string): Said => ({ ...m, time });
    const others = (second: string, fourth: string): readonly Said[] => [talk[0]!, misread(talk[1]!, second), talk[4]!, misread(talk[5]!, fourth), talk[6]!, talk[7]!];
    const whole = [talk[0]!, talk[1]!, talk[4]!, talk[5]!, talk[6]!, talk[7]!];
    expect(entriesOf([screenshot(1, whole), screenshot(2, others('14:37', '14:33'))])).toHaveLength(whole.length);
    // At other times they are other messages.
    expect(entriesOf([screenshot(1, whole), screenshot(2, others('16:02', '16:29'))]).length).toBeGreaterThan(whole.length);
  });

  it('never join messages of two times by way of a copy whose time is cut off', () => {
    const template: Said = { text: 'Для рассмотрения вопроса направьте, пожалуйста, письменную претензию по адресу.', time: '15:42' };
    const shots = [screenshot(1, [{ ...template, time: null }]), screenshot(2, [template]), screenshot(3, [{ ...template, time: '20:38' }])];
    const groups = new SightingGroups(shots.map((shot) => new OverlapMemory().shotOf(draftsOfExhibit(shot, zone))));
    expect(groups.mayJoin(0, 0, 2, 0)).toBe(true);
    groups.join(0, 0, 1, 0);
    expect(groups.mayJoin(0, 0, 2, 0)).toBe(false);
  });

  it('see through the small errors of a reading', () => {
    const misread = { ...talk[6]!, text: 'Зто уже третий перенос срока, Прошу вернутъ деньги' };
    expect(entriesOf([screenshot(1, talk.slice(4, 7)), screenshot(2, [talk[5]!, misread, talk[7]!])])).toHaveLength(4);
  });

  it('keep one short message apart that proves no overlap', () => {
    expect(textsOf([screenshot(1, [talk[0]!, talk[2]!]), screenshot(2, [talk[2]!, talk[7]!])])).toHaveLength(4);
  });

  it('keep the same words apart when their times or days differ', () => {
    const template: Said = { text: 'Спасибо за обращение! Мы уже работаем над вашим вопросом.', time: '10:00', date: '2024-03-15' };
    for (const other of [{ ...template, time: '10:05' }, { ...template, date: '2024-03-16' }, { ...template, side: 'right' as const }]) {
      expect(textsOf([screenshot(1, [template]), screenshot(2, [other])])).toHaveLength(2);
    }
  });

  it('complete a message that is cut off on one of them', () => {
    const cut = { ...talk[6]!, text: 'Прошу вернуть деньги.', partial: true, confidence: 0.99 };
    const [entry] = entriesOf([screenshot(1, [cut, talk[7]!]), screenshot(2, talk.slice(4))]).filter((e) => e.text.includes('вернуть'));
    expect(entry).toMatchObject({ text: talk[6]!.text, sources: [{ exhibit: 2 }, { exhibit: 1 }] });
  });

  it('stay together whatever the person corrects on one of them', () => {
    const corrections = [correctionOf('m4', { text: 'Ок.', time: '15:00', side: 'left' })];
    const entries = entriesOf([screenshot(1, talk.slice(0, 6), corrections), screenshot(2, talk.slice(2))]);
    expect(entries).toHaveLength(talk.length);
    expect(entries.find((e) => e.editedByUser)).toMatchObject({
      text: 'Ок.',
      side: 'left',
      when: { time: '15:00', date: '2024-03-15', basis: 'separator' },
      asRead: { text: 'Ок', side: 'right', time: '14:32', date: '2024-03-15' },
      sources: [{ exhibit: 1 }, { exhibit: 2 }],
    });
  });

  it('let the whole copy speak where the person set something else on the cut-off one', () => {
    const cut = { ...talk[6]!, text: 'Прошу вернуть деньги.', time: null, partial: true };
    const corrected = screenshot(1, [cut, talk[7]!], [correctionOf('m1', { tags: ['возврат'] })]);
    expect(entriesOf([corrected, screenshot(2, talk.slice(4))]).find((e) => e.tags.length > 0)).toMatchObject({
      text: talk[6]!.text,
      when: { time: '14:37' },
      asRead: { text: talk[6]!.text },
    });
  });

  it('lose a message as a whole that the person dismissed on one of them', () => {
    const dismissed = screenshot(1, talk, [correctionOf('m2', { dismissed: true })]);
    expect(textsOf([dismissed, screenshot(2, talk)])).toEqual(talk.filter((_, i) => i !== 1).map((m) => m.text));
  });

  it('stay together when only one of them was given its channel', () => {
    const entries = entriesOf([screenshot(1, talk.slice(0, 6), [], { channel: 'vk' }), screenshot(2, talk.slice(4))]);
    expect(entries.map((e) => e.channel)).toEqual(['vk', 'vk', 'vk', 'vk', 'vk', 'vk', 'chat', 'chat']);
    expect(entriesOf([screenshot(1, talk, [], { channel: 'vk' }), screenshot(2, talk, [], { channel: 'telegram' })])).toHaveLength(16);
  });

  it('carry the day that one of them shows to the other, as a neighbour told it', () => {
    const undated = talk.map((m) => ({ ...m, date: null }));
    const entries = entriesOf([screenshot(1, talk.slice(0, 6)), screenshot(2, undated.slice(4))]);
    expect(entries.map((e) => [e.when.date, e.when.basis])).toEqual([
      ...Array.from({ length: 6 }, () => ['2024-03-15', 'separator']),
      ['2024-03-15', 'neighbour'],
      ['2024-03-15', 'neighbour'],
    ]);
  });

  it('carry no day over a midnight that nothing marks', () => {
    const late: readonly Said[] = [
      { text: 'Ответьте, пожалуйста, на мой вопрос о возврате.', side: 'right', time: '23:58', date: null },
      { text: 'Мы вернёмся к вам с ответом в ближайшее время.', time: '00:10', date: null },
    ];
    const entries = entriesOf([screenshot(1, [{ ...late[0]!, date: '2024-03-15' }]), screenshot(2, late)]);
    expect(entries.map((e) => [e.text, e.when.date])).toEqual([[late[0]!.text, '2024-03-15'], [late[1]!.text, null]]);
  });
});

describe('screenshots of one conversation, cut anywhere', () => {
  const said = fc.record({
    text: fc.constantFrom('Ок', 'Да', 'Здравствуйте! Чем могу помочь?', 'Прошу вернуть деньги за товар', 'Ответ дан ранее', 'Ожидайте', 'Спасибо за обращение'),
    side: fc.constantFrom('left' as const, 'right' as const),
    step: fc.integer({ min: 1, max: 9 }),
  });
  /** Messages at growing times, and screenshots of `height` messages that share at least three with the one before. */
  const shots = fc
    .record({ said: fc.array(said, { minLength: 5, maxLength: 60 }), height: fc.integer({ min: 5, max: 12 }), seed: fc.integer() })
    .map(({ said: items, height, seed }) => {
      let minute = 8 * 60;
      const messages = items.map(({ text, side, step }): Said => {
        minute += step;
        return { text, side, date: '2024-03-15', time: `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` };
      });
      const windows: Said[][] = [];
      for (let at = 0; ; at += height - 3) {
        windows.push(messages.slice(at, at + height));
        if (at + height >= messages.length) break;
      }
      return { messages, windows, order: shuffled(windows.length, seed) };
    });

  it('give every message once and in its order, whatever order they come in', () => {
    fc.assert(
      fc.property(shots, ({ messages, windows, order }) => {
        const texts = textsOf(order.map((w, k) => screenshot(k + 1, windows[w]!)));
        expect(texts).toEqual(messages.map((m) => m.text));
      }),
      { numRuns: 150 },
    );
  });
});

function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = count - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
