import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import { draftsOfExhibit } from '../../../src/core/chronology/draftsOfExhibit.js';
import type { Found } from '../../../src/core/chronology/Found.js';
import { layOver } from '../../../src/core/chronology/layOver.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { shotOf, type Item, type Shot } from '../../../src/core/chronology/Shot.js';
import { speaksFor } from '../../../src/core/chronology/speaksFor.js';
import { withoutDoubtful } from '../../../src/core/chronology/withoutDoubtful.js';
import { withoutFixed } from '../../../src/core/chronology/withoutFixed.js';
import { head, readAs, readMore, said, shotAt, type Standing } from '../../support/chronology/scrolled.js';

const zone = 'Europe/Moscow';
const shot = (material: ExhibitMaterial): Shot => shotOf(draftsOfExhibit(material, zone));
const page: readonly Standing[] = [
  said(0, 'Добрый день! Где мой заказ 12345678-0001?', { side: 'right', time: '14:30' }),
  said(200, 'Здравствуйте! Уточняю информацию по заказу.', { time: '14:31' }),
  said(400, 'Ещё вчера обещали ответ', { side: 'right', time: '14:32' }),
  said(560, 'Заказ передан в доставку, ожидайте до 18 марта.', { time: '14:35' }),
  said(800, 'Это уже третий перенос срока. Прошу вернуть деньги.', { side: 'right', time: '14:37' }),
  said(1000, 'Специалист свяжется с вами в течение 24 часов.', { time: '14:40' }),
  said(1200, 'Хорошо, жду', { side: 'right', time: '14:41' }),
];
const worthOf = (a: ExhibitMaterial, b: ExhibitMaterial): number => layOver(shot(a), shot(b))!.worth;

describe('what speaks for two things being one', () => {
  const [one, other] = [shot(shotAt(1, page, 0)).items[3]!, shot(shotAt(2, page, 300)).items.find(({ time }) => time === '14:35')!];
  const edges = { from: 200, to: 1800 };
  const cut = (item: Item): Item => ({ ...item, cut: { top: false, bottom: true } });

  it('is hurt less by other words where the edge cuts one of them', () => {
    const words = { ...other, ...itemSaying('Статья 26.1. Дистанционный способ продажи'), time: null };
    expect(speaksFor(cut(one), words, 300, edges)).toBeGreaterThan(speaksFor(one, words, 300, edges));
  });

  it('is hurt where one ends in view and the other goes on to the end of it', () => {
    const longer = { ...other, box: [20, other.box![1], 700, 1800 - other.box![1] - 300] as const };
    expect(speaksFor(one, longer, 300, edges)).toBeLessThan(speaksFor(cut(one), longer, 300, edges));
  });

  it('is hurt more the farther their edges lie apart, since a box is misread by a line or two', () => {
    const lower = (by: number): Item => ({ ...other, box: [20, other.box![1], 700, other.box![3] + by] });
    const worths = [0, 60, 200].map((by) => speaksFor(one, lower(by), 300, edges));
    expect(worths[1]).toBeLessThan(worths[0]!);
    expect(worths[2]).toBeLessThan(worths[1]!);
  });

  it('is not hurt where the edge cuts through the last number', () => {
    const whole = { ...other, ...itemSaying('Что нет зарядки, царапина на корпусе, ссылка 98422') };
    const part = { ...cut(one), ...itemSaying('Что не так: нет зарядки, царапина на корпусе, ссылка 9') };
    expect(speaksFor(part, whole, 300, edges)).toBeGreaterThan(speaksFor({ ...part, cut: { top: false, bottom: false } }, whole, 300, edges));
  });

  it('is not hurt by other words where the edge cuts through the letters', () => {
    const shots = readAs(shotAt(1, page.slice(0, 4), 0), 'm4', { text: 'Зqк7э wsfd4g b 40zтjвкg', time: null, confidence: 0.5, partial: true });
    const sliced = shot(shots).items[3]!;
    expect(sliced.isIllegible).toBe(true);
    expect(speaksFor(sliced, other, 300, edges)).toBeGreaterThan(speaksFor({ ...sliced, isIllegible: false }, other, 300, edges));
  });

  function itemSaying(text: string): Pick<Item, 'bare' | 'digits' | 'words' | 'triples' | 'bag'> {
    const { bare, digits, words, triples, bag } = shot(shotAt(1, [said(0, text)], 0)).items[0]!;
    return { bare, digits, words, triples, bag };
  }
});

