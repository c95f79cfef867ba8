import type { Box, Side } from '../../exhibit/Reading.js';
import type { LaidBlock, LaidRun } from './findBlocks.js';
import { faceSide } from './faceSide.js';
import { isSetInMiddle } from './isSetInMiddle.js';
import { bottom, colourDistance, right, union } from './Raster.js';
import { plateRows } from './sideBySide.js';
import { isInMiddleOf, talkColumns } from './talkColumn.js';

/** Bubbles in one column differ by no more at their edge. */
const edgeSlackPx = 3;
/** Fills that differ by less in one channel, 0–255, are of one kind of bubble. */
const sameFill = 10;
/** By this share of the panel's width a block may stand nearer to the other side than to its own. */
const strayShare = 0.1;

/**
 * Tells to which side each block keeps. Bubbles of one side share an edge whatever their width, and a fill; one that
 * shares neither is told by the columns that the others make, and one that stands in the middle of the panel is neither's.
 */
export function tellSides(blocks: readonly LaidBlock[], setting: Setting): LaidBlock[] {
  const { panel, emPx } = setting;
  // What floats in the middle keeps to no side.
  const rows = plateRows(blocks);
  const bubbles = blocks.filter((b) => b.shape !== 'flat' && b.floats === undefined && b.box[2] < panel[2] * 0.97).map((b) => rows.get(b) ?? b);
  const ends = edgesOf(bubbles.map(({ box }) => box), bubbles.map(({ box }) => box));
  // Within the columns of messages a drawing of the wallpaper may look like a face.
  const outside = setting.faces.filter((face) => right(face) <= (ends.left ?? 0) + edgeSlackPx || face[0] >= (ends.right ?? Infinity) - edgeSlackPx);
  const byEdge = new Map(bubbles.map((block) => [block, faceSide(block, outside, panel, emPx) ?? sharedEdge(block, bubbles, panel, emPx) ?? faceSide(block, setting.faces, panel, emPx)]));
  const columns = columnsOf(byEdge);
  // Beside bubbles, lines on the panel are stamps and notices.
  const flats = bubbles.length > 1 && setting.hasBubbles ? [] : blocks.filter((b) => b.shape === 'flat' && b.box[3] > emPx * 1.6);
  const cards = cardsOf(bubbles, setting);
  const middles = talkColumns(setting.hasBubbles ? bubbles : blocks, setting.faces);
  return blocks.map((block) => ({ ...block, side: cards.includes(block) ? 'left' : sideOf(rows.get(block) ?? block, { ...setting, byEdge, columns, outermost: ends, flats, middles }) }));
}

/** Bubbles as wide as the panel, all of one width: a thread of cards, whose place tells nothing. */
function cardsOf(bubbles: readonly LaidBlock[], { panel, emPx }: Setting): readonly LaidBlock[] {
  const isSpread = ({ box }: LaidBlock): boolean => box[2] > panel[2] * cardShare && Math.abs(box[0] - panel[0] - (right(panel) - right(box))) <= emPx * 0.5;
  const cards = bubbles.filter(isSpread);
  return cards.length >= 2 && cards.length * 2 > bubbles.length && cards.every((one) => isLevelWith(one, cards[0]!)) ? cards : [];
}
const cardShare = 0.8;

/** Where the blocks stand. */
interface Setting {
  /** The panel, or the part of it that the conversation keeps to. */
  readonly panel: Box;
  readonly emPx: number;
  /** The faces that stand beside messages. */
  readonly faces: readonly Box[];
  /** Whether it is bubbles that are said, rather than lines with a few buttons and cards among them. */
  readonly hasBubbles: boolean;
}

interface Known extends Setting {
  readonly byEdge: ReadonlyMap<LaidBlock, Side | null>;
  readonly columns: Columns;
  /** The texts of a chat without bubbles. */
  readonly flats: readonly LaidBlock[];
  /** How far any bubble reaches. */
  readonly outermost: Columns;
  /** In the middle of which notices stand, where the panel is wider. */
  readonly middles: readonly Box[];
}

/** Where the column of each side ends at its own edge of the panel; null where no bubble tells. */
interface Columns {
  readonly left: number | null;
  readonly right: number | null;
}

function sideOf(block: LaidBlock, { byEdge, columns, outermost, panel, emPx, faces, flats, middles }: Known): Side {
  const [gapLeft, gapRight] = [block.box[0] - panel[0], right(panel) - right(block.box)];
  if (block.shape === 'flat') {
    if (isLeftAligned(block, emPx) || beginsWithOthers(block, flats)) return 'left';
    if (isCentred(block, gapLeft, gapRight, panel, emPx) || middles.some((column) => isInMiddleOf(block.box, column, emPx))) return 'center';
    return gapLeft <= gapRight ? 'left' : 'right';
  }
  if (holdsNotice(block, gapLeft, gapRight, panel, emPx)) return 'center';
  const told = (byEdge.has(block) ? byEdge.get(block) : faceSide(block, faces, panel, emPx)) ?? kinSide(block, byEdge) ?? exactMiddle(block, gapLeft, gapRight, panel, emPx) ?? columnSide(block, columns, emPx) ?? columnSide(block, outermost, emPx) ?? fillSide(block, byEdge, columns, gapLeft - gapRight, emPx);
  if (told !== null) return told;
  if (isCentred(block, gapLeft, gapRight, panel, emPx) && !isLeftAligned(block, emPx)) return 'center';
  return columnDistance(block, columns, panel);
}

