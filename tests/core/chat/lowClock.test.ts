import { describe, expect, it } from 'vitest';
import type { BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, line, screen } from './blocks.js';

/** «помой коридор 19:14», a sign as high as told for each letter and each digit. */
function said(text: string, digitPx: number, letterPx = 40): BlockLine {
  const one = line(text);
  const letters = one.words.flatMap((word) => [...word.text].map((sign, at) => [word.bbox[0] + at * 18, 0, 14, /\d/u.test(sign) ? digitPx : letterPx] as const));
  return { ...one, letters };
}
const read = (one: BlockLine) => {
  const block = bubble('right', 300, [one]);
  const [only] = block.lines;
  const moved = { ...only!, letters: one.letters.map(([x, y, width, height]) => [x + only!.bbox[0] - one.bbox[0], y, width, height] as const) };
  const [message] = interpretBlocks([{ ...block, bbox: [330, 300, 640, 90], lines: [moved], stamps: [{ text: '19:14', bbox: moved.bbox, confidence: 0.9 }] }], screen()).messages;
  return [message!.time, message!.text];
};

describe('a time at the end of the only line of a bubble', () => {
  it('in digits lower than its letters is the stamp', () => expect(read(said('помой коридор 19:14', 32))).toEqual(['19:14', 'помой коридор']));
  it('in digits as tall as those may be said', () => expect(read(said('помой коридор 19:14', 40))).toEqual([null, 'помой коридор 19:14']));
  it('is said where nothing else is', () => expect(read(said('19:14', 32))).toEqual([null, '19:14']));
});
