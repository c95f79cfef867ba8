import type { Box } from '../../exhibit/Reading.js';
import type { InkField } from './inkField.js';
import type { Mark } from './inkMarks.js';
import type { Region } from './labelRegions.js';

/** A filled, roughly rectangular area with what stands in it: a bubble, a button, an input field, an avatar, a picture. */
export interface Shape {
  readonly region: Region;
  readonly box: Box;
  readonly field: InkField;
  readonly marks: readonly Mark[];
  /** Shapes within it. */
  readonly inner: readonly Shape[];
}

/** The share of its box that a shape fills: 1 a rectangle, 0.79 a disc. */
export const fullness = ({ box, hullArea }: Region): number => hullArea / (box[2] * box[3]);

/** Whether a shape is a disc of the size of a face. */
export function isDisc({ region, box }: Shape): boolean {
  const aspect = box[2] / box[3];
  return aspect > 0.88 && aspect < 1.14 && fullness(region) > 0.7 && fullness(region) < 0.85;
}
