import { describe, expect, it } from 'vitest';
import { firstNumberOf, numericDay } from '../../../src/core/dating/numericDay.js';

describe('a day of numbers alone', () => {
  it.each([
    [['21/12/2023', '07/12/2023'], 'day'],
    [['12/21/2023', '07/12/2023'], 'month'],
    [['21-12-23'], 'day'],
    [['07/12/2023', '05/05/2023'], null],
    [['21/12/2023', '12/21/2023'], null],
    [['21.12.2023', '32/10/2023', '21 декабря', '13/13/2023'], null],
  ] as const)('in %j has first the number of the %s', (lines, first) => {
    expect(firstNumberOf(lines)).toBe(first);
  });

  it('is told by which number comes first, where both could be a day', () => {
    expect(numericDay('07/12/2023', 'day')).toMatchObject({ day: 7, month: 12, year: 2023 });
    expect(numericDay(' 7-12-23', 'month')).toMatchObject({ day: 12, month: 7, year: 2023 });
    for (const line of ['21/12/2023', '07.12.2023', '0/12/2023', '07/12/2023 14:30', 'до 07/12/2023']) expect(numericDay(line, 'day'), line).toBeNull();
  });
});
