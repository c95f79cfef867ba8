import { describe, expect, it } from 'vitest';
import { figuresOf, scoreShot } from '../../../bench/reading/score.mjs';

const box = [10, 100, 300, 80];
const said = { text: 'Где мой заказ', kind: 'message', side: 'left', author: null, authorShown: false, time: '14:32', date: '2024-03-15', bbox: box, partial: false, edited: false };
const read = { text: 'Где мой заказ', kind: 'message', side: 'left', author: null, time: '14:32', date: '2024-03-15', bbox: box };
const figures = (truth: object[], readings: object[], fragments: object[] = []) => figuresOf(scoreShot({ messages: truth, fragments }, readings)) as Record<string, number | null>;

type Change = { text?: string; [key: string]: unknown };

describe('a message counts as a right record', () => {
  it.each<[string, Change, Change]>([
    ['when text, side, time and date agree', {}, {}],
    ['when a quote stands in its text', { quote: 'Напишите номер', quoteFrom: 'Мария' }, { text: 'Мария Напишите номер Где мой заказ' }],
    ['when a quote stands apart', { quote: 'Напишите номер', quoteFrom: 'Мария' }, {}],
    ['when a link’s preview stands in its text', { attached: 'Витрина Возврат товара' }, { text: 'Где мой заказ Витрина Возврат товара' }],
    ['when a link’s preview stands apart', { attached: 'Витрина Возврат товара' }, {}],
    ['on either side where nothing shows the side', { sideShown: false }, { side: 'right' }],
    ['when an emoji is lost', { text: 'Где мой заказ 🙏🏻' }, {}],
    ['when it is a picture of a thread and the box leaves out name and stamp', { text: '', bbox: [10, 100, 760, 190] }, { text: '', bbox: [10, 120, 230, 170] }],
  ])('%s', (_, truth, reading) => {
    expect(figures([{ ...said, ...truth }], [{ ...read, ...reading }])).toMatchObject({ F1: 1, 'record F1': 1, rubbish: reading.text === '' ? null : 0 });
  });

  it.each<[string, Change, Change]>([
    ['another side', { side: 'right' }, {}],
    ['another time', { time: '14:33' }, {}],
    ['no time', { time: null }, {}],
    ['another day', { date: '2024-03-14' }, {}],
    ['a day where none can be told', { date: '2024-03-15' }, { date: null }],
  ])('but not with %s', (_, reading, truth) => {
    expect(figures([{ ...said, ...truth }], [{ ...read, ...reading }])).toMatchObject({ F1: 1, 'record F1': 0 });
  });
});

it('counts a day that nothing tells as invented', () => {
  expect(figures([{ ...said, date: null }], [read])).toMatchObject({ invented: 1 });
});

it('asks nobody for slivers and lines that are no messages, and blames nobody who reads them', () => {
  const sliver = { bbox: [10, 20, 300, 20] };
  expect(figures([said], [read], [sliver])).toMatchObject({ F1: 1 });
  expect(figures([said], [{ ...read, text: 'Непрочитанные сообщения', bbox: sliver.bbox }, read], [sliver])).toMatchObject({ F1: 1, rubbish: 0 });
});

it('blames who reads words of the header as a message', () => {
  const header = { ...read, text: 'был в сети', bbox: [60, 10, 200, 30] };
  const { F1, rubbish } = figures([said], [header, read]);
  expect([F1, rubbish]).toEqual([2 / 3, 3 / 6]);
});
