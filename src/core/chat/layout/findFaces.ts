import type { Box } from '../../exhibit/Reading.js';
import { letterCount } from './letterSize.js';
import { bottom, colourDistance, right } from './Raster.js';
import { fullness, isDisc, type Shape } from './Shape.js';

/** A face's side in font sizes, and how far it stands from what it says. */
const [leastEm, mostEm, reachEm] = [1.3, 4.4, 1.9];
const initials = 3;
const edgeSlackPx = 4;
/** Fills of one kind of bubble differ by no more in one channel, 0–255. */
const otherFill = 24;

/** Small squares and discs on a panel that are no messages. */
export interface SmallShapes {
  /** Of who speaks, outside of the columns of messages. */
  readonly faces: readonly Shape[];
  /** Buttons that float over the messages, as the one that leads to the latest. */
  readonly floating: readonly Shape[];
}

/**
 * Tells faces and floating buttons from messages. Messages never stand side by side, so a small square with something
 * said beside it is a face; one that stands within the columns of messages, at none of their edges, beside one or filled as none there, floats over them.
 * @param said shapes that look said; none in a chat without bubbles
 * @param flats boxes of text on the panel
 */
export function findFaces(shapes: readonly Shape[], said: readonly Shape[], flats: readonly Box[], panel: Box, emPx: number): SmallShapes {
  const small = shapes.filter((shape) => isFaceLike(shape, panel, emPx));
  const talk = said.filter((shape) => !small.includes(shape)).map(({ box }) => box);
  // Rows of buttons reach further than the columns of messages, and have one line.
  const high = talk.filter((box) => box[3] > emPx * 2.9);
  const columns = high.length > 0 ? high : talk;
  const [left, far] = [Math.min(...columns.map((box) => box[0])), Math.max(...columns.map(right))];
  const isOutside = ({ box }: Shape): boolean => talk.length === 0 || right(box) <= left + 2 || box[0] >= far - 2;
  // Messages as wide as the panel reach beyond the faces of the other side, which stand below each other all the same.
  const isInColumn = (shape: Shape): boolean => isWideBeside(shape) && small.some((other) => other !== shape && isDisc(other) && Math.abs(other.box[0] - shape.box[0]) <= 2 && Math.abs(other.box[2] - shape.box[2]) <= 2 && isWideBeside(other));
  const isWideBeside = (shape: Shape): boolean => isDisc(shape) && talk.some((box) => box[2] > shape.box[2] * 3 && standsBeside(shape.box, box, emPx));
  const faces = small.filter((shape) => (isOutside(shape) || isInColumn(shape)) && [...talk, ...flats].some((box) => standsBeside(shape.box, box, emPx)));
  const isAtEdge = ({ box }: Shape): boolean => talk.some((one) => Math.abs(one[0] - box[0]) <= edgeSlackPx || Math.abs(right(one) - right(box)) <= edgeSlackPx);
  // Buttons to choose from stand side by side as well, of one height and apart.
  const isInRow = ({ box }: Shape): boolean => talk.some((one) => one !== box && sharedRows(one, box) > box[3] * 0.5 && (Math.abs(one[3] - box[3]) > box[3] * 0.2 || (box[0] - right(one) <= 2 && one[0] - right(box) <= 2)));
  // At the edge of a column, but filled as nothing there is.
  const isForeign = (shape: Shape): boolean => {
    const kin = said.filter((one) => talk.includes(one.box) && one !== shape && (Math.abs(one.box[0] - shape.box[0]) <= edgeSlackPx || Math.abs(right(one.box) - right(shape.box)) <= edgeSlackPx));
    return letterCount(shape, emPx) <= 1 && kin.length > 0 && kin.every((one) => colourDistance(one.field.ground, shape.field.ground) > otherFill);
  };
  const isFloating = (shape: Shape): boolean => !faces.includes(shape) && talk.length > 1 && !isOutside(shape);
  const floating = [...small.filter((shape) => isFloating(shape) && (!isAtEdge(shape) || isInRow(shape) || isForeign(shape))), ...shapes.filter((shape) => !small.includes(shape) && isBadged(shape, emPx) && isFloating(shape) && (isInRow(shape) || isForeign(shape)))];
  return { faces, floating };
}

const sharedRows = (a: Box, b: Box): number => Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]);

/** A round button of which a badge hides a part, so that its box is no square. */
function isBadged(shape: Shape, emPx: number): boolean {
  const [, , width, height] = shape.box;
  return width / height < 1.35 && height / width < 1.35 && Math.max(width, height) <= emPx * mostEm && Math.min(width, height) >= emPx * leastEm && letterCount(shape, emPx) <= initials && fullness(shape.region) < 0.95;
}

function isFaceLike(shape: Shape, panel: Box, emPx: number): boolean {
  const [, y, width, height] = shape.box;
  const aspect = width / height;
  // The panel's edge may cut a face.
  const isCut = y <= panel[1] + 1 || y + height >= bottom(panel) - 1;
  if (isCut && width >= emPx * leastEm && width <= emPx * mostEm && height < width && height >= emPx * 0.6) return letterCount(shape, emPx) <= initials;
  return aspect > 0.85 && aspect < 1.18 && height >= emPx * leastEm && height <= emPx * mostEm && letterCount(shape, emPx) <= initials && fullness(shape.region) > 0.6;
}

/** Whether a face belongs to a message by its place: left or right of it, at its height or at the stamp below it. */
export function standsBeside(face: Box, box: Box, emPx: number): boolean {
  if (box[2] <= face[2] * 1.05 && Math.abs(box[3] - face[3]) <= 2) return false;
  const gap = box[0] >= face[0] ? box[0] - right(face) : face[0] - right(box);
  const isLevel = face[1] < bottom(box) + emPx * 0.5 && bottom(face) > box[1] - emPx * 0.2 && bottom(face) < bottom(box) + emPx * 2.2;
  return isLevel && gap >= -2 && gap <= emPx * reachEm;
}
