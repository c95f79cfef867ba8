import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround } from '../../../src/core/exhibit/boxGeometry.js';
import type { CorrectionBody } from '../../../src/core/exhibit/Correction.js';
import { correctedMessages, saysNothing } from '../../../src/core/exhibit/correctedMessages.js';
import type { Box, Reading } from '../../../src/core/exhibit/Reading.js';
import { splitMessage } from '../../../src/core/exhibit/splitMessage.js';
import { kept, placeOf, readAgain, shotOf } from '../../support/exhibit/shot.js';

const shot = shotOf([
  { lines: ['Добрый день'], side: 'right', time: '10:00' },
  { lines: ['Здравствуйте, чем помочь?', 'Верните деньги'], time: '10:01', author: 'Мария' },
  { lines: ['за заказ', '58120437'], side: 'right', time: '10:02' },
  { lines: ['Ожидайте'], time: '10:05' },
]);
const splitOf = (reading: Reading, id: string, at: number): CorrectionBody => ({ ...placeOf(reading, id), splits: splitMessage(reading.messages.find((m) => m.id === id)!, at)! });
const joinOf = (reading: Reading, upper: string, lower: string): CorrectionBody => ({ ...placeOf(reading, upper), joins: placeOf(reading, lower) });
const added = { text: 'Есть кто?', bbox: [20, 250, 300, 30] as Box, kind: 'message', side: 'right', author: null, time: '10:03', date: null } as const;
const textsOf = (reading: Reading | null, corrections: ReturnType<typeof kept>) => correctedMessages(reading, corrections).map(({ now }) => now.text);
const cut = 'Здравствуйте, чем помочь?'.length;

describe('messages as they stand after corrections', () => {
  it('stand as read without any', () => {
    expect(correctedMessages(shot, [])).toMatchObject(shot.messages.map((message) => ({ id: message.id, origin: 'read', base: message, now: message, reads: [message.id] })));
  });

  it('keep what was read beside what was set right', () => {
    const [, second] = correctedMessages(shot, kept({ ...placeOf(shot, 'm2'), changes: { text: 'Иначе', time: null, date: '2024-03-15', side: 'right', kind: 'system', author: 'Пётр', bbox: [1, 2, 30, 40] } }));
    expect([second!.base, second!.now]).toEqual([
      shot.messages[1],
      { ...shot.messages[1], text: 'Иначе', time: null, date: '2024-03-15', dateBasis: 'user', side: 'right', kind: 'system', author: 'Пётр', bbox: [1, 2, 30, 40], words: [] },
    ]);
  });

  it('are two where the person cut one, each with its own words and box', () => {
    const parts = correctedMessages(shot, kept(splitOf(shot, 'm2', cut))).slice(1, 3);
    expect(parts.map(({ id, origin, now, reads }) => [id, origin, now.text, now.bbox, now.words.map(({ text }) => text).join(' '), now.time, now.author, reads])).toEqual([
      ['m2', 'split', 'Здравствуйте, чем помочь?', [20, 180, 600, 50], 'Здравствуйте, чем помочь?', '10:01', 'Мария', ['m2']],
      ['c1', 'split', 'Верните деньги', [20, 230, 600, 50], 'Верните деньги', '10:01', 'Мария', ['m2']],
    ]);
  });

  it('are one where the person joined two: the upper one begins it, the lower one ends it', () => {
    const all = correctedMessages(shot, kept(joinOf(shot, 'm2', 'm3')));
    expect(all.map(({ id }) => id)).toEqual(['m1', 'm2', 'm4']);
    expect(all[1]).toMatchObject({ origin: 'joined', reads: ['m2', 'm3'], now: { text: 'Здравствуйте, чем помочь? Верните деньги за заказ 58120437', side: 'left', author: 'Мария', time: '10:02', bbox: [20, 180, 600, 220] } });
    expect(all[1]!.now.words.map(({ text }) => text).join(' ')).toBe(all[1]!.now.text);
  });

  it('are cut at one place and joined at another', () => {
    const split = splitOf(shot, 'm2', cut);
    const lower = 'splits' in split ? split.splits[1].bbox : undefined;
    const corrections = kept(split, { target: 'c1', anchor: lower!, joins: placeOf(shot, 'm3') }, { target: 'c1', anchor: lower!, changes: { side: 'right' } });
    expect(correctedMessages(shot, corrections).map(({ id, now, reads }) => [id, now.side, now.text, reads])).toEqual([
      ['m1', 'right', 'Добрый день', ['m1']],
      ['m2', 'left', 'Здравствуйте, чем помочь?', ['m2']],
      ['c1', 'right', 'Верните деньги за заказ 58120437', ['m2', 'm3']],
      ['m4', 'left', 'Ожидайте', ['m4']],
    ]);
  });

  it('keep a text that was set right before they were cut or joined', () => {
    const text = 'Добрый день! Верните деньги';
    const set = { ...placeOf(shot, 'm2'), changes: { text } };
    const splits = splitMessage({ ...shot.messages[1]!, text, words: [] }, text.indexOf(' Верните'))!;
    const parts = correctedMessages(shot, kept(set, { ...placeOf(shot, 'm2'), splits })).slice(1, 3);
    expect(parts.map(({ base, now }) => [base.text, now.text])).toEqual([
      ['Здравствуйте, чем помочь?', 'Добрый день!'],
      ['Верните деньги', 'Верните деньги'],
    ]);
    expect(textsOf(shot, kept(set, joinOf(shot, 'm2', 'm3')))[1]).toBe('Добрый день! Верните деньги за заказ 58120437');
  });

  it('take in what only the person saw, in its place, and let it be set right like any other', () => {
    const all = correctedMessages(shot, kept({ adds: added }, { target: 'c1', anchor: added.bbox, changes: { text: 'Есть кто-нибудь?' } }));
    expect(all.map(({ id, origin, now, reads }) => [id, origin, now.text, reads.length])[2]).toEqual(['c1', 'added', 'Есть кто-нибудь?', 0]);
    expect(textsOf(null, kept({ adds: added }))).toEqual(['Есть кто?']);
  });
});

