import { describe, expect, it } from 'vitest';
import { agreeDigits, type ReadClock } from '../../../src/core/chat/agreeDigits.js';
import type { Mark } from '../../../src/core/chat/layout/inkMarks.js';
import type { Box } from '../../../src/core/exhibit/Reading.js';

/** Digits of seven strokes, as clocks have them: which of top, upper left and right, middle, lower left and right, bottom are drawn. */
const strokes: Readonly<Record<string, string>> = { 0: '1110111', 1: '0010010', 2: '1011101', 3: '1011011', 4: '0111010', 5: '1101011', 6: '1101111', 7: '1010010', 8: '1111111', 9: '1111011' };
const places: readonly Box[] = [[0, 0, 10, 2], [0, 0, 2, 8], [8, 0, 2, 8], [0, 7, 10, 2], [0, 8, 2, 8], [8, 8, 2, 8], [0, 14, 10, 2]];
const ground: [number, number, number] = [255, 255, 255];

/** A stamp that shows `shown` in ink of a strength. `thin` strokes are drawn paler, as between two pixels. */
function clock(shown: string, text: string | null, strength = 200, thin = strength): ReadClock {
  const box: Box = [0, 0, 80, 16];
  const distance = new Uint8Array(box[2] * box[3]);
  const fill = ([x, y, width, height]: Box, value: number): void => {
    for (let row = y; row < y + height; row += 1) distance.fill(value, row * box[2] + x, row * box[2] + x + width);
  };
  const mark = (at: Box): Mark => ({ box: at, area: 40, colour: [0, 0, 0], strength });
  const marks: Mark[] = [];
  let x = 0;
  for (const sign of shown) {
    if (sign === ':') {
      for (const y of [4, 12]) {
        fill([x, y, 3, 3], strength);
        marks.push(mark([x, y, 3, 3]));
      }
      x += 6;
    } else {
      [...strokes[sign]!].forEach((on, at) => on === '1' && fill([x + places[at]![0], places[at]![1], places[at]![2], places[at]![3]], at % 3 === 0 ? thin : strength));
      marks.push(mark([x, 0, 10, 16]));
      x += 13;
    }
  }
  return { run: { box, marks, letterPx: 16, field: { box, distance, ground } }, text };
}

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
