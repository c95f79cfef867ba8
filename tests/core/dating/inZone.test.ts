import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inZone } from '../../../src/core/dating/inZone.js';

const told = (value: string, zone: string): string => {
  const { date, time } = inZone({ value, basis: 'container' }, zone);
  return `${date} ${time}`;
};

describe('an instant in a zone', () => {
  it.each([
    ['2024-03-15T11:32:10Z', 'Europe/Moscow', '2024-03-15 14:32'],
    ['2024-03-15T21:00:00Z', 'Europe/Moscow', '2024-03-16 00:00'],
    ['2024-03-15T14:32:10+03:00', 'Asia/Vladivostok', '2024-03-15 21:32'],
    // Moscow went from UTC+4 back to UTC+3 on 26 October 2014 at 02:00.
    ['2014-10-25T21:59:00Z', 'Europe/Moscow', '2014-10-26 01:59'],
    ['2014-10-25T22:00:00Z', 'Europe/Moscow', '2014-10-26 01:00'],
    // Berlin skips an hour on 31 March 2024 at 02:00.
    ['2024-03-31T00:59:00Z', 'Europe/Berlin', '2024-03-31 01:59'],
    ['2024-03-31T01:00:00Z', 'Europe/Berlin', '2024-03-31 03:00'],
    ['2024-07-01T12:00:00Z', 'Asia/Kathmandu', '2024-07-01 17:45'],
  ])('%s in %s is %s', (value, zone, expected) => {
    expect(told(value, zone)).toBe(expected);
  });

  it('is what the runtime’s zone data says, on any day', () => {
    const zones = ['Europe/Moscow', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tehran', 'Pacific/Apia', 'UTC'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 2_000_000_000 }), (zone, seconds) => {
        const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
        expect(told(new Date(seconds * 1000).toISOString(), zone)).toBe(format.format(seconds * 1000));
      }),
      { numRuns: 400 },
    );
  });
});
