import type { Box } from '../../exhibit/Reading.js';
import { clearMarks } from './clearMarks.js';
import { faintShapes } from './faintShapes.js';
import { fontSize } from './fontSize.js';
import { framedBoxes, isFramedGround } from './framedBoxes.js';
import { fullPart, isFullAtEnd } from './fullPart.js';
import { groundAtSides } from './groundAtSides.js';
import { groundText, type GroundText } from './groundText.js';
import { holdsSeveral } from './holdsSeveral.js';
import { holeShapes, isRipple, isSlice } from './holeShapes.js';
import { inkField, type GroundRow } from './inkField.js';
import { inkMarks, type Mark } from './inkMarks.js';
import { joinAtSides, joinEntwined, joinHalves, joinStacked } from './joinHalves.js';
import { mostRegions, type Labelling, type Region } from './labelRegions.js';
import { colourAt, colourDistance, isWithin, overlapArea, right, type Colour, type Raster } from './Raster.js';
import { fullness, isDisc, type Shape } from './Shape.js';
import { withinSides } from './withinSides.js';
import { panelGrounds } from './panelGrounds.js';
import { slicedGrounds } from './slicedGrounds.js';
import { partWaists } from './partWaists.js';
import { solidBox } from './solidBox.js';
import { wholeBesidePicture } from './wholeBesidePicture.js';
import { wholeFills } from './wholeFills.js';

const leastSidePx = 14;
/** A fill that differs by no more from the ground, 0–255, is the ground's own: a shadow alone tells the bubble. */
const ownGround = 3;
const leastFullness = 0.7;
const holeShare = 0.12;
/** The frame of a picture with what is written below or above it is more than this share of it, and no caption lower. */
const [frameShare, captionPx] = [0.06, 18];
/** So many marks in shapes tell the font size without the text on the ground. */
const enoughMarks = 40;
/** Text on the ground is looked for where a conversation has room. */
const leafShare = 0.12;
/** A bubble covers no more of the picture. */
const bubbleShare = 0.3;
/** Ink paler than this is a wallpaper's drawing rather than text. */
const clearInk = 80;

/** Shapes with the font size of the text in them. */
export interface FoundShapes {
  /** Those that stand in no other shape, each with those within it. */
  readonly shapes: readonly Shape[];
  /** Regions so large that they are the ground of a panel rather than a shape on it. */
  readonly grounds: readonly Region[];
  /** The boxes of those grounds that lines cut a card into. */
  readonly sliced: readonly Box[];
  /** Where a chat floats over a page. */
  readonly framed: readonly Box[];
  /** The text on the ground of the larger leaves, and of the framed chats. */
  readonly texts: ReadonlyMap<Box, GroundText>;
  readonly emPx: number;
}

