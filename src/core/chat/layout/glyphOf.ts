import type { Box } from '../../exhibit/Reading.js';
import type { InkField } from './inkField.js';

/** The grid that a glyph is drawn on, whatever its size: cells across and down. */
export const [cellsWide, cellsHigh] = [10, 14];

/** How strongly a glyph's ink covers each cell of a grid over its box, 0–1 of its strongest cell. */
export type Glyph = Float32Array;

/** Draws the ink of a box on the grid. */
export function glyphOf({ box: [fieldX, fieldY, fieldWidth, fieldHeight], distance }: InkField, [x, y, width, height]: Box): Glyph {
  const at = (column: number, row: number): number => {
    const i = Math.min(fieldWidth - 1, Math.max(0, column - fieldX));
    const j = Math.min(fieldHeight - 1, Math.max(0, row - fieldY));
    return distance[j * fieldWidth + i]!;
  };
  const glyph = new Float32Array(cellsWide * cellsHigh);
  let most = 1;
  for (let row = 0; row < cellsHigh; row += 1) {
    const cy = y + ((row + 0.5) * height) / cellsHigh - 0.5;
    const top = Math.floor(cy);
    const low = cy - top;
    for (let column = 0; column < cellsWide; column += 1) {
      const cx = x + ((column + 0.5) * width) / cellsWide - 0.5;
      const left = Math.floor(cx);
      const right = cx - left;
      const value = (at(left, top) * (1 - right) + at(left + 1, top) * right) * (1 - low) + (at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right) * low;
      glyph[row * cellsWide + column] = value;
      most = Math.max(most, value);
    }
  }
  return glyph.map((value) => value / most);
}

/** How much two glyphs differ: the mean over the cells, 0–1. */
export function glyphDistance(a: Glyph, b: Glyph): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += Math.abs(a[i]! - b[i]!);
  return sum / a.length;
}
