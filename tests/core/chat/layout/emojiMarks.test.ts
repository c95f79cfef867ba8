import { describe, expect, it } from 'vitest';
import { emojiMarks } from '../../../../src/core/chat/layout/emojiMarks.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import { emPx, letter } from './shapes.js';

const green: Colour = [90, 190, 80];
const mark = (x: number, width: number, height: number, colour: Colour, share = 0.7): Mark => ({ ...letter(x, 40), box: [x, 40, width, height], colour, area: width * height * share });
const text = Array.from({ length: 6 }, (_, at) => letter(100 + at * 20, 100));

describe('a large coloured mark', () => {
  it('is an emoji beside black text', () => {
    expect(emojiMarks([...text, mark(60, 34, 32, green)], emPx)).toHaveLength(1);
  });

  it('is a piece of a coloured name beside letters of its colour', () => {
    const name = [mark(20, 14, 20, green), mark(38, 14, 16, green)];
    expect(emojiMarks([...text, ...name, mark(56, 60, 28, green, 0.4)], emPx)).toEqual([]);
    expect(emojiMarks([...text, ...name, mark(56, 60, 28, green)], emPx)).toHaveLength(1);
  });

  it('is a pair of bold letters that touch, right beside others of their word', () => {
    const name = [mark(20, 14, 20, green), mark(38, 14, 16, green)];
    expect(emojiMarks([...text, ...name, mark(55, 34, 28, green, 0.55)], emPx)).toEqual([]);
    expect(emojiMarks([...text, ...name, mark(70, 34, 28, green, 0.55)], emPx)).toHaveLength(1);
  });
});
