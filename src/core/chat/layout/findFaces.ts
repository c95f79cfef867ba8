import type { Box } from '../../exhibit/Reading.js';
import type { Mark } from './inkMarks.js';
import { isLetter, isTall, letterCount } from './letterSize.js';
import { bottom, colourDistance, right } from './Raster.js';
import { fullness, isDisc, type Shape } from './Shape.js';

/** A face's side in font sizes, and how far it stands from what it says. */
const [leastEm, mostEm, reachEm] = [1.3, 4.4, 1.9];
/** A count of what is new, on such a button. */
const leastBadge = 1.1;
const initials = 3;
const spanShare = 0.85;
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
 * @param flats boxes of text on the panel: of several lines where something is said, of one line a stamp
 */
export function findFaces(shapes: readonly Shape[], said: readonly Shape[], flats: readonly Box[], panel: Box, emPx: number): SmallShapes {
  const small = shapes.filter((shape) => isFaceLike(shape, panel, emPx));
  const talk = said.filter((shape) => !small.includes(shape)).map(({ box }) => box);
  // Rows of buttons reach further than the columns of messages, and have one line.
  const pieces = shapes.filter((shape) => isPartOfFace(shape, emPx, lesser));
  const parts = said.filter((shape) => !small.includes(shape) && (isPartOfFace(shape, emPx) || (pieces.includes(shape) && pieces.some((other) => isTwin(shape, other)))));
  const high = talk.filter((box) => !parts.some((part) => part.box === box) && box[3] > emPx * 2.9);
  const columns = high.length > 0 ? high : talk;
  // A low one makes a column where it stands by itself in its rows and ends where another does.
  const lone = talk.filter((box) => !talk.some((one) => one !== box && sharedRows(one, box) > 0));
  const sharing = (edge: (box: Box) => number): number[] => lone.filter((box) => talk.some((one) => one !== box && Math.abs(edge(one) - edge(box)) <= edgeSlackPx && Math.abs(one[2] - box[2]) > emPx * 0.5)).map(edge);
  const paragraphs = flats.filter((box) => box[3] > emPx * 1.6);
  const [left, far] = [Math.min(...columns.map((box) => box[0]), ...sharing((box) => box[0])), Math.max(...columns.map(right), ...sharing(right))];
  const isOutside = ({ box }: Shape): boolean => talk.length === 0 || right(box) <= left + 2 || box[0] >= far - 2;
  // Messages as wide as the panel reach beyond the faces of the other side, which stand below each other all the same.
  const isInColumn = (shape: Shape): boolean => isWideBeside(shape) && small.some((other) => other !== shape && isDisc(other) && Math.abs(other.box[0] - shape.box[0]) <= 2 && Math.abs(other.box[2] - shape.box[2]) <= 2 && isWideBeside(other));
  // What crosses their column keeps to the other side, and reaches as far there as what they stand beside: signs of a wallpaper are no faces.
  const isOfOneSide = ({ box: face }: Shape): boolean => {
    const crossing = talk.filter((box) => box[0] < face[0] && right(box) > right(face));
    const beside = talk.filter((box) => standsBeside(face, box, emPx));
    const reach = (boxes: readonly Box[], isLeft: boolean): number => Math.max(...boxes.map((box) => (isLeft ? right(box) : -box[0])));
    return crossing.length === 0 || [true, false].every((isLeft) => reach(crossing, isLeft) >= reach(beside.filter((box) => box[0] >= face[0] === isLeft), isLeft) - edgeSlackPx);
  };
  const isWideBeside = (shape: Shape): boolean => isDisc(shape) && talk.some((box) => box[2] > shape.box[2] * 3 && standsBeside(shape.box, box, emPx));
  const mayBe = [...small.filter((shape) => isOutside(shape) || (isInColumn(shape) && isOfOneSide(shape))), ...parts.filter((shape) => high.length > 0 && isOutside(shape))];
  const faces = mayBe.filter((shape) => [...talk, ...paragraphs].some((box) => standsBeside(shape.box, box, emPx)));
  const isAtEdge = ({ box }: Shape): boolean => talk.some((one) => Math.abs(one[0] - box[0]) <= edgeSlackPx || Math.abs(right(one) - right(box)) <= edgeSlackPx);
  // Buttons to choose from stand side by side as well, of one height and apart.
  const isInRow = ({ box }: Shape): boolean => talk.some((one) => one !== box && sharedRows(one, box) > box[3] * 0.5 && (Math.abs(one[3] - box[3]) > box[3] * 0.2 || (box[0] - right(one) <= 2 && one[0] - right(box) <= 2)));
  // At the edge of a column, but filled as nothing there is; what spans the panel is of neither column, where others are.
  const isForeign = (shape: Shape): boolean => {
    const all = said.filter((one) => talk.includes(one.box) && one !== shape && (Math.abs(one.box[0] - shape.box[0]) <= edgeSlackPx || Math.abs(right(one.box) - right(shape.box)) <= edgeSlackPx));
    const narrow = all.filter((one) => one.box[2] < panel[2] * spanShare);
    const kin = narrow.length > 0 ? narrow : all;
    return isIcon(shape, emPx) && kin.length > 0 && kin.every((one) => colourDistance(one.field.ground, shape.field.ground) > otherFill);
  };
  const isFloating = (shape: Shape): boolean => !faces.includes(shape) && !isOutside(shape) && !isStamped(shape) && (talk.length > 1 || (talk.length === 1 && isForeign(shape)));
  // Nobody writes the time below a button.
  const isStamped = ({ box }: Shape): boolean => flats.some((line) => line[2] > emPx * 1.2 && line[3] <= emPx * 1.2 && line[1] >= bottom(box) && line[1] - bottom(box) < emPx && line[0] < right(box) && right(line) > box[0] && right(line) <= right(box) + emPx);
  const floating = [...small.filter((shape) => isFloating(shape) && (!isAtEdge(shape) || isInRow(shape) || isForeign(shape))), ...shapes.filter((shape) => !small.includes(shape) && isBadged(shape, emPx) && isFloating(shape) && (isInRow(shape) || isForeign(shape)))];
  return { faces, floating };
}

