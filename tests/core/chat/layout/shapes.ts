import type { LaidBlock, LaidRun } from '../../../../src/core/chat/layout/findBlocks.js';
import type { InkField } from '../../../../src/core/chat/layout/inkField.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

/** The font size of what is drawn by hand here, px. */
export const emPx = 30;
const letterPx = 16;

export const fieldOf = (box: Box, ground: Colour = [235, 237, 240]): InkField => ({ box, ground, distance: new Uint8Array(0) });

/** A letter at a place. */
export const letter = (x: number, y: number, height = letterPx): Mark => ({ box: [x, y, height, height], area: (height * height) / 2, colour: [10, 10, 10], strength: 220 });

/** So many letters from the upper left corner of a box. */
export const letters = ([x, y]: Box, count: number): Mark[] => Array.from({ length: count }, (_, at) => letter(x + 12 + at * 18, y + 14));

interface ShapeLook {
  readonly letters?: number;
  readonly ground?: Colour;
  /** The share of its box that it fills. */
  readonly fullness?: number;
}

/** A shape without others in it: a bubble where it bears letters. */
export function shapeAt(box: Box, { letters: count = 0, ground, fullness = 1 }: ShapeLook = {}): Shape {
  const area = Math.round(box[2] * box[3] * fullness);
  return { region: { label: 1, box, area, hullArea: area }, box, field: fieldOf(box, ground), marks: letters(box, count), inner: [] };
}

export const disc = (box: Box, look: ShapeLook = {}): Shape => shapeAt(box, { fullness: 0.785, ...look });

interface BlockLook {
  readonly shape?: LaidBlock['shape'];
  readonly fill?: Colour;
  /** Where its lines begin and how wide they are, from the left edge of the block. */
  readonly lines?: readonly (readonly [x: number, width: number])[];
}

/** A block whose side is not told yet. */
export function laid(box: Box, { shape = 'bubble', fill = [235, 237, 240], lines = [[20, 60]] }: BlockLook = {}): LaidBlock {
  const runs = lines.map(([x, width], index): LaidRun => {
    const place: Box = [box[0] + x, box[1] + 14 + index * 40, width, 22];
    return { box: place, marks: letters(place, 3), letterPx, field: fieldOf(place, fill), holes: [] };
  });
  return { shape, box, side: 'left', runs, fillColour: fill, cutTop: false, cutBottom: false, quoteBoxes: [] };
}
