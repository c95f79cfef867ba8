import { describe, expect, it } from 'vitest';
import { datesInOrder } from '../../../src/core/dating/datesInOrder.js';
import { isNewestFirst, type OwnStamp } from '../../../src/core/dating/newestFirst.js';

const at = (moment: string, isWhole = true): OwnStamp => ({ date: moment.slice(0, 10), time: moment.slice(11), isWhole });
const falling = [at('2024-03-13 09:05'), at('2024-03-12 14:32'), at('2024-03-12 14:00')];

describe('stamps with the newest above', () => {
  it('are told by each being no later than the one above', () => {
    expect(isNewestFirst(falling, 3)).toBe(true);
    expect(isNewestFirst([...falling, at('2024-03-12 15:00')], 4)).toBe(false);
  });

  it('are two at least, both of them whole', () => {
    expect(isNewestFirst(falling.slice(0, 2), 2)).toBe(true);
    expect(isNewestFirst(falling.slice(0, 2).map((one) => ({ ...one, isWhole: false })), 2)).toBe(false);
    expect(isNewestFirst(falling.slice(0, 1), 1)).toBe(false);
  });

  it('are none where a message is dated by a line above it', () => expect(isNewestFirst([null, ...falling], 4)).toBe(false));

  it('keep their dates, which a talk that goes back in time would lose', () => {
    const dates = falling.map(({ date }) => date);
    expect(datesInOrder(dates, falling)).toEqual(dates);
    expect(datesInOrder(dates)).toEqual([null, '2024-03-12', '2024-03-12']);
  });
});
