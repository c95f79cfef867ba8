import { expect, it } from 'vitest';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { splitGroups } from '../../../src/core/chat/splitGroups.js';
import { flat, line } from './blocks.js';

/** Lines so far below each other; those of the first text go on from edge to edge. */
const text = (y: number, words: string, ...steps: readonly number[]) => {
  const lines = [0, ...steps].map((_, at) => line(words, { x: 30, y: y + steps.slice(0, at).reduce((sum, step) => sum + step, 0) }));
  return pieceOf({ ...flat('left', y, words), lines });
};
const long = text(100, 'товар поступил с механическими повреждениями', 27, 26, 27, 27);

it('parts of one person’s messages stand a little further apart than lines, which hardly ever stand whole pixels apart', () => {
  expect(splitGroups([long, text(400, 'Спасибо', 29)])).toHaveLength(3);
  expect(splitGroups([long, text(400, 'Спасибо', 28)])).toHaveLength(2);
});

it('where no text runs on from edge to edge, lines in two distances tell those of one text', () => {
  const wide = text(100, 'товар поступил с механическими повреждениями');
  const [close, apart] = [text(300, 'Код отправлен', 26), text(400, 'Спасибо', 31)];
  expect(splitGroups([wide, close, apart])).toHaveLength(4);
  expect(splitGroups([wide, close, text(400, 'Спасибо', 27)])).toHaveLength(5);
});
