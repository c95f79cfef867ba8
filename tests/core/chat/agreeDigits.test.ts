import { describe, expect, it } from 'vitest';
import { agreeDigits, type ReadClock } from '../../../src/core/chat/agreeDigits.js';
import { drawnRun } from './drawnDigits.js';

/** A stamp that shows `shown` and was read as `text`. */
const clock = (shown: string, text: string | null, strength = 200, thin = strength): ReadClock => ({ run: drawnRun(shown, strength, thin), text });

describe('the digits of a screenshot’s stamps', () => {
  it.each<[what: string, clocks: readonly ReadClock[], told: readonly (string | null)[]]>([
    ['that look alike are read alike', [clock('13:23', '13:23'), clock('17:43', '17:45'), clock('05:37', '05:37')], ['13:23', '17:43', '05:37']],
    ['are told by their like, however strong their ink is', [clock('13:23', '13:23', 90), clock('17:43', '17:45'), clock('05:37', '05:37', 120)], ['13:23', '17:43', '05:37']],
    ['tell a time that was not read', [clock('13:23', '13:23'), clock('12:31', null)], ['13:23', '12:31']],
    ['stay unread where one has no like', [clock('13:23', '13:23'), clock('12:34', null)], ['13:23', null]],
    ['stay as they were read where one stands against one', [clock('13:20', '13:20'), clock('17:43', '17:45')], ['13:20', '17:45']],
    ['stay as they were read where the others would make no time', [clock('13:63', '13:23'), clock('16:26', '16:26'), clock('06:06', '06:06')], ['13:23', '16:26', '06:06']],
    ['are nearest to their like between the pixels', [clock('13:25', '13:25'), clock('15:53', '15:55', 200, 140)], ['13:25', '15:53']],
    ['are left alone where fewer were read than are drawn', [clock('13:23', '13:23'), clock('13:23', '3:23')], ['13:23', '3:23']],
  ])('%s', (_what, clocks, told) => expect(agreeDigits(clocks)).toEqual(told));
});
