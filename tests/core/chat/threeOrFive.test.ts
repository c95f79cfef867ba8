import { describe, expect, it } from 'vitest';
import { glyphOf } from '../../../src/core/chat/layout/glyphOf.js';
import { threeOrFive } from '../../../src/core/chat/threeOrFive.js';
import { drawnRun } from './drawnDigits.js';

const told = (shown: string, read: string): string => {
  const { field, marks } = drawnRun(shown);
  return threeOrFive(read, glyphOf(field, marks[0]!.box));
};

describe('a digit read as 3 or 5', () => {
  it.each<[shown: string, read: string, told: string]>([
    ['3', '5', '3'],
    ['5', '3', '5'],
    ['3', '3', '3'],
    ['5', '5', '5'],
  ])('drawn as %s and read as %s is %s', (shown, read, digit) => expect(told(shown, read)).toBe(digit));

  it('keeps its reading where its shape tells neither', () => {
    const even = new Float32Array(140).fill(1);
    const slanted = even.map((value, at) => (at % 10 >= 6 ? value * 0.7 : value));
    expect([threeOrFive('3', slanted), threeOrFive('5', slanted)]).toEqual(['3', '5']);
  });

  it('leaves any other digit alone', () => expect(told('3', '8')).toBe('8'));
});
