import type { Box, Side } from '../../exhibit/Reading.js';
import { cardColumn } from './cardColumn.js';
import { cardPanels } from './cardPanels.js';
import { cardStacks, scrollEm } from './cardStacks.js';
import { withShapes } from './Candidate.js';
import { choosePanel } from './choosePanel.js';
import { cutOut } from './cutOut.js';
import { cutPanels } from './cutPanels.js';
import { desktopWindow } from './desktopWindow.js';
import { edgeTabs } from './edgeTabs.js';
import { findFaces } from './findFaces.js';
import { findShapes } from './findShapes.js';
import { flatBlocks } from './flatBlocks.js';
import { flatTolerance } from './flatTolerance.js';
import { floatingChat } from './floatingChat.js';
import { floatingPlates } from './floatingPlates.js';
import { growRegions } from './growRegions.js';
import { groundText, type GroundText } from './groundText.js';
import { groundAtSides } from './groundAtSides.js';
import { isDayRule } from './isDayRule.js';
import type { InkField } from './inkField.js';
import { joinPieces } from './joinPieces.js';
import { keyboardTop } from './keyboardTop.js';
import type { Labelling } from './labelRegions.js';
import { letterKeys } from './letterKeys.js';
import { isLetter, isTall, letterCount, looksSaid } from './letterSize.js';
import { bottom, colourAt, colourDistance, isWithin, overlapArea, right, type Colour, type Raster } from './Raster.js';
import { partKeys } from './partKeys.js';
import { roundBubbles } from './roundBubbles.js';
import type { Shape } from './Shape.js';
import { loneEmoji } from './loneEmoji.js';
import { narrowColumn } from './narrowColumn.js';
import { ownLines } from './ownLines.js';
import { onPieces } from './onPieces.js';
import { shapeBlocks } from './shapeBlocks.js';
import { tellingHead } from './tellingHead.js';
import { tellSides } from './tellSides.js';
import type { TextRun } from './textRuns.js';
import { timePlates } from './timePlates.js';
import { uncutGrounds } from './uncutGrounds.js';
import { isDrawn, withoutRests } from './withoutRests.js';
import { isDayWide, withFloating } from './withFloating.js';
import { withoutRims } from './withoutRims.js';
import { withinBars } from './withinBars.js';
import { withoutInput } from './withoutInput.js';
import { withoutList } from './withoutList.js';

/** A stretch of text with the field that its ink is drawn from: what is quoted stands on a ground of its own. */
export interface LaidRun extends TextRun {
  readonly field: InkField;
  /** What stands among the letters and is none: emoji. */
  readonly holes: readonly Box[];
  /** Of a time on a picture, which was taken alone: what stands behind it in its line, as ticks do. */
  readonly behind?: readonly Box[];
}

/** A block as it is laid out, its text not read yet. */
export interface LaidBlock {
  readonly shape: 'bubble' | 'flat' | 'picture';
  readonly box: Box;
  readonly side: Side;
  /** From top to bottom, in a line from left to right. */
  readonly runs: readonly LaidRun[];
  readonly fillColour: Colour;
  readonly cutTop: boolean;
  readonly cutBottom: boolean;
  readonly quoteBoxes: readonly Box[];
  /** Of a plate in the middle: whether it floats over something, so that it may name the day in sight and says nothing else. */
  readonly floats?: boolean;
}

/** Its places are told from the left top corner of `screen`. */
export interface Layout {
  /** The part of the picture that was laid out as a picture of its own: a chat that floats over a page, a screen between bars; the whole picture where there is neither. */
  readonly screen: Box;
  /** Whether that part floats over a page. */
  readonly isFloating: boolean;
  readonly panel: Box;
  /** About the font size of the running text, px. */
  readonly emPx: number;
  readonly blocks: readonly LaidBlock[];
  /** The first lines above the panel: clock, title, subtitle ({@link tellingHead}). */
  readonly head: readonly LaidBlock[];
  /** Of a chat without bubbles: the lines beside it that may tell who has signed in ({@link ownLines}). */
  readonly beside: readonly LaidBlock[];
}

/**
 * Finds what a conversation consists of on a screenshot: the panel it stands in, its bubbles, and the text on the panel
 * itself. Knows no app: only that messages keep to two sides of a column.
 * @returns null when there is no text at all
 */