/** In a chat without bubbles texts begin below each other, however wide they are. */
const beginsWithOthers = ({ box }: LaidBlock, flats: readonly LaidBlock[]): boolean => flats.filter((other) => Math.abs(other.box[0] - box[0]) <= edgeSlackPx).length >= 3;

/** The edge that a bubble has in common with more others of differing width: first with those of its fill, then with any. */
function sharedEdge(block: LaidBlock, bubbles: readonly LaidBlock[], panel: Box, emPx: number): Side | null {
  const others = bubbles.filter((one) => Math.abs(one.box[2] - block.box[2]) > emPx * 0.5);
  // With bubbles of its fill and both its edges it stands in their column, whatever else ends where it does.
  const hasTwin = bubbles.some((one) => isKin(one, block) && isLevelWith(one, block));
  const side = moreShared(block, others.filter((one) => isKin(one, block))) ?? (hasTwin || exactMiddle(block, block.box[0] - panel[0], right(panel) - right(block.box), panel, emPx) !== null ? null : moreShared(block, others));
  // Far from that side of the panel it is by chance that the edges meet.
  const lean = block.box[0] - panel[0] - (right(panel) - right(block.box));
  return side === null || (side === 'left' ? lean : -lean) > panel[2] * strayShare ? null : side;
}

const isLevelWith = ({ box: a }: LaidBlock, { box: b }: LaidBlock): boolean => Math.abs(a[0] - b[0]) <= edgeSlackPx && Math.abs(right(a) - right(b)) <= edgeSlackPx;

function moreShared({ box }: LaidBlock, others: readonly LaidBlock[]): Side | null {
  const lefts = others.filter((one) => Math.abs(one.box[0] - box[0]) <= edgeSlackPx).length;
  const rights = others.filter((one) => Math.abs(right(one.box) - right(box)) <= edgeSlackPx).length;
  return lefts === rights ? null : lefts > rights ? 'left' : 'right';
}

const isKin = (a: LaidBlock, b: LaidBlock): boolean => a !== b && a.shape === 'bubble' && b.shape === 'bubble' && colourDistance(a.fillColour, b.fillColour) <= sameFill;

/** The side that most bubbles of the same fill keep to, where they stand in its column. */
function kinSide(block: LaidBlock, byEdge: Known['byEdge']): Side | null {
  const kin = [...byEdge].filter(([one, side]) => side !== null && isKin(one, block));
  const at = (side: Side, edge: (box: Box) => number): number => kin.filter(([one, told]) => told === side && Math.abs(edge(one.box) - edge(block.box)) <= edgeSlackPx).length;
  const lefts = at('left', (box) => box[0]);
  const rights = at('right', right);
  return lefts === rights ? null : lefts > rights ? 'left' : 'right';
}

/** Away from both columns, as a sign at its end moves a message that was not sent: the side that all bubbles of its fill keep to, where one of another fill keeps to the other. */
function fillSide(block: LaidBlock, byEdge: Known['byEdge'], columns: Columns, lean: number, emPx: number): Side | null {
  const told = [...byEdge].filter(([one]) => one !== block && one.shape === 'bubble');
  const sides = new Set(told.flatMap(([one, side]) => (isKin(one, block) && side !== null ? [side] : [])));
  const [side] = sides;
  // It stands nearer to that side all the same.
  if (sides.size !== 1 || side === undefined || side === 'center' || (side === 'right' ? lean : -lean) <= 0) return null;
  const isAcross = ({ box }: LaidBlock): boolean => columnSide({ ...block, box }, { left: null, right: null, [side]: columns[side] }, emPx) !== side;
  return told.some(([one, other]) => !isKin(one, block) && other !== side && other !== 'center' && isAcross(one)) ? side : null;
}

function columnsOf(byEdge: Known['byEdge']): Columns {
  const of = (side: Side): Box[] => [...byEdge].filter(([, told]) => told === side).map(([{ box }]) => box);
  return edgesOf(of('left'), of('right'));
}

const edgesOf = (lefts: readonly Box[], rights: readonly Box[]): Columns => ({
  left: lefts.length === 0 ? null : Math.min(...lefts.map((box) => box[0])),
  right: rights.length === 0 ? null : Math.max(...rights.map(right)),
});

