import { describe, expect, it } from 'vitest';
import { isForm } from '../../../../src/core/chat/layout/isForm.js';
import { isTextWithCards } from '../../../../src/core/chat/layout/isTextWithCards.js';
import type { Raster } from '../../../../src/core/chat/layout/Raster.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, letter, shapeAt } from './shapes.js';

/** A line of letters of that width. */
const lineAt = (x: number, y: number, width: number): Shape['marks'] => Array.from({ length: Math.round(width / 18) }, (_, at) => letter(x + at * 18, y));
const field = (box: Box, letters = 6): Shape => shapeAt(box, { letters });

describe('a card with fields', () => {
  const fields = [field([80, 300, 300, 60]), field([420, 300, 300, 60]), field([60, 400, 680, 110]), field([60, 540, 680, 80])];
  const cardWith = (title: Shape['marks']): Shape => ({ ...shapeAt([40, 100, 720, 560]), marks: title });
  const titled = cardWith(lineAt(260, 140, 280));

  it('is a form where its title and the rows of fields are set about its middle', () => {
    expect(isForm(titled, fields, emPx)).toBe(true);
    // Of the two beside each other one was not seen.
    expect(isForm(titled, fields.slice(1), emPx)).toBe(true);
  });

  it.each<[what: string, shape: Shape, inside: readonly Shape[]]>([
    ['without a title', cardWith([]), fields],
    ['whose title begins at one side', cardWith(lineAt(60, 140, 280)), fields],
    ['whose fields keep to two sides, as messages do', titled, [field([60, 300, 400, 60]), field([340, 400, 400, 60]), field([60, 500, 300, 60])]],
    ['none of whose fields fills its width', titled, [field([250, 300, 300, 60]), field([250, 400, 300, 60])]],
    ['with one field', titled, fields.slice(3)],
  ])('is none %s', (_, shape, inside) => expect(isForm(shape, inside, emPx)).toBe(false));
});

describe('a long text on a phone with cards below it', () => {
  const phone = { width: 800, height: 1740 } as Raster;
  const cards = [field([60, 700, 500, 180], 10), field([60, 900, 500, 180], 10), field([70, 720, 120, 120], 2)];
  const text = (from: number, lines: number): Shape => ({ ...shapeAt([from, 100, 600, 1000]), marks: Array.from({ length: lines }, (_, at) => lineAt(from + 30, 120 + at * 50, 400)).flat() });

  it('is one message', () => expect(isTextWithCards(text(40, 6), cards, phone, emPx)).toBe(true));

  it.each<[what: string, shape: Shape, inside: readonly Shape[], raster: Raster]>([
    ['reaches a side of the screen', text(4, 6), cards, phone],
    ['says less than its cards', text(40, 1), [...cards, field([60, 1090, 500, 8], 20)], phone],
    ['holds fields of several widths', text(40, 6), [...cards, field([60, 560, 300, 60])], phone],
    ['stands on a desktop', text(40, 6), cards, { width: 1600, height: 1000 } as Raster],
  ])('is none where it %s', (_, shape, inside, raster) => expect(isTextWithCards(shape, inside, raster, emPx)).toBe(false));
});