export function findBlocks(raster: Raster): Layout | null {
  const part = withinBars(raster) ?? desktopWindow(raster);
  if (part === null) return floatingChat(raster, layOut) ?? layOut(raster);
  const layout = findBlocks(cutOut(raster, part));
  return layout && { ...layout, screen: [part[0] + layout.screen[0], part[1] + layout.screen[1], layout.screen[2], layout.screen[3]] };
}

/** The same for a picture over whose page no chat floats. */
function layOut(raster: Raster): Layout | null {
  const leaves = cutPanels(raster);
  const tolerance = flatTolerance(raster);
  const labelling = growRegions(raster, leaves, tolerance);
  const found = findShapes(raster, labelling, leaves, tolerance);
  if (found === null) return null;
  const { shapes, grounds, sliced, framed, emPx } = found;
  // A feed on a page's ground has its text on a ground of its own, as have the slices that lines cut it into.
  const isRoomy = (box: Box): boolean => box[2] * box[3] > raster.width * raster.height * 0.12 || sliced.includes(box);
  const feedText = (box: Box): GroundText | null =>
    grounds.some((g) => g.box === box) && !leaves.some((leaf) => isWithin(box, leaf, 3) && isWithin(leaf, box, 3)) && isRoomy(box)
      ? groundText(raster, labelling, box, shapes.filter((s) => isWithin(s.box, box, 2)))
      : null;
  const stacks = cardStacks(shapes, raster, emPx, grounds.map(({ box }) => box).filter((box) => !leaves.some((leaf) => isWithin(leaf, box, 3))));
  const stackText = (box: Box): GroundText | null => (stacks.includes(box) ? groundText(raster, labelling, box, shapes.filter((s) => standsIn(s, box, emPx * scrollEm))) : null);
  const keys = [...found.texts.values()].flatMap((text) => letterKeys(text.marks, emPx));
  const keyboard = keyboardTop([...shapes.flatMap(({ box, inner }) => [box, ...inner.map((one) => one.box)]), ...keys], leaves, emPx);
  const candidates = withShapes([...leaves, ...uncutGrounds(grounds.map(({ box }) => box), leaves, shapes, labelling.regions, emPx), ...cardPanels(raster, grounds.map(({ box }) => box), leaves), ...framed, ...stacks], shapes).filter(([box]) => keyboard === null || box[1] < keyboard);
  const chosen = choosePanel(candidates.map(([box, own]) => ({ box, ground: groundAtSides(raster, box), shapes: own, text: found.texts.get(box) ?? stackText(box) ?? feedText(box), isStack: stacks.includes(box), isSlice: sliced.includes(box), isFramed: framed.some((one) => isWithin(one, box, 6) && isWithin(box, one, 6)) })), raster.width, emPx, (upper, lower) => isDayRule(raster, upper, lower, emPx));
  if (chosen === null) return null;
  const onGround = found.texts.get(chosen)?.marks ?? [];
  const panel = cardColumn(withoutList(above(chosen, keyboard), shapes, onGround, raster, emPx), shapes, emPx, onGround);
  const standing = onPieces(shapes, panel, raster).filter((s) => standsIn(s, panel, stacks.includes(chosen) ? emPx * scrollEm : 3));
  const column = narrowColumn(standing, panel, emPx) ?? panel;
  const plates = floatingPlates(raster, column, emPx);
  const tabs = edgeTabs(standing, panel, emPx);
  const over = [...plates.filter((plate) => isDayWide(plate.box, emPx)), ...tabs];
  const inside = partKeys(joinPieces(raster, withoutRests(standing.filter((s) => !tabs.includes(s)).map((s) => under(s, over)), panel, emPx), emPx), emPx);
  const clear = inside.filter((s) => looksSaid(s, emPx) || s.inner.some((one) => looksSaid(one, emPx)));
  const text = found.texts.get(chosen) ?? groundText(raster, labelling, panel, standing);
  const round = [...clear, ...roundBubbles(inside, clear, text, emPx)];
  const hasBubbles = keepsToBubbles(round, text, emPx);
  const flats = text === null ? [] : flatBlocks(withoutRims(text, inside, emPx), { panel, emPx, hasBubbles });
  const { faces, floating } = findFaces(inside, hasBubbles ? round : [], flats.map(({ box }) => box), panel, emPx);
  const isSmall = (s: Shape): boolean => faces.includes(s) || floating.includes(s);
  const buttons = floating.filter((shape) => standsOut(raster, shape)).map(({ box }) => box);
  const bubbles = shapeBlocks(inside.filter((s) => !isSmall(s)), round.filter((s) => !isSmall(s)), panel, emPx).map((one) => behind(one, buttons));
  const blocks = withFloating({ raster, panel: column, emPx, plated: timePlates(inside, emPx) }, plates, bubbles, flats, loneEmoji(text, [...bubbles, ...flats], panel, emPx, floating, inside)).sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  // An empty field to write in looks drawn as well, and tells where the conversation ends.
  const drawn = inside.filter((s) => isDrawn(s, emPx)).map(({ box }) => box);
  const said = withoutInput(blocks, panel, emPx).filter(({ box }) => !drawn.includes(box));
  return { screen: [0, 0, raster.width, raster.height], isFloating: false, panel, emPx, blocks: tellSides(said, { panel: column, emPx, faces: faces.map(({ box }) => box), hasBubbles }).map((one) => (one.floats === undefined ? one : { ...one, side: 'center' })), head: headOf(raster, labelling, panel, shapes, emPx), beside: hasBubbles ? [] : ownLines(raster, labelling, found.texts, panel, emPx) };
}

