import { describe, expect, it } from 'vitest';
import { withTopCard } from '../../../../src/core/chat/layout/withTopCard.js';
import { Canvas, white } from './canvas.js';

const emPx = 20;
/** A page nearly as white as the cards on it, which stand from row 200 down to the picture's foot. */
const page = (): Canvas => new Canvas(800, 600, [247, 249, 252]).fill([100, 200, 600, 400], white);

describe('a column of cards', () => {
  it('goes up to where its sides end', () => expect(withTopCard([100, 400, 600, 200], page(), emPx)).toEqual([100, 200, 600, 400]));

  it('goes past the lines between cards and the noise of compression', () => {
    const ruled = page().fill([100, 390, 600, 2], [230, 230, 232]).grain(1);
    expect(withTopCard([100, 400, 600, 200], ruled, emPx)[1]).toBeLessThan(205);
  });

  it('ends where the page lies between it and what stands above', () => {
    const apart = page().fill([100, 380, 600, 20], [247, 249, 252]);
    expect(withTopCard([100, 400, 600, 200], apart, emPx)).toEqual([100, 400, 600, 200]);
  });

  it('ends where it has no sides to tell it by', () => expect(withTopCard([100, 400, 600, 200], new Canvas(800, 600, white), emPx)).toEqual([100, 400, 600, 200]));
});
