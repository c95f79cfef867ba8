import type { Box, Side } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import { standsBeside } from './findFaces.js';
import { right } from './Raster.js';

/** A message with its own face keeps further off the other side than so much, in font sizes. */
const buttonEm = 0.4;

/** The side at which the face of who says it stands; null where none or one at each side does. */
export function faceSide({ box }: LaidBlock, faces: readonly Box[], panel: Box, emPx: number): Side | null {
  const beside = faces.filter((face) => standsBeside(face, box, emPx));
  // A single disc across from the side that a message keeps to is its button, to pass it on: with its own face a message keeps further off the other side than the face off this one.
  const isButton = (face: Box): boolean => {
    const [before, after] = face[0] < box[0] ? [face[0] - panel[0], right(panel) - right(box)] : [right(panel) - right(face), box[0] - panel[0]];
    return faces.length === 1 && after <= before + emPx * buttonEm;
  };
  const own = beside.filter((face) => !isButton(face));
  const lefts = own.filter((face) => face[0] < box[0]).length;
  return lefts * 2 === own.length ? null : lefts * 2 > own.length ? 'left' : 'right';
}
