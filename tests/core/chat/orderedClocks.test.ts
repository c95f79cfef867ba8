import { expect, it } from 'vitest';
import { orderedClocks } from '../../../src/core/chat/orderedClocks.js';

/** Stamps as two looks have them, «chosen/other»; one time where they agree. */
const told = (...stamps: string[]): readonly (string | null)[] =>
  orderedClocks(stamps.map((stamp) => {
    const [chosen, other = chosen] = stamp.split('/');
    return { chosen: chosen || null, other: other || null };
  }));

it('takes of two readings the one that keeps the order of times', () => {
  expect(told('13:10', '15:25/13:23', '13:46')).toEqual(['13:10', '13:23', '13:46']);
  expect(told('13:10', '15:25/13:23', '15:26/13:24', '13:46')[1]).toBe('13:23');
});

it('keeps the surer where both do, none does, or nothing tells the order', () => {
  expect(told('13:10', '13:25/13:23', '13:46')[1]).toBe('13:25');
  expect(told('13:10', '15:25/12:23', '13:46')[1]).toBe('15:25');
  expect(told('13:10', '15:25/13:23')[1]).toBe('15:25');
  expect(told('23:50', '00:05/23:55', '00:10')[1]).toBe('00:05');
  expect(told('13:10', '/13:23', '13:46')[1]).toBeNull();
});
