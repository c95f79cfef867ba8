import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateConversation, type DatedItem } from '../../../src/core/dating/dateConversation.js';
import { parseDayMark } from '../../../src/core/dating/parseDayMark.js';
import { repairTimes } from '../../../src/core/dating/repairTimes.js';

const captured = '2024-03-15T14:30:12';
/** `14:32` a message with a stamp, `-` one without, anything else a date line. */
const itemOf = (line: string): DatedItem =>
  line === '-' || /^\d\d:\d\d$/.test(line) ? { mark: null, time: line === '-' ? null : line } : { mark: parseDayMark(line) ?? 'illegible', time: null };

describe('the times of a conversation', () => {
  it.each<[rule: string, lines: string, times: string]>([
    ['one past the capture is put right by a digit that looks like it', 'Сегодня 12:58 13:00 13:02 15:06', '12:58 13:00 13:02 13:06'],
    ['and one that steps back', 'Сегодня 11:40 11:47 - 01:54 11:58', '11:40 11:47 - 11:54 11:58'],
    ['as before a line of the next day', 'Вчера 12:58 13:02 15:06 13:11 13:12 Сегодня 10:00', '12:58 13:02 13:06 13:11 13:12 10:00'],
    ['one that no such digit sets between its neighbours is none', 'Сегодня 12:58 13:00 22:04 13:06 13:07', '12:58 13:00 - 13:06 13:07'],
    ['nor one that two such digits do', 'Сегодня 10:10 10:12 15:36 13:40 13:50 14:00', '10:10 10:12 - 13:40 13:50 14:00'],
    ['nor the first, which has nothing above it', 'Сегодня 18:01 13:02 13:06', '- 13:02 13:06'],
    ['two that contradict each other tell nothing', 'Сегодня 13:02 11:11', '13:02 11:11'],
    ['nor does one that another may contradict', 'Сегодня 12:04 14:06 13:01', '12:04 14:06 13:01'],
    ['nor do several', 'Сегодня 13:02 12:01 11:04 10:00', '13:02 12:01 11:04 10:00'],
    ['between days that others may lie between a step back may be the next day', '12_марта 12:58 13:02 15:06 13:11 13:12 Сегодня 10:00', '12:58 13:02 15:06 13:11 13:12 10:00'],
    ['nor is it told where a midnight may be', 'Сегодня 23:58 00:03 00:10', '23:58 00:03 00:10'],
    ['a few minutes back are right', 'Сегодня 12:58 13:40 13:02 13:06', '12:58 13:40 13:02 13:06'],
  ])('%s', (_rule, lines, times) => expect(repairTimes(lines.split(' ').map((line) => itemOf(line.replace('_', ' '))), captured).filter((_, at) => /^(?:-|\d\d:)/.test(lines.split(' ')[at]!)).map((time) => time ?? '-').join(' ')).toBe(times));

  it('keep the days that a misread one would take away', () => {
    const items = 'Сегодня 12:58 13:00 13:02 15:06'.split(' ').map(itemOf);
    const times = repairTimes(items, captured);
    expect(dateConversation(items.map(({ mark }, at) => ({ mark, time: times[at]! })), captured)).toEqual(items.map(() => '2024-03-15'));
  });

  it('changes one time at most, and no other day', () => {
    const line = fc.constantFrom('Сегодня', '-', '00:03', '09:00', '13:02', '14:00', '15:06', '23:58');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        const items = ['Вчера', ...lines].map(itemOf);
        const times = repairTimes(items, captured);
        const heads = items.filter(({ mark }) => mark !== null).length;
        expect(items.filter(({ time }, at) => time !== times[at]).length).toBeLessThanOrEqual(heads);
        const dates = dateConversation(items.map(({ mark }, at) => ({ mark, time: times[at]! })), captured);
        dateConversation(items, captured).forEach((date, at) => date !== null && expect(dates[at]).toBe(date));
      }),
    );
  });
});
