import { describe, expect, it } from 'vitest';
import { readStamp } from '../../../src/core/chat/readStamp.js';

const told = (text: string) => {
  const stamp = readStamp(text);
  return stamp === null ? null : [stamp.day?.daysAgo ?? stamp.day?.day ?? null, stamp.time];
};

describe('a stamp with a note of how long ago that was', () => {
  it('is one without it', () => {
    expect(told('чт, 19 июн., 11:12 (5 дней назад)')).toEqual([19, '11:12']);
    expect(told('Tue, Mar 12, 9:05 AM (2 days ago)')).toEqual([12, '09:05']);
    expect(told('11:18 (ответ через 3 часа)')).toBeNull();
  });

  it('tells that it is of today where midnight is not passed since, and no day otherwise', () => {
    expect(told('11:18 (3 часа назад)')).toEqual([0, '11:18']);
    expect(told('14:01 (7 4. назад)')).toEqual([0, '14:01']);
    expect(told('23:40 (20 минут назад)')).toEqual([null, '23:40']);
    expect(told('18:00 (6 часов назад)')).toEqual([null, '18:00']);
    expect(told('18:00 (2 дня назад)')).toEqual([null, '18:00']);
  });
});
