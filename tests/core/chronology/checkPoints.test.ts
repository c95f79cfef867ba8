import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import { checkPoints, nextCheckPoint, type CheckPoint } from '../../../src/core/chronology/checkPoints.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { messagesOf } from '../../../src/core/chronology/messagesOf.js';
import type { EntryChanges } from '../../../src/core/exhibit/Correction.js';
import { runOfDay } from '../../../src/core/exhibit/runOfDay.js';
import { correctionOf, screenshot, type Said } from '../../support/chronology/material.js';

const pointsOf = (exhibits: readonly ExhibitMaterial[]): readonly CheckPoint[] => {
  const material = { zone: 'Europe/Moscow', exhibits, ownEntries: [] };
  return checkPoints(material, buildChronology(material));
};
const openOf = (said: readonly Said[], changes: Readonly<Record<string, EntryChanges>> = {}) =>
  pointsOf([screenshot(1, said, Object.entries(changes).map(([target, set]) => correctionOf(target, set)))]).map(({ message, open }) => [message, ...open]);

const day = { date: '2024-03-15' };
const at = (time: string | null, more: Partial<Said> = {}): Said => ({ text: `Сообщение о возврате ${time}`, time, ...day, ...more });
const unsure = { confidence: 0.7 };

describe('what gives reason to look', () => {
  it.each<readonly [string, readonly Said[], Readonly<Record<string, EntryChanges>>, readonly (readonly string[])[]]>([
    ['nothing in a good reading', [at('10:00'), at('10:01')], {}, []],
    ['words read with doubt', [at('10:00'), at('10:01', unsure)], {}, [['m2', 'words']]],
    ['settled by a text', [at('10:00', unsure)], { m1: { text: 'Иначе' } }, [['m1']]],
    ['settled by being checked', [at(null, { ...unsure, partial: true }), at('10:01')], { m1: { checked: true } }, [['m1']]],
    ['settled by being no message', [at('10:00', unsure)], { m1: { dismissed: true } }, [['m1']]],
    ['not settled by a side or a tag', [at('10:00', unsure)], { m1: { side: 'right', tags: ['чек'] } }, [['m1', 'words']]],
    ['what is cut off', [at('10:00', { partial: true })], {}, [['m1', 'partial']]],
    ['no time between two that have one', [at('10:00'), at(null), at('10:02')], {}, [['m2', 'noTime']]],
    ['no time at the edge beside one that has', [at('10:00'), at(null)], {}, [['m2', 'noTime']]],
    ['settled by a time', [at('10:00'), at(null)], { m2: { time: '10:01' } }, [['m2']]],
    ['settled by the word that there is none', [at('10:00'), at(null)], { m2: { time: null } }, [['m2']]],
    ['not a missing time where nobody around has one', [at('10:00'), at(null), at(null)], {}, []],
    ['no date, once for all that follow', [at('10:00', { date: null }), at('10:01', { date: null })], {}, [['m1', 'noDate']]],
    ['not a date that stands around it', [at('10:00', { date: null }), at('10:02')], {}, []],
    ['no date, where only the first was given one', [at('10:00', { date: null }), at('10:01', { date: null })], { m1: { date: '2024-03-14' } }, [['m1'], ['m2', 'noDate']]],
    ['no date, settled for all once the first was checked', [at('10:00', { date: null }), at('10:01', { date: null })], { m1: { checked: true } }, [['m1']]],
    ['a date line that cannot be made out', [{ text: '1? марта', kind: 'separator', side: 'center', date: null, confidence: 0.4 }, at('10:00', { date: null })], {}, [['m1', 'noDate']]],
    ['not a button', [{ text: 'Да', kind: 'button', ...unsure, ...day }], {}, []],
  ])('%s', (_rule, said, changes, expected) => {
    expect(openOf(said, changes)).toEqual(expected);
  });

  it('one unsure word in a sure message, if it carries meaning', () => {
    const words = (text: string) => [{ text, bbox: [0, 0, 10, 10] as const, confidence: 0.3 }];
    const with1 = (text: string) => {
      const one = screenshot(1, [at('10:00')]);
      return pointsOf([{ ...one, reading: { ...one.reading!, messages: one.reading!.messages.map((message) => ({ ...message, words: words(text) })) } }]).map(({ open }) => open);
    };
    expect([with1('58120'), with1('—'), with1('я')]).toEqual([[['words']], [], []]);
  });

  it('not what another screenshot shows whole, sure and dated', () => {
    const texts = ['Здравствуйте, где мой заказ номер 58120437?', 'Сейчас проверю, ожидайте пожалуйста', 'Мы передали обращение специалисту'];
    const good = texts.map((text, index) => at(`10:0${index}`, { text }));
    const poor = good.map((one) => ({ ...one, date: null, confidence: 0.85 }));
    poor[0] = { ...poor[0]!, partial: true };
    expect(pointsOf([screenshot(1, good), screenshot(2, poor)])).toEqual([]);
  });

  it('what was set right and is not there any more', () => {
    const one = screenshot(1, [at('10:00')]);
    const lost = { id: 'c9', at: '', target: 'm7', anchor: [20, 900, 600, 50] as const, changes: { text: 'Было здесь' } };
    expect(pointsOf([{ ...one, corrections: [lost] }])).toEqual([{ exhibit: 1, message: 'c9', index: 1, open: ['lost'] }]);
  });
});

describe('the next doubtful', () => {
  const point = (exhibit: number, index: number, isOpen = true): CheckPoint => ({ exhibit, index, message: `m${index}`, open: isOpen ? ['words'] : [] });
  const points = [point(1, 2), point(1, 5, false), point(3, 0), point(3, 4)];

  it.each([
    [1, -1, [1, 2]],
    [1, 2, [3, 0]],
    [2, 0, [3, 0]],
    [3, 0, [3, 4]],
    [3, 4, [1, 2]],
    [9, 9, [1, 2]],
  ])('behind message %d/%d is found through all exhibits, from the beginning again at the end', (exhibit, index, expected) => {
    const next = nextCheckPoint(points, exhibit, index);
    expect([next?.exhibit, next?.index]).toEqual(expected);
  });

  it('is none when all are settled', () => {
    expect(nextCheckPoint([point(1, 1, false)], 1, 0)).toBeUndefined();
  });
});

describe('messages of one day', () => {
  const said: readonly Said[] = [at('10:00', { date: null }), at('10:01', { date: null }), { text: '15 марта', kind: 'separator', ...day }, at('10:02'), at('10:03'), at('10:04', { date: '2024-03-16' }), at('10:05')];
  it.each([
    ['m1', ['m1', 'm2']],
    ['m3', ['m3', 'm4', 'm5']],
    ['m5', ['m5']],
    ['m7', ['m7']],
    ['none', []],
  ])('below %s', (from, expected) => {
    expect(runOfDay(messagesOf(screenshot(1, said)), from).map(({ id }) => id)).toEqual(expected);
  });

  it('leave out what is no message', () => {
    expect(runOfDay(messagesOf(screenshot(1, said, [correctionOf('m2', { dismissed: true })])), 'm1').map(({ id }) => id)).toEqual(['m1']);
  });
});
