import { cellsWide, type Glyph } from './layout/glyphOf.js';

/** Between its top and its waist, in rows of the grid, a 5 has its ink at the left and a 3 at the right; so many columns are a side. */
const [from, end, side] = [2, 6, 4];
/** By how much of their ink the left side outweighs the right one: of a 5 by more, of a 3 by less. Between the two the shape tells nothing. */
const [five, three] = [0.25, 0.12];

/**
 * A digit that was read as a 3 or a 5, as its shape has it: to recognition the two look alike in small print. Any other is
 * what it was read as.
 */
export function threeOrFive(read: string, glyph: Glyph): string {
  if (read !== '3' && read !== '5') return read;
  const turn = leftward(glyph);
  if (turn > five) return '5';
  return turn < three ? '3' : read;
}

/** The ink at the left less that at the right, as a share of both. */
function leftward(glyph: Glyph): number {
  let [left, right] = [0, 0];
  for (let row = from; row < end; row += 1) {
    for (let column = 0; column < side; column += 1) {
      left += glyph[row * cellsWide + column]!;
      right += glyph[row * cellsWide + cellsWide - 1 - column]!;
    }
  }
  return (left - right) / Math.max(0.01, left + right);
}