describe('a place that two screenshots show', () => {
  const [a, b] = [shotAt(1, page, 0), shotAt(2, page, 300)];
  const extra = { id: 'x', text: 'Совсем другое сообщение', bbox: [20, 560 + head, 980, 150] } as const;

  it('holds a piece of what lies there on its side, and nothing that one shows on the other side alone', () => {
    expect(worthOf(readMore(a, { ...extra, side: 'right' }), b)).toBeLessThan(worthOf(readMore(a, { ...extra, side: 'left' }), b) - 1);
  });

  it('may lack on one what its edge cuts rather than what stands between others', () => {
    const goesOn: readonly Standing[] = [...page, said(1700, 'Спасибо', { side: 'right', time: '14:53' })];
    const [upper, lower] = [shotAt(1, goesOn, 0), shotAt(2, goesOn, 300)];
    const standing = (top: number): ExhibitMaterial => readMore(lower, { id: 'x', text: 'Совсем другое сообщение', time: '14:52', bbox: [20, top - 300 + head, 700, 140] });
    expect(worthOf(upper, standing(1400))).toBeGreaterThan(worthOf(upper, standing(1320)) + 1);
  });

  it('may lack a face on one, though a time was seen on it', () => {
    const face = { id: 'x', text: '', time: '14:35', bbox: [890, 600 + head, 86, 86] } as const;
    expect(worthOf(readMore(a, face), b)).toBeGreaterThan(worthOf(a, b) - 1);
  });

  it('pairs a thing with that of several which says the same', () => {
    const card = readAs(a, 'm4', { bbox: [20, 560 + head, 700, 300] });
    const chip = { id: 'x', text: 'Понятно объяснили', bbox: [20, 560 - 300 + head - 120, 700, 110] } as const;
    const apart = readMore(readAs(b, 'm4', { bbox: [20, 560 - 300 + head, 700, 100] }), { ...chip, bbox: [20, 560 - 300 + head + 110, 700, 180] });
    const [one, other] = [shot(card), shot(apart)];
    const pairs = layOver(one, other)!.pairs.map(([i, j]) => [one.items[i]!.bare, other.items[j]!.bare]);
    expect(pairs.find(([mine]) => mine!.startsWith('заказпередан'))![1]).toMatch(/^заказпередан/);
  });

  it('is cut off by what is fixed on the screen next to it', () => {
    const free = withoutFixed(shot(readMore(a, { id: 'z', text: 'Забыл вещь в машине', bbox: [30, 1770, 400, 28] })), new Set([7]));
    expect(free.items.map(({ cut }) => cut.bottom)).toEqual([false, false, false, false, false, false, true, true]);
    expect(free.drafts[6]!.isAtEdge).toBe(true);
    expect(free.items[7]!.box).toBeNull();
  });
});

describe('overlaps of three screenshots', () => {
  const shots = [0, 300, 600].map((scroll, at) => shot(shotAt(at + 1, page, scroll)));
  const overlap = (a: number, b: number, by: number, isSure: boolean): Found => ({ a, b, by, isSure, proof: isSure ? 100 : 16, pairs: [], fragmentsInA: [], fragmentsInB: [], joinedInA: [], joinedInB: [], absentInA: [], absentInB: [] });
  const sure = [overlap(0, 1, 300, true), overlap(1, 2, 300, true)];

  it('stand where their distances add up', () => {
    for (const isSure of [true, false]) {
      expect(withoutDoubtful([...sure, overlap(0, 2, 605, isSure)], shots)).toHaveLength(3);
      expect(withoutDoubtful([...sure, overlap(0, 2, 450, isSure)], shots)).toEqual(sure);
    }
  });

  it('leave open what goes on below copies of one screenshot, each of which was taken when the next was', () => {
    const taken = ['2024-03-15T20:00:10', '2024-03-15T20:00:10', '2024-03-15T20:00:25'].map((at, number) => shot(shotAt(number + 1, page, 0, { taken: at })));
    const [copies, below] = [overlap(0, 1, -1, true), [overlap(1, 2, 900, false), overlap(0, 2, 900, false)]] as const;
    for (const one of below) expect(withoutDoubtful([copies, one], taken)).toEqual([copies, one]);
  });
});

describe('a picture of which one screenshot shows the top and the next the words below', () => {
  it('joins the two', () => {
    const shown: readonly Standing[] = [said(0, 'Спасибо, Семён!', { time: '01:28' }), said(900, 'Андрей, уточните номер заказа', { time: '01:47' }), { text: 'Почему мне отказали в возврате?', box: [280, 1400, 700, 900], side: 'right', time: '01:55' }, said(2400, 'Приносим извинения', { time: '01:56' })];
    const above = readAs(shotAt(1, shown, 0, { taken: '2024-03-20T10:00:30' }), 'm3', { text: '', time: null });
    const below = shotAt(2, shown, 1700, { taken: '2024-03-20T10:00:00' });
    expect(buildChronology({ zone, exhibits: [above, below], ownEntries: [] }).entries).toHaveLength(4);
  });
});