/** All shapes of a screenshot. `leaves` are its panels: a region that fills one is its ground. Null without any text. */
export function findShapes(raster: Raster, labelling: Labelling, leaves: readonly Box[], tolerance: number): FoundShapes | null {
  const { labels, regions } = labelling;
  const groundRegions = panelGrounds(raster, labelling, leaves);
  const isGround = (region: Region): boolean => groundRegions.has(region);
  const groundLabels = new Uint8Array(mostRegions + 1);
  for (const { label } of groundRegions) groundLabels[label] = 1;
  const draft = (region: Region): Shape => {
    const field = inkField(raster, region.box, rowsOf(region, labels, raster.width));
    return { region, box: region.box, field, marks: withoutOutside(clearMarks(inkMarks(raster, field), [], region.box), region.box, raster), inner: [] };
  };
  const isLarge = ({ box }: Region): boolean => box[2] >= leastSidePx && box[3] >= leastSidePx;
  const fillOf = (r: Region): Colour => draft(r).field.ground;
  const pieces = joinEntwined(regions.filter((r) => isLarge(r) && !isGround(r)), labelling, raster.width, fillOf, raster.width * raster.height * bubbleShare);
  const large = [...regions.filter(isGround), ...joinAtSides(pieces, labelling, raster.width, fillOf, leaves)]
    .filter(isLarge)
    .flatMap((r) => (isGround(r) ? [r] : partWaists(r, groundLabels, labels, raster.width)))
    .map((r) => (isGround(r) ? r : (wholeBesidePicture(r, groundLabels, labels, raster.width) ?? solidPart(r, labels, raster.width))))
    .filter((r) => isLarge(r) && fullness(r) >= leastFullness && (r.area > r.hullArea * holeShare || (r.area > r.hullArea * frameShare && isFullAtEnd(r, labels, raster.width, captionPx))))
    .sort((a, b) => b.box[2] * b.box[3] - a.box[2] * a.box[3]);
  const single = new Map(large.filter((r) => !isGround(r)).map((region) => [region, draft(region)]));
  const fills = new Map([...single].map(([{ label }, { field }]) => [label, field.ground]));
  const drafts = joinHalves([...single.keys()], labelling, raster, ({ label }) => fills.get(label)!).map((region) => single.get(region) ?? draft(region));
  const wide = leaves.filter((one) => one[2] * one[3] > raster.width * raster.height * leafShare);
  const textsBeside = (shapes: readonly Shape[]): ReadonlyMap<Box, GroundText> => textsOf(raster, labelling, wide, shapes);
  // The holes of large letters are no shapes: they would hide the letters from the text.
  const inShapes = drafts.flatMap((s) => s.marks);
  const guess = inShapes.length < enoughMarks ? null : fontSize(inShapes);
  const firstShapes = guess === null ? drafts : largerThan(drafts, guess);
  const first = textsBeside(firstShapes);
  const onGround = [...first.values()].flatMap((text) => text.marks.filter((m) => m.strength > clearInk));
  const emPx = fontSize([...inShapes, ...onGround]);
  if (emPx === null) return null;
  const byRegion = new Map(drafts.map((one) => [one.region, one]));
  const wholes = joinStacked([...byRegion.keys()], labelling, raster.width, (region) => byRegion.get(region)?.field.ground ?? fills.get(region.label)!, leaves, emPx);
  const sized = largerThan(wholes.map((region) => byRegion.get(region) ?? draft(region)), emPx);
  const texts = wholes.length === drafts.length && sized.length === firstShapes.length ? first : textsBeside(sized);
  const sliced = slicedGrounds(sized, emPx, (whole) => holdsSeveral(whole, sized, raster, emPx));
  const grounds = sized.filter((shape) => sliced.includes(shape) || holdsSeveral(shape, sized, raster, emPx) || holdsFaces(shape, sized, raster, emPx) || isFramedGround(shape, sized, raster, emPx));
  const areas = sized.filter((s) => !grounds.includes(s));
  // On the ground of a chat that floats over a page bubbles may be as faint as on a panel.
  const framed = framedBoxes(nest(areas), grounds.filter((one) => isFramedGround(one, sized, raster, emPx)), raster, emPx);
  const framedTexts = textsOf(raster, labelling, framed, areas);
  const wholeGrounds = [...large.filter(isGround), ...grounds.map(({ region }) => region)];
  const holes = holeShapes(raster, labelling, wholeGrounds, [...framedTexts.values(), ...texts.values()].map(({ field }) => field), areas, emPx).map((s) => ({ ...s, marks: clearMarks(s.marks, [], s.box) }));
  const clearShapes = [...areas.filter((s) => !isSlice(s, holes, emPx)), ...holes];
  // A hole's text is its own: a faint shape around it would be the same bubble once more.
  const faintOn = (on: ReadonlyMap<Box, GroundText>): Shape[] => [...beside(on, holes)].flatMap(([leaf, text]) => {
    const found = faintShapes(raster, text, groundIn(leaf, large), clearShapes, emPx, tolerance);
    const ground = found.length === 0 ? null : groundAtSides(raster, leaf);
    return found.map((one) => (ground !== null && colourDistance(one.field.ground, ground) <= ownGround ? withinSides(raster, one, emPx) : one));
  });
  const inFrames = faintOn(framedTexts);
  const faint = [...inFrames, ...faintOn(texts).filter(({ box }) => !inFrames.some((one) => overlapArea(one.box, box) > 0))];
  const whole = wholeFills(raster, [...clearShapes.filter((one) => !isRipple(one, faint)), ...faint], emPx);
  const shapes = nest([...whole].sort((a, b) => b.box[2] * b.box[3] - a.box[2] * a.box[3]));
  return { shapes, grounds: wholeGrounds, sliced: sliced.map(({ region }) => region.box), texts: beside(new Map([...texts, ...framedTexts]), [...faint, ...holes, ...whole.filter((one) => !areas.includes(one))]), framed, emPx };
}