/** A panel as far as the keyboard leaves it free. */
const above = (panel: Box, keyboard: number | null): Box => (keyboard === null || keyboard <= panel[1] || keyboard >= bottom(panel) ? panel : [panel[0], panel[1], panel[2], keyboard - panel[1]]);

/** The lines of the title bar, which the panel ends. */
function headOf(raster: Raster, labelling: Labelling, [x, y, width]: Box, shapes: readonly Shape[], emPx: number): readonly LaidBlock[] {
  if (y < emPx * 2) return [];
  const bar: Box = [x, Math.max(0, y - Math.round(emPx * 9)), width, Math.min(y, Math.round(emPx * 9))];
  const text = groundText(raster, labelling, bar, shapes.filter((s) => isWithin(s.box, bar, 2)));
  return text === null ? [] : tellingHead(flatBlocks(text, { panel: bar, emPx, hasBubbles: true }).filter((block) => block.runs.some((run) => run.marks.length >= 3)), bar, raster.width > raster.height);
}

/** Whether a shape is filled otherwise than what is right of it: in a wallpaper's drawing the ground goes on. */
function standsOut(raster: Raster, { box, field }: Shape): boolean {
  const beyond = right(box) + awayPx;
  return beyond < raster.width && colourDistance(colourAt(raster, beyond, Math.round(box[1] + box[3] / 2)), field.ground) > sameGround;
}
const [awayPx, sameGround] = [3, 8];

/** A shape without what floats over it. */
function under(shape: Shape, plates: readonly { readonly box: Box }[]): Shape {
  if (!plates.some(({ box }) => overlapArea(box, shape.box) > 0)) return shape;
  const isFree = (mark: { readonly box: Box }): boolean => !plates.some(({ box }) => overlapArea(box, mark.box) > 0.5 * mark.box[2] * mark.box[3]);
  const isPlate = plates.some(({ box }) => overlapArea(box, shape.box) > 0.6 * shape.box[2] * shape.box[3]);
  return isPlate ? shape : { ...shape, marks: shape.marks.filter(isFree), inner: shape.inner.map((one) => under(one, plates)) };
}

/** A bubble that a floating button hides the end of reaches to the button's other side. */
function behind(block: LaidBlock, buttons: readonly Box[]): LaidBlock {
  const [x, y, width, height] = block.box;
  const over = buttons.find((one) => Math.abs(one[0] - right(block.box)) <= 4 && Math.min(bottom(one), y + height) - Math.max(one[1], y) > height * 0.5);
  return over === undefined ? block : { ...block, box: [x, y, Math.max(width, right(over) - x), height] };
}

/** Whether a shape stands in the panel, and does not cross it from side to side, but for what a scroll bar takes up of it at the most, px. */
function standsIn({ box }: Shape, panel: Box, barPx: number): boolean {
  const isInside = isWithin(box, panel, 2) || overlapArea(box, panel) > box[2] * box[3] * 0.9;
  return isInside && !(box[0] - panel[0] <= 3 && right(panel) - right(box) <= barPx);
}

/** Whether it is bubbles that are said here, rather than the lines on the panel with a few buttons among them. */
function keepsToBubbles(said: readonly Shape[], text: GroundText | null, emPx: number): boolean {
  if (said.length === 0) return false;
  const inBubbles = said.reduce((sum, s) => sum + letterCount(s, emPx), 0);
  const onGround = text === null ? 0 : text.marks.filter((m) => isLetter(m.box, emPx) && isTall(m.box, emPx)).length;
  return inBubbles * 2 >= onGround;
}