describe('a screenshot that is read again', () => {
  const split = splitOf(shot, 'm2', cut);
  const lower = 'splits' in split ? split.splits[1].bbox : shot.messages[0]!.bbox;
  const corrections = kept(
    { ...placeOf(shot, 'm1'), changes: { text: 'Добрый вечер', checked: true } },
    split,
    { target: 'c2', anchor: lower, changes: { side: 'right', time: '10:04' } },
    { ...placeOf(shot, 'm3'), changes: { bbox: [200, 500, 500, 90] } },
    { target: 'm3', anchor: [200, 500, 500, 90], changes: { author: 'Анна' } },
    { adds: added },
    { target: 'c6', anchor: added.bbox, changes: { text: 'Есть кто-нибудь?' } },
    joinOf(shot, 'm3', 'm4'),
  );
  const told = (reading: Reading | null) => correctedMessages(reading, corrections).map(({ now, changes }) => [now.text, now.side, now.time, now.author, changes.checked]);

  it.each([0, 2, 4, 8])('keeps all that was set right when its boxes are %d pixels off and its ids are others', (off) => {
    expect(told(readAgain(shot, off))).toEqual(told(shot));
  });

  it('keeps a message that it does not see any more, where it stood', () => {
    const { messages } = shot;
    const less = { ...shot, messages: [messages[1]!, messages[3]!] };
    const set = kept({ ...placeOf(shot, 'm3'), changes: { text: 'За заказ 58120437', side: 'right' } }, { ...placeOf(shot, 'm3'), changes: { time: '10:02' } });
    expect(correctedMessages(less, set).map(({ origin, now }) => [origin, now.text, now.side, now.time])).toEqual([
      ['read', messages[1]!.text, 'left', '10:01'],
      ['lost', 'За заказ 58120437', 'right', '10:02'],
      ['read', 'Ожидайте', 'left', '10:05'],
    ]);
  });

  it('keeps of a message it does not see any more also a field that says nothing alone, and forgets that it was checked', () => {
    const set = kept({ ...placeOf(shot, 'm1'), changes: { side: 'left' } }, { ...placeOf(shot, 'm4'), changes: { checked: true } }, { ...placeOf(shot, 'm2'), changes: { dismissed: true } });
    expect(correctedMessages({ ...shot, messages: [] }, set).map((message) => [message.origin, message.now.side, saysNothing(message)])).toEqual([['lost', 'left', true]]);
  });

  it('does not let the text of one message stand for two that are now read as one', () => {
    const [, b, c] = shot.messages;
    const merged = { ...shot, messages: [{ ...b!, id: 'm1', text: `${b!.text} ${c!.text}`, bbox: [20, 180, 600, 220] as Box, words: [] }] };
    expect(textsOf(merged, kept({ ...placeOf(shot, 'm2'), changes: { text: 'Верните' } }))).toEqual(['Верните', `${b!.text} ${c!.text}`]);
  });

  it('has nothing left to split where it reads two by itself', () => {
    const [upper, lowerPart] = ('splits' in split ? split.splits : []) as readonly { readonly text: string; readonly bbox: Box }[];
    const [first, second, ...rest] = shot.messages;
    const apart = { ...shot, messages: [first!, { ...second!, id: 'm2', text: upper!.text, bbox: upper!.bbox, words: [] }, { ...second!, id: 'm3', text: lowerPart!.text, bbox: lowerPart!.bbox, words: [] }, ...rest.map((message, at) => ({ ...message, id: `m${at + 4}` }))] };
    const all = correctedMessages(apart, kept(split, { target: 'c1', anchor: lower, changes: { side: 'right' } }));
    expect(all.map(({ origin, now }) => [origin, now.text, now.side])).toEqual([
      ['read', 'Добрый день', 'right'],
      ['read', 'Здравствуйте, чем помочь?', 'left'],
      ['read', 'Верните деньги', 'right'],
      ['read', 'за заказ 58120437', 'right'],
      ['read', 'Ожидайте', 'left'],
    ]);
  });

  it('keeps both parts of a message that it does not see any more', () => {
    expect(textsOf({ ...shot, messages: [] }, kept(split))).toEqual(['Здравствуйте, чем помочь?', 'Верните деньги']);
  });
});

