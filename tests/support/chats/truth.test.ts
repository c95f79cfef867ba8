import { describe, expect, it } from 'vitest';
import { sequenceTruth, truthOf } from './truth.mjs';

/** Rules by which a drawn page says what a screenshot shows; the pages themselves are measured by painter/collect.js. */

const box = { x: 10, y: 100, width: 200, height: 40 };
const words = (text: string, seen = 1, hidden = false) => text.split(' ').map((word) => ({ text: word, seen, hidden, box }));
const seen = (id: string, text: string, more: object = {}) => ({ id, box, share: 1, words: words(text), quote: '', attached: '', time: null, author: null, edited: false, ...more });
const message = { kind: 'message', side: 'left', text: 'Жду', day: '2024-03-15', style: 'plain', head: '1', hasAuthor: false, fullStamp: false };
const line = { kind: 'separator', side: 'center', text: 'Вчера', day: '2024-03-15', style: 'plain', time: null };
const entries = new Map<string, object>([['s1', line], ['1', message], ['2', { ...message, text: 'Где деньги' }], ['divider', { kind: 'divider', text: 'Непрочитанные сообщения' }]]);
const truth = (messages: object[], known = true, of = entries) => truthOf({ found: { messages, outside: [] }, entries: of, scale: 1, known });

describe('the day of a message', () => {
  const stamped = (needsCapture: boolean) => new Map([['1', { ...message, style: null, fullStamp: true, stampNeedsCapture: needsCapture }]]);
  it.each([
    ['is told by the day line above', truth([seen('s1', 'Вчера'), seen('1', 'Жду')]), '2024-03-15'],
    ['is not told by «Вчера» on a picture of unknown date', truth([seen('s1', 'Вчера'), seen('1', 'Жду')], false), null],
    ['is not told without a day line', truth([seen('1', 'Жду')]), null],
    ['is told by the pill that floats above', truth([seen('sticky', 'Вчера', { copies: 's1' }), seen('1', 'Жду')]), '2024-03-15'],
    ['is told by its own stamp', truth([seen('1', 'Жду', { time: '14:32' })], false, stamped(false)), '2024-03-15'],
    ['is not told by a stamp without a year on a picture of unknown date', truth([seen('1', 'Жду', { time: '14:32' })], false, stamped(true)), null],
    ['is not told by a stamp that is scrolled away', truth([seen('1', 'Жду')], true, stamped(false)), null],
  ])('%s', (_, result, date) => {
    expect(result.messages.at(-1)).toMatchObject({ date });
  });
});

describe('nobody need read', () => {
  it.each([
    ['a line of unread messages', seen('divider', 'Непрочитанные сообщения')],
    ['words under something floating', seen('1', 'Жду', { words: words('Жду', 0.5, true) })],
    ['words cut off at the edge', seen('1', 'Жду', { words: words('Жду', 0.3) })],
  ])('%s', (_, found) => {
    expect(truth([found])).toMatchObject({ messages: [], fragments: [{ bbox: [10, 100, 200, 40] }] });
  });
});

it('lets a thread without bubbles show a side only while a name is in view', () => {
  const flat = new Map([['1', { ...message, hasAuthor: true, sideByName: true }], ['2', { ...message, hasAuthor: true, sideByName: true }]]);
  const below = seen('2', 'Где деньги');
  const named = truth([seen('1', 'Жду', { author: 'Мария' }), below], true, flat).messages;
  expect(named).toMatchObject([{ author: 'Мария' }, { author: 'Мария' }]);
  expect(named.some((m) => 'sideShown' in m)).toBe(false);
  expect(truth([below], true, flat).messages).toMatchObject([{ author: null, sideShown: false }]);
});

it('dates a scrolled conversation by a floating pill, though its day line is on no picture', () => {
  const shots = [{ found: { messages: [seen('sticky', 'Вчера', { copies: 's1' }), seen('1', 'Жду'), seen('2', 'Где деньги')] }, name: 'a.png' }];
  expect(sequenceTruth(shots, entries, true)).toMatchObject([{ text: 'Жду', date: '2024-03-15' }, { text: 'Где деньги', date: '2024-03-15' }]);
  expect(sequenceTruth(shots, entries, false)).toMatchObject([{ date: null }, { date: null }]);
});