/** Nothing but an arrow and perhaps what a badge leaves: letters of a word would stand on one line. */
function isIcon(shape: Shape, emPx: number): boolean {
  const [, y, , height] = shape.box;
  const isOfBadge = ({ box, colour }: Mark): boolean => bottom(box) <= y + height * 0.4 && Math.max(...colour) - Math.min(...colour) > vivid;
  const feet = shape.marks.filter((mark) => !isOfBadge(mark)).filter(({ box }) => isLetter(box, emPx) && isTall(box, emPx)).map(({ box }) => bottom(box));
  return feet.length <= 1 || (feet.length <= initials && feet.every((foot) => feet.every((other) => foot === other || Math.abs(foot - other) > emPx * 0.3)) && new Set(feet).size === feet.length);
}

/** Between its channels a badge's colour differs by more. */
const vivid = 80;

/** Most of a disc whose upper or lower end a large sign in it parts from the rest; a lesser part of it looks like that of another face of the same person. */
function isPartOfFace(shape: Shape, emPx: number, [wide, least] = most): boolean {
  const [, , width, height] = shape.box;
  return width > height && width < height * wide && height >= emPx * least && width <= emPx * mostEm && letterCount(shape, emPx) <= 1 && fullness(shape.region) > 0.6;
}

/** How wide a part is by its height at most, and how high, in font sizes, at least. */
const most: readonly [wide: number, high: number] = [1.4, leastEm];
const lesser: typeof most = [1.7, 1.1];

/** Of one size, below each other. */
const isTwin = ({ box: a }: Shape, { box: b }: Shape): boolean => a !== b && [0, 2, 3].every((at) => Math.abs(a[at]! - b[at]!) <= twinPx);
const twinPx = 2;

const sharedRows = (a: Box, b: Box): number => Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]);

/** A round button of which a badge hides a part, so that its box is no square. */
function isBadged(shape: Shape, emPx: number): boolean {
  const [, , width, height] = shape.box;
  return width / height < 1.35 && height / width < 1.35 && Math.max(width, height) <= emPx * mostEm && Math.min(width, height) >= emPx * leastBadge && letterCount(shape, emPx) <= initials && fullness(shape.region) < 0.95;
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
