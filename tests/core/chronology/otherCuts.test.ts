import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { foot, head, page, readAs, said, shotAt, type Standing } from '../../support/chronology/scrolled.js';

const entriesOf = (...exhibits: readonly ExhibitMaterial[]) => buildChronology({ zone: 'Europe/Moscow', exhibits, ownEntries: [] }).entries;
const told = (...exhibits: readonly ExhibitMaterial[]): string[] => entriesOf(...exhibits).map(({ when, text }) => `${when.time ?? '—'} ${text}`);
const wanted = (page: readonly Standing[]): string[] => page.map(({ time, text }) => `${time ?? '—'} ${text}`);

/** The screenshot cut out from one line to another: what an edge cuts shows less. */
function cutOut(shot: ExhibitMaterial, from: number, to: number): ExhibitMaterial {
  const messages = shot.reading!.messages.flatMap((one) => {
    const [x, y, width, height] = one.bbox;
    const [top, bottom] = [Math.max(from, y), Math.min(to, y + height)];
    return bottom - top < 40 ? [] : [{ ...one, bbox: [x, top - from, width, bottom - top] as const, partial: bottom - top < height }];
  });
  return { ...shot, reading: { ...shot.reading!, image: { widthPx: 1000, heightPx: to - from }, messages } };
}

/** A copy of the screenshot as a messenger makes it smaller. */
function smaller(shot: ExhibitMaterial, number: number, by: number): ExhibitMaterial {
  const { exhibit, reading } = shotAt(number, [], 0);
  const messages = shot.reading!.messages.map((one) => ({ ...one, bbox: one.bbox.map((edge) => Math.round(edge * by)) as unknown as typeof one.bbox }));
  return { ...shot, exhibit, reading: { ...shot.reading!, sha256: reading!.sha256, image: { widthPx: 1000 * by, heightPx: 2000 * by }, messages } };
}

const whole = (): ExhibitMaterial => shotAt(1, page, 0);

describe('a screenshot of which the person cut off the top or the bottom', () => {
  it('gives each message once beside a whole one, equal ones twice, wherever it is cut', () => {
    for (const [from, to] of [[head, foot], [head + 90, foot], [head + 330, foot], [60, foot], [head + 90, 1960]] as const) {
      const cut = cutOut(shotAt(2, page, 530), from, to);
      expect(told(whole(), cut)).toEqual(wanted(page));
      expect(told(cut, whole())).toEqual(wanted(page));
    }
  });

  it('is put together with another one that was cut elsewhere', () => {
    expect(told(cutOut(shotAt(1, page, 0), head + 150, 1500), cutOut(shotAt(2, page, 530), head + 90, foot))).toEqual(wanted(page.slice(1)));
  });

  it('goes on from another one that ends with the same cut-off message, where nothing else does', () => {
    const spaced = [said(0, 'Где мой заказ 12345678-0001?', { side: 'right' }), said(900, 'Уточняю информацию по заказу, ожидайте.'), said(1480, 'Прошу вернуть деньги, товар не подошёл по размеру', { side: 'right' }), said(2100, 'Передали обращение в отдел возвратов.')];
    expect(told(shotAt(1, spaced, 0), cutOut(shotAt(2, spaced, 1450), head, 1500))).toEqual(wanted(spaced));
  });

  it('is of one conversation though something said was taken for its title, yet a template under another name is not', () => {
    const under = (shot: ExhibitMaterial, chatTitle: string): ExhibitMaterial => ({ ...shot, reading: { ...shot.reading!, facts: { chatTitle } } });
    expect(told(under(whole(), 'Поддержка'), under(cutOut(shotAt(2, page, 530), head + 90, foot), 'Нет в наличии'))).toEqual(wanted(page));
    const other = [said(0, 'Специалист свяжется с вами в течение 24 часов.'), said(400, 'Это другая переписка о коляске', { side: 'right', time: '18:20' })];
    expect(entriesOf(under(shotAt(1, page, 0), 'Поддержка'), under(cutOut(shotAt(2, other, 0), head, 1500), 'Северный стиль'))).toHaveLength(entriesOf(whole()).length + other.length);
  });

  it('tells by place what was misread, and that a picture is one', () => {
    const misread = readAs(cutOut(shotAt(2, page, 530), head + 60, foot), 'm6', { text: 'Зкз прдн в дствку, ожйдте д 1В мрт', time: null });
    expect(entriesOf(whole(), misread)).toHaveLength(page.length);
  });
});

describe('a copy that a messenger made smaller', () => {
  it('is one with its original, each message with both as its sources', () => {
    const [one, other] = [shotAt(1, page, 0), shotAt(2, page, 530)];
    const entries = entriesOf(smaller(other, 3, 0.6), one, other, smaller(one, 4, 0.6));
    expect(entries.map(({ when, text }) => `${when.time ?? '—'} ${text}`)).toEqual(wanted(page));
    for (const { sources } of entries) expect(sources.length % 2).toBe(0);
  });
});

describe('copies of one screenshot', () => {
  it('leave open what goes on below it', () => {
    const talk: readonly Standing[] = [...page.slice(0, 4), { text: '', box: [20, 1203, 700, 700], time: '14:45' }, said(2000, 'Хорошо, жду', { side: 'right', time: '14:52' }), said(2300, 'Спасибо за ожидание, заявка одобрена', { time: '14:55' })];
    const upper = readAs(shotAt(1, talk, 0, { taken: '2024-03-15T20:00:10' }), 'm5', { time: null });
    const shots = [upper, smaller(upper, 2, 0.61), smaller(upper, 3, 0.37), shotAt(4, talk, 1150, { taken: '2024-03-15T20:00:25' })];
    for (const order of [shots, [...shots].reverse()]) expect(told(...order)).toEqual(wanted(talk));
  });
});

describe('a chat on a screen of another width', () => {
  it('is told by its words, where the lines break elsewhere', () => {
    const wide = page.map((one, at): Standing => ({ ...one, box: [one.side === 'right' ? 640 : 20, at * 90, 340, 70] }));
    const other = cutOut(shotAt(2, wide, 0), head, head + 900);
    expect(entriesOf(whole(), other).filter(({ text }) => text !== '')).toHaveLength(page.length - 1);
  });
});
