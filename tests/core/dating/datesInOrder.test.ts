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