/** The side whose column's edge a bubble stands at, and not at the other's. */
function columnSide({ box }: LaidBlock, columns: Columns, emPx: number): Side | null {
  const near = emPx * 0.75;
  const atLeft = columns.left !== null && Math.abs(box[0] - columns.left) <= near;
  const atRight = columns.right !== null && Math.abs(right(box) - columns.right) <= near;
  return atLeft === atRight ? null : atLeft ? 'left' : 'right';
}

const farNearer = 0.2;

/** The nearer column. Where one is known, the other is at least as near to its side of the panel; without any, the sides count. */
function columnDistance({ box }: LaidBlock, columns: Columns, panel: Box): Side {
  const [gapLeft, gapRight] = [box[0] - panel[0], right(panel) - right(box)];
  const [marginLeft, marginRight] = [(columns.left ?? panel[0]) - panel[0], right(panel) - (columns.right ?? right(panel))];
  const toLeft = columns.left === null ? Math.max(0, gapLeft - marginRight) : gapLeft - marginLeft;
  const toRight = columns.right === null ? Math.max(0, gapRight - marginLeft) : gapRight - marginRight;
  // What keeps clear of the one column that is known belongs to the other, unless it is far nearer to that one.
  if (columns.right !== null && columns.left === null && toRight > edgeSlackPx) return toRight < toLeft * farNearer ? 'right' : 'left';
  if (columns.left !== null && columns.right === null && toLeft > edgeSlackPx) return toLeft < toRight * farNearer ? 'left' : 'right';
  return toLeft <= toRight ? 'left' : 'right';
}

/** A single line in the very middle of the panel, or lines set about it, whose edges nothing shares, are a notice, though it reaches near a column's edge. */
function exactMiddle(block: LaidBlock, gapLeft: number, gapRight: number, panel: Box, emPx: number): Side | null {
  const isOneLine = block.runs.length > 0 && block.box[3] < 3 * emPx;
  return (isOneLine || isSetInMiddle(block, emPx)) && Math.abs(gapLeft - gapRight) <= Math.max(2, 0.2 * emPx) && isCentred(block, gapLeft, gapRight, panel, emPx) ? 'center' : null;
}

/**
 * A field nearly as wide as the panel, whose only line is far shorter and stands in its middle: it asks how the help was, or
 * tells that the talk has ended. What somebody says is as wide as its words, or begins at an edge.
 */
function holdsNotice({ shape, box, runs }: LaidBlock, gapLeft: number, gapRight: number, panel: Box, emPx: number): boolean {
  const words = runs.filter(({ marks }) => marks.length >= leastMarks);
  const first = words.reduce<LaidRun | undefined>((widest, run) => (widest === undefined || run.box[2] > widest.box[2] ? run : widest), undefined);
  if (shape !== 'bubble' || first === undefined || box[2] < noticeShare * panel[2] || Math.abs(gapLeft - gapRight) > Math.max(2, 0.2 * emPx)) return false;
  const own = words.filter((run) => Math.abs(run.box[1] + run.box[3] / 2 - first.box[1] - first.box[3] / 2) < 0.5 * first.box[3]);
  const line = own.map((run) => run.box).reduce(union);
  // What a badge leaves of itself on the field is a mark or two.
  const isOneLine = words.every((run) => own.includes(run) || run.box[2] < strayShare * box[2]);
  return isOneLine && line[2] < shorter * box[2] && Math.abs(line[0] + line[2] / 2 - box[0] - box[2] / 2) <= 0.3 * emPx;
}
const leastMarks = 3;
const [noticeShare, shorter] = [0.85, 0.85];

function isCentred({ box, shape }: LaidBlock, gapLeft: number, gapRight: number, panel: Box, emPx: number): boolean {
  const isEven = Math.abs(gapLeft - gapRight) <= Math.max(emPx * 0.9, panel[2] * 0.015);
  const isAway = Math.min(gapLeft, gapRight) > (shape === 'flat' ? panel[2] * 0.06 : emPx * 1.6);
  return isEven && isAway && box[2] < panel[2] * 0.9;
}

/** Several lines that begin below each other and end where they end: something said, not a notice set in the middle. */
function isLeftAligned({ runs, box }: LaidBlock, emPx: number): boolean {
  // What stands behind others in its row, as a time behind a name, begins no line.
  const isBehind = ({ box: one }: LaidRun): boolean => runs.some(({ box: other }) => right(other) <= one[0] && Math.min(bottom(one), bottom(other)) - Math.max(one[1], other[1]) > one[3] / 2);
  const lines = runs.filter((run) => run.box[2] > emPx * 2 && run.box[0] - box[0] < box[2] / 2 && !isBehind(run));
  if (lines.length < 2) return false;
  const spread = (edges: readonly number[]): number => Math.max(...edges) - Math.min(...edges);
  return spread(lines.map((run) => run.box[0])) < emPx * 0.5 && spread(lines.map((run) => right(run.box))) > emPx * 1.2;
}
