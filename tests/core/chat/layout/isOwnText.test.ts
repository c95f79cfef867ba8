import { expect, it } from 'vitest';
import { isOwnText } from '../../../../src/core/chat/layout/isOwnText.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, white } from './canvas.js';
import { emPx, laid } from './shapes.js';

const box: Box = [100, 100, 320, 140];
const bubble = laid(box, { fill: white, lines: [[20, 200], [20, 120]] });
const [words] = bubble.runs.slice(-1).map((run) => run.box) as [Box];
const page = (): Canvas => new Canvas(520, 400, [200, 215, 190]).fill(box, white);
const run = bubble.runs.at(-1)!;
const own = (canvas: Canvas, at: Box = words, of = bubble, marks = run.marks): boolean => isOwnText(canvas, { box: at, marks }, of, emPx);

it('knows words of a bubble by its colour about them', () => {
  expect(own(page())).toBe(true);
});

it('knows them in a copy whose colours are uneven about letters', () => {
  expect(own(page().grain(14))).toBe(true);
  expect(own(page().fill([words[0] - 16, words[1] - 6, words[2] + 32, words[3] + 12], [232, 233, 234]).grain(14))).toBe(false);
});

it('leaves words on a plate, however faint', () => {
  expect(own(page().fill([words[0] - 16, words[1] - 6, words[2] + 32, words[3] + 12], [245, 246, 247]))).toBe(false);
});

it('leaves words in an ink that nothing else in the bubble has', () => {
  expect(own(page(), words, bubble, run.marks.map((mark) => ({ ...mark, colour: [90, 105, 140] as const })))).toBe(false);
});

it('leaves words that begin elsewhere than the text does, that stand beside the bubble, or are all of it', () => {
  expect(own(page(), [words[0] + 60, words[1], words[2], words[3]])).toBe(false);
  expect(own(page(), [words[0], words[1] + 200, words[2], words[3]])).toBe(false);
  expect(own(page(), words, { ...bubble, runs: bubble.runs.slice(-1) })).toBe(false);
});