/** A region without what sticks out of it; the caption alone where a piece of the frame about its picture is joined to it. */
function solidPart(region: Region, labels: Uint16Array, stride: number): Region {
  const solid = { ...region, box: solidBox(region, labels, stride) };
  return solid.box[2] < leastSidePx || fullness(solid) < leastFullness ? fullPart(region, labels, stride) : solid;
}

/** What the ground covers of a panel, where it is most of it: a title bar may have the colour of the bubbles below. */
function groundIn(leaf: Box, bySize: readonly Region[]): Box {
  const ground = bySize.find(({ box }) => isWithin(box, leaf, 2));
  return ground !== undefined && ground.box[2] * ground.box[3] > leaf[2] * leaf[3] * 0.5 ? ground.box : leaf;
}

/** The text on the ground without that in shapes found beside the areas. */
const beside = (texts: ReadonlyMap<Box, GroundText>, shapes: readonly Shape[]): ReadonlyMap<Box, GroundText> =>
  new Map([...texts].map(([leaf, { field, marks }]) => [leaf, { field, marks: marks.filter((mark) => !shapes.some((one) => isWithin(mark.box, one.box, 2))) }]));

/** The shapes that no letter of this font size, nor a hole in one, is as large as. */
const largerThan = (shapes: readonly Shape[], emPx: number): Shape[] => shapes.filter(({ box }) => box[2] >= emPx * 1.1 && box[3] >= emPx * 1.05);

function textsOf(raster: Raster, labelling: Labelling, leaves: readonly Box[], shapes: readonly Shape[]): ReadonlyMap<Box, GroundText> {
  const texts = new Map<Box, GroundText>();
  for (const leaf of leaves) {
    const text = groundText(raster, labelling, leaf, shapes.filter((s) => isWithin(s.box, leaf, 2)));
    if (text) texts.set(leaf, text);
  }
  return texts;
}

const rowsOf =
  ({ label, box: [x] }: Region, labels: Uint16Array, stride: number): GroundRow =>
  (y, row) =>
    markLabel(row, label, labels, y * stride + x);

/** Marks the pixels of one label. Apart from the closure that calls it, since the engine makes faster code of it there. */
function markLabel(row: Uint8Array, label: number, labels: Uint16Array, at: number): void {
  for (let i = 0; i < row.length; i += 1) row[i] = labels[at + i] === label ? 1 : 0;
}

/** A large shape with faces in a column is a feed on the page around it: no message holds several. */
function holdsFaces({ box }: Shape, shapes: readonly Shape[], raster: Raster, emPx: number): boolean {
  if (box[2] * box[3] < raster.width * raster.height * 0.2) return false;
  const faces = shapes.filter((one) => isWithin(one.box, box, 1) && isDisc(one) && one.box[3] >= emPx * 1.3 && one.box[3] <= emPx * 4.4);
  return faces.some((face) => faces.filter((other) => Math.abs(other.box[0] - face.box[0]) <= 2).length >= 3);
}

function nest(shapes: readonly Shape[]): Shape[] {
  const inner = new Map<Shape, Shape[]>();
  const outer: Shape[] = [];
  for (const [index, shape] of shapes.entries()) {
    const parent = shapes.slice(0, index).findLast((one) => isWithin(shape.box, one.box, 1));
    if (parent) inner.set(parent, [...(inner.get(parent) ?? []), shape]);
    else outer.push(shape);
  }
  const whole = (shape: Shape): Shape => {
    const within = (inner.get(shape) ?? []).map(whole);
    return { ...shape, inner: within, marks: clearMarks(shape.marks, within.map((s) => s.box), shape.box) };
  };
  return outer.map(whole);
}

/** Without what looks in from the sides: the ground beside a shape, where a corner is round or a line of a wallpaper made its box too wide. */
function withoutOutside(marks: readonly Mark[], box: Box, raster: Raster): Mark[] {
  return marks.filter(({ box: [x, y, width, height], colour }) => {
    const besides = [...(x <= box[0] + 1 ? [box[0] - 2] : []), ...(x + width >= right(box) - 1 ? [right(box) + 1] : [])].filter((at) => at >= 0 && at < raster.width);
    const middle = y + (height >> 1);
    return !besides.some((at) => colourDistance(colourAt(raster, at, middle), colour) <= sameGround);
  });
}
const sameGround = 14;
