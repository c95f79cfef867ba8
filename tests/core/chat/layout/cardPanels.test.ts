import { describe, expect, it } from 'vitest';
import { cardPanels } from '../../../../src/core/chat/layout/cardPanels.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, white } from './canvas.js';

const line = [220, 222, 225] as const;
const card: Box = [300, 60, 680, 520];
/** A page with a card, below whose title a line runs from side to side of the card, which itself has a rim. */
const page = new Canvas(1000, 600, white).fill(card, line).fill([301, 61, 678, 518], white).fill([301, 140, 678, 1], line);

describe('a card that takes up much of a page', () => {
  it('consists of the panels that lines from side to side of it bound', () => {
    expect(cardPanels(page, [card], [[0, 0, 1000, 600]])).toEqual([[303, 63, 674, 77], [303, 140, 674, 437]]);
  });

  it('has no panels where no line parts it, where it is small, and where it is itself a panel of the page', () => {
    expect(cardPanels(new Canvas(1000, 600, white), [card], [[0, 0, 1000, 600]])).toEqual([]);
    expect(cardPanels(page, [[300, 60, 300, 520]], [[0, 0, 1000, 600]])).toEqual([]);
    expect(cardPanels(page, [card], [card])).toEqual([]);
  });
});
