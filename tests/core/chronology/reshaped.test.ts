import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import type { CorrectionBody } from '../../../src/core/exhibit/Correction.js';
import { splitMessage } from '../../../src/core/exhibit/splitMessage.js';
import { exhibitOf, digestOf } from '../../support/chronology/material.js';
import { kept, placeOf, readAgain, shotOf, type Drawn } from '../../support/exhibit/shot.js';

const day = { date: '2024-03-15' };
const first: Drawn = { lines: ['Здравствуйте, где мой заказ 58120437?'], side: 'right', time: '10:00', ...day };
const double: Drawn = { lines: ['Сейчас проверю, ожидайте пожалуйста', 'Верните деньги сегодня же'], time: '10:01', ...day };
const rest: Drawn = { lines: ['на карту, с которой платила'], side: 'right', time: '10:02', ...day };
const last: Drawn = { lines: ['Мы передали обращение специалисту'], time: '10:05', ...day };

function material(number: number, drawn: readonly Drawn[], ...bodies: readonly CorrectionBody[]): ExhibitMaterial {
  return { exhibit: exhibitOf(number), reading: { ...shotOf(drawn), sha256: digestOf(number) }, corrections: kept(...bodies), notes: [] };
}
const build = (...exhibits: readonly ExhibitMaterial[]) => buildChronology({ zone: 'Europe/Moscow', exhibits, ownEntries: [] }).entries;
const shown = (entries: ReturnType<typeof build>) => entries.map(({ text, side, when, sources }) => [text, side, when.date, when.time, sources.map((one) => `${one.exhibit}/${one.message}`)]);

const shot = shotOf([first, double, rest, last]);
const split: CorrectionBody = { ...placeOf(shot, 'm2'), splits: splitMessage(shot.messages[1]!, double.lines[0]!.length)! };
const flip: CorrectionBody = { target: 'c1', anchor: 'splits' in split ? split.splits[1].bbox : undefined!, changes: { side: 'right' } };
const join: CorrectionBody = { target: 'c1', anchor: 'anchor' in flip ? flip.anchor! : undefined!, joins: placeOf(shot, 'm3') };

describe('the chronology of messages that a person cut otherwise', () => {
  it('has two entries where one message is two, and one where two are one', () => {
    expect(shown(build(material(1, [first, double, rest, last], split, flip, join)))).toEqual([
      [first.lines[0], 'right', '2024-03-15', '10:00', ['1/m1']],
      [double.lines[0], 'left', '2024-03-15', '10:01', ['1/m2']],
      ['Верните деньги сегодня же на карту, с которой платила', 'right', '2024-03-15', '10:02', ['1/c1']],
      [last.lines[0], 'left', '2024-03-15', '10:05', ['1/m4']],
    ]);
  });

  it('is the same when another screenshot shows the same messages as the machine read them', () => {
    const entries = build(material(1, [first, double, rest, last], split, flip, join), material(2, [first, double, rest, last]));
    expect(shown(entries)).toEqual([
      [first.lines[0], 'right', '2024-03-15', '10:00', ['1/m1', '2/m1']],
      [double.lines[0], 'left', '2024-03-15', '10:01', ['1/m2', '2/m2']],
      ['Верните деньги сегодня же на карту, с которой платила', 'right', '2024-03-15', '10:02', ['1/c1', '2/m2']],
      [last.lines[0], 'left', '2024-03-15', '10:05', ['1/m4', '2/m4']],
    ]);
  });

  it('is the same when the screenshot was read again', () => {
    const before = material(1, [first, double, rest, last], split, flip, join);
    const after = { ...before, reading: readAgain(before.reading!) };
    const told = (one: ExhibitMaterial) => build(one).map(({ text, side, when, editedByUser }) => [text, side, when, editedByUser]);
    expect(told(after)).toEqual(told(before));
  });

  it('tells beside each part all that the machine had read there', () => {
    const entries = build(material(1, [first, double, rest, last], split, flip, join));
    expect(entries.map(({ editedByUser, asRead }) => [editedByUser, asRead?.text])).toEqual([
      [false, undefined],
      [true, double.lines.join(' ')],
      [true, `${double.lines.join(' ')} ${rest.lines[0]}`],
      [false, undefined],
    ]);
  });

  it('takes in what only the person saw, dated by what stands around it', () => {
    const adds = { text: 'Ау?', bbox: [20, 170, 100, 20] as const, kind: 'message', side: 'right', author: null, time: null, date: null } as const;
    const entries = build(material(1, [first, last], { adds }));
    expect(shown(entries)).toEqual([
      [first.lines[0], 'right', '2024-03-15', '10:00', ['1/m1']],
      ['Ау?', 'right', '2024-03-15', null, ['1/c1']],
      [last.lines[0], 'left', '2024-03-15', '10:05', ['1/m2']],
    ]);
    expect(entries[1]).toMatchObject({ editedByUser: true, when: { basis: 'neighbour' }, confidence: 1 });
  });

  it('is not changed by a message being checked', () => {
    const plain = material(1, [first, last]);
    const checked = material(1, [first, last], { ...placeOf(plain.reading!, 'm1'), changes: { checked: true } });
    expect(build(checked)).toEqual(build(plain));
  });

  it('leaves out one part that is no message', () => {
    const gone: CorrectionBody = { ...placeOf(shot, 'm2'), anchor: 'splits' in split ? split.splits[0].bbox : undefined!, changes: { dismissed: true } };
    expect(build(material(1, [first, double, rest, last], split, gone)).map(({ text }) => text)).toEqual([first.lines[0], double.lines[1], rest.lines[0], last.lines[0]]);
  });
});
