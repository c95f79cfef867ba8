import { expect, it } from 'vitest';
import { onPieces } from '../../../../src/core/chat/layout/onPieces.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, grey } from './canvas.js';
import { shapeAt } from './shapes.js';

const panel: Box = [0, 100, 480, 900];
const answer = shapeAt([20, 300, 200, 60], { letters: 8 });
const piece = (box: Box): Shape => ({ ...shapeAt(box), inner: [answer] });
const gradient = (): Canvas => new Canvas(480, 1200, grey).paint([0, 0, 480, 1200], (_, y) => [120, 130, 255 - Math.round(y / 20)]);
const boxes = (shapes: readonly Shape[]): Box[] => shapes.map(({ box }) => box);

it('frees what stands on a piece of a gradient from side to side', () => {
  expect(boxes(onPieces([piece([0, 200, 480, 300])], panel, gradient()))).toEqual([answer.box]);
});

it('frees it although the piece ends a little before the panel does', () => {
  expect(boxes(onPieces([piece([3, 200, 477, 300])], panel, gradient()))).toEqual([answer.box]);
});

it('frees it where a drawing of the wallpaper lies across its end at one side', () => {
  const drawn = gradient().fill([470, 500, 10, 30], [90, 90, 120]);
  expect(boxes(onPieces([piece([0, 102, 480, 398])], panel, drawn))).toEqual([answer.box]);
});

it('keeps a card from side to side whole, whose edge is seen or which has one colour', () => {
  const card: Box = [0, 200, 480, 300];
  const edged = gradient().paint(card, (_, y) => [240, 240, 255 - Math.round(y / 20)]);
  expect(boxes(onPieces([piece(card)], panel, edged))).toEqual([card]);
  expect(boxes(onPieces([piece(card)], panel, new Canvas(480, 1200, grey)))).toEqual([card]);
});

it('keeps what does not reach both sides of the panel, and what has nothing in it', () => {
  const bubble: Box = [0, 200, 400, 300];
  expect(boxes(onPieces([piece(bubble)], panel, gradient()))).toEqual([bubble]);
  expect(boxes(onPieces([shapeAt([0, 200, 480, 300])], panel, gradient()))).toEqual([[0, 200, 480, 300]]);
});
