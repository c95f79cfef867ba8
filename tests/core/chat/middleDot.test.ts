import { describe, expect, it } from 'vitest';
import type { BlockLine } from '../../../src/core/chat/Block.js';
import { middleDot } from '../../../src/core/chat/letters/middleDot.js';
import { textOfRuns } from '../../../src/core/chat/Piece.js';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { line } from './blocks.js';

/** «Витрина», a sign that was read in some way, «бот»; the sign drawn as told, px from its word's corner. */
function said(read: string, ...marks: readonly Box[]): BlockLine {
  const one = line(`Витрина ${read} бот`);
  const [x, y] = one.words[1]!.bbox;
  return { ...one, letters: marks.map(([left, top, width, height]) => [x + left, y + top, width, height]) };
}
const read = (one: BlockLine): string => textOfRuns([middleDot(one)]);

describe('a round dot in the middle of a line', () => {
  it.each(['-', ':', '.', '•'])('is one however it was read: %s', (sign) => expect(read(said(sign, [5, 23, 5, 5]))).toBe('Витрина · бот'));
  it('is none where it is as wide as a dash', () => expect(read(said('-', [2, 24, 14, 4]))).toBe('Витрина - бот'));
  it('is a bullet at the front of a line', () => {
    const one = line('- бот');
    const [x, y] = one.words[0]!.bbox;
    expect(read({ ...one, letters: [[x + 5, y + 23, 5, 5]] })).toBe('- бот');
  });
  it('is none where there are two', () => expect(read(said(':', [5, 15, 5, 5], [5, 33, 5, 5]))).toBe('Витрина : бот'));
  it('is none where it stands as low as a full stop', () => expect(read(said('.', [5, 34, 5, 5]))).toBe('Витрина . бот'));
});
