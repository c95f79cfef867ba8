import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesInOrder } from '../../../src/core/dating/datesInOrder.js';

describe('dates from top to bottom', () => {
  it.each([
    ['stay where they rise', ['2024-01-09', null, '2024-01-10', '2024-01-10'], ['2024-01-09', null, '2024-01-10', '2024-01-10']],
    ['lose the one that was misread', ['2024-01-09', '2024-01-19', '2024-01-11', '2024-01-11'], ['2024-01-09', null, '2024-01-11', '2024-01-11']],
    ['lose one that lies before all others', ['2024-01-09', '2024-01-10', '2023-01-11'], ['2024-01-09', '2024-01-10', null]],
    ['may be none', [null, null], [null, null]],
  ])('%s', (_, dates, expected) => {
    expect(datesInOrder(dates)).toEqual(expected);
  });

  it('never fall, are never made up, and are all kept where they never fell', () => {
    const date = fc.integer({ min: 1, max: 28 }).map((day) => `2024-01-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(fc.option(date)), (dates) => {
        const kept = datesInOrder(dates);
        const told = kept.filter((one) => one !== null);
        expect(told).toEqual([...told].sort());
        kept.forEach((one, at) => expect(one === null || one === dates[at]).toBe(true));
        const sorted = dates.filter((one) => one !== null).sort();
        expect(datesInOrder(sorted)).toEqual(sorted);
      }),
    );
  });
});

describe('dates of requests with their answers below, the newest request above', () => {
  const stamp = (day: number, isWhole = true) => ({ date: `2024-01-${day}`, time: '10:00', isWhole });
  const kept = (days: readonly number[], opens: readonly boolean[], isWhole = true) => datesInOrder(days.map((day) => `2024-01-${day}`), days.map((day) => stamp(day, isWhole)), opens).map((one) => one !== null);

  it('are all kept, though each request rises', () => expect(kept([19, 20, 11, 12, 12], [true, false, true, false, false])).toEqual([true, true, true, true, true]));
  it('lose one that was misread within a request', () => expect(kept([19, 20, 11, 18, 12, 12], [true, false, true, false, false, false])).toEqual([true, true, true, false, true, true]));
  it('are told by whole stamps alone, and where cards begin', () => {
    expect(kept([19, 20, 11, 12, 12], [true, false, true, false, false], false)).toEqual([false, false, true, true, true]);
    expect(kept([19, 20, 11, 12, 12], [])).toEqual([false, false, true, true, true]);
  });
});
