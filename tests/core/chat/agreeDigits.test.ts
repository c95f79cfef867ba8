import { describe, expect, it } from 'vitest';
import { agreeDigits, type ReadClock } from '../../../src/core/chat/agreeDigits.js';
import { drawnRun } from './drawnDigits.js';

/** A stamp that shows `shown` and was read as `text`. */
const clock = (shown: string, text: string | null, strength = 200, thin = strength): ReadClock => ({ run: drawnRun(shown, strength, thin), text });

describe('the digits of a screenshot’s stamps', () => {
  it.each<[what: string, clocks: readonly ReadClock[], told: readonly (string | null)[]]>([
    ['that look alike are read alike', [clock('16:26', '16:26'), clock('17:46', '17:48'), clock('08:37', '08:37')], ['16:26', '17:46', '08:37']],
    ['are told by their like, however strong their ink is', [clock('16:26', '16:26', 90), clock('17:46', '17:48'), clock('08:37', '08:37', 120)], ['16:26', '17:46', '08:37']],
    ['are 3 or 5 as they are drawn, with no like', [clock('17:43', '17:45'), clock('05:21', '03:21')], ['17:43', '05:21']],
    ['tell a time that was not read', [clock('13:23', '13:23'), clock('12:31', null)], ['13:23', '12:31']],
    ['stay unread where one has no like', [clock('13:23', '13:23'), clock('12:34', null)], ['13:23', null]],
    ['stay as they were read where one stands against one', [clock('16:20', '16:20'), clock('17:46', '17:48')], ['16:20', '17:48']],
    ['stay as they were read where the others would make no time', [clock('13:63', '13:23'), clock('16:26', '16:26'), clock('06:06', '06:06')], ['13:23', '16:26', '06:06']],
    ['are nearest to their like between the pixels', [clock('16:26', '16:26'), clock('19:29', '19:29'), clock('19:06', '19:09', 200, 140)], ['16:26', '19:29', '19:06']],
    ['stay as they were read where a single other says so', [clock('16:29', '16:29'), clock('19:06', '19:09', 200, 140)], ['16:29', '19:09']],
    ['are left alone where fewer were read than are drawn', [clock('13:23', '13:23'), clock('13:23', '3:23')], ['13:23', '3:23']],
  ])('%s', (_what, clocks, told) => expect(agreeDigits(clocks)).toEqual(told));
});