const word = fc.stringMatching(/^[а-яa-z0-9]{1,8}$/);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const drawing = fc.array(fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 3 }), side: fc.constantFrom('left' as const, 'right' as const) }), { minLength: 2, maxLength: 6 }).map(shotOf);

describe('whatever a person does', () => {
  const isCuttable = (text: string): boolean => text.includes(' ');

  it('a split leaves every word in one of the parts, and their boxes within the message', () => {
    fc.assert(
      fc.property(drawing, fc.nat(), fc.nat(), (reading, pick, place) => {
        const message = reading.messages[pick % reading.messages.length]!;
        fc.pre(isCuttable(message.text));
        const gaps = [...message.text.matchAll(/ /g)].map(({ index }) => index);
        const parts = correctedMessages(reading, kept(splitOf(reading, message.id, gaps[place % gaps.length]!))).filter(({ reads }) => reads.includes(message.id));
        expect(parts.map(({ now }) => now.text).join(' ')).toBe(message.text);
        expect(parts.flatMap(({ now }) => now.words)).toEqual(message.words);
        for (const { now: { bbox } } of parts) {
          expect(bbox[2] > 0 && bbox[3] > 0).toBe(true);
          expect(boxAround([message.bbox, bbox])).toEqual(message.bbox);
        }
      }),
    );
  });

  it('a join of the two parts gives the message back', () => {
    fc.assert(
      fc.property(drawing, fc.nat(), fc.nat(), (reading, pick, place) => {
        const message = reading.messages[pick % reading.messages.length]!;
        fc.pre(isCuttable(message.text));
        const gaps = [...message.text.matchAll(/ /g)].map(({ index }) => index);
        const split = splitOf(reading, message.id, gaps[place % gaps.length]!);
        const [upper, lower] = 'splits' in split ? split.splits : [];
        const all = correctedMessages(reading, kept(split, { target: message.id, anchor: upper!.bbox, joins: { target: 'c1', anchor: lower!.bbox } }));
        const confidence: unknown = expect.closeTo(message.confidence, 10);
        expect(all.map(({ id, now }) => ({ ...now, id }))).toEqual(reading.messages.map((one) => (one === message ? { ...one, confidence } : one)));
      }),
    );
  });

  it('undoing all of it, in any order, leaves what was read; undoing that brings all back', () => {
    const deed = fc.tuple(fc.constantFrom('text', 'split', 'join', 'add', 'dismiss'), fc.nat(), fc.nat());
    fc.assert(
      fc.property(drawing, fc.array(deed, { minLength: 1, maxLength: 6 }), fc.nat(), (reading, deeds, seed) => {
        const bodies: CorrectionBody[] = [];
        for (const [what, pick, place] of deeds) {
          const now = correctedMessages(reading, kept(...bodies));
          const at = pick % now.length;
          const { id, base, now: shown } = now[at]!;
          const on = { target: id, anchor: base.bbox };
          const parts = splitMessage(shown, place % Math.max(1, shown.text.length));
          if (what === 'text') bodies.push({ ...on, changes: { text: `Иначе ${place}` } });
          else if (what === 'dismiss') bodies.push({ ...on, changes: { dismissed: true } });
          else if (what === 'add') bodies.push({ adds: { ...added, bbox: [20, place % 900, 300, 30] } });
          else if (what === 'split' && parts) bodies.push({ ...on, splits: parts });
          else if (what === 'join' && now[at + 1]) bodies.push({ ...on, joins: { target: now[at + 1]!.id, anchor: now[at + 1]!.base.bbox } });
        }
        fc.pre(bodies.length > 0);
        const done = kept(...bodies);
        const order = done.map(({ id }) => id).sort((a, b) => ((seed * (a.charCodeAt(1) + 7)) % 13) - ((seed * (b.charCodeAt(1) + 7)) % 13));
        const undone = order.map((revokes, at) => ({ id: `u${at}`, at: '', revokes }));
        const redone = undone.map(({ id }, at) => ({ id: `r${at}`, at: '', revokes: id }));
        expect(correctedMessages(reading, [...done, ...undone])).toEqual(correctedMessages(reading, []));
        expect(correctedMessages(reading, [...done, ...undone, ...redone])).toEqual(correctedMessages(reading, done));
      }),
    );
  });
});
