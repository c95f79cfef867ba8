import { describe, expect, it } from 'vitest';
import { readTime, readTimeWithoutColon } from '../../../src/core/dating/readTime.js';

describe('a time stamp', () => {
  it.each<[text: string, time: string | null]>([
    ['14:32', '14:32'],
    ['9:05', '09:05'],
    ['14.32', '14:32'],
    ['14:32:07', '14:32'],
    ['[14:32:07]', '14:32'],
    ['2:32:07 PM', '14:32'],
    ['14:32:078', null],
    ['2:32 PM', '14:32'],
    ['12:05 am', '00:05'],
    ['6:38 рт', '18:38'],
    ['8:00 ат', '08:00'],
    ['6:38 рта', null],
    ['14:32✓✓', '14:32'],
    ['14:32//', '14:32'],
    ['14:32У/', '14:32'],
    ['14:32W', '14:32'],
    ['14:З2', '14:32'],
    ['1O:05', '10:05'],
    ['·14:32', '14:32'],
    ['24:00', null],
    ['14:60', null],
    ['14:32 звоните', null],
    ['14:325', null],
    ['1432', null],
    ['15.03.2024', null],
    ['Об:Оо', null],
    ['', null],
  ])('%s → %s', (text, time) => expect(readTime(text)).toBe(time));

  it('is four digits only where a stamp must be', () => {
    expect(readTimeWithoutColon('1432')).toBe('14:32');
    expect(readTimeWithoutColon('2524')).toBeNull();
  });
});
