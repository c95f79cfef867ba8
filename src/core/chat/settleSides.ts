import type { Box } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { isNoticeCard } from './noticeCard.js';
import { bottom, colourDistance, right, union } from './layout/Raster.js';
import { linesOf, median } from './Piece.js';
import { sidesByTicks } from './sidesByTicks.js';
import { areSetInMiddle, isAtMiddle } from './layout/isSetInMiddle.js';

/** Fills that differ by less in one channel, 0–255, are the same. */
const sameFill = 10;

/**
 * Gives a side to bubbles that fill their panel's width so well that they seem to stand in its middle: that of the bubbles
 * of the same fill, else that of the edge which they share with others. Cards that are nobody's stand in the middle.
 * Where all begin at one edge, ticks tell ({@link sidesByTicks}).
 */
export function settleSides(blocks: readonly Block[], panel: Box): readonly Block[] {
  const settled = blocks.map((block): Block => {
    if (block.headed === true) return block;
    if (isNoticeCard(block, panel) || isAcross(block, blocks, panel)) return { ...block, side: 'center' };
    if (block.shape !== 'bubble' || block.side !== 'center' || isSetInMiddle(block)) return block;
    const side = bySharedFill(block, blocks) ?? bySharedEdge(block, blocks) ?? byWords(block, blocks);
    return side === null ? block : { ...block, side };
  });
  return sidesByTicks(settled);
}

/**
 * A card without a time that reaches as near to both sides of the panel, while whatever is said is narrower and filled in
 * another way: it tells of the order, or warns, and is nobody's.
 */
function isAcross(block: Block, blocks: readonly Block[], panel: Box): boolean {
  const { shape, bbox, stamps, floats } = block;
  const isEven = Math.abs(bbox[0] - panel[0] - (right(panel) - right(bbox))) <= even * panel[2] && bbox[2] >= across * panel[2];
  if (shape !== 'bubble' || !isEven || stamps.length > 0 || floats === true || !block.lines.some(isWorded)) return false;
  const said = blocks.filter((one) => one !== block && one.shape === 'bubble' && one.side !== 'center' && one.floats !== true && (one.stamps.length > 0 || linesOf(one.lines).length > 1));
  return said.length >= leastSaid && said.every((one) => one.bbox[2] < narrower * bbox[2] && colourDistance(one.fillColour, block.fillColour) >= sameFill);
}
/** As parts of the panel's width, and of the card's. */
const [even, across, narrower, leastSaid] = [0.02, 0.88, 0.9, 2];

function bySharedFill(block: Block, blocks: readonly Block[]): 'left' | 'right' | null {
  const alike = blocks.filter(({ shape, side, fillColour }) => shape === 'bubble' && side !== 'center' && colourDistance(fillColour, block.fillColour) < sameFill);
  const centred = blocks.filter(({ shape, side, lines, fillColour }) => shape === 'bubble' && side === 'center' && lines.length < 2 && colourDistance(fillColour, block.fillColour) < sameFill);
  // The last line of what the edge of the panel cuts is no notice.
  if (block.lines.length < 2 && !block.cutTop && centred.length > 0) return null;
  const sides = new Set(alike.map(({ side }) => side));
  return sides.size === 1 && alike.some((one) => sharesEdge(block, one)) ? (alike[0]!.side as 'left' | 'right') : null;
}

/** Several lines make a message; a name or stamp at its edge tells which. */
function bySharedEdge(block: Block, blocks: readonly Block[]): 'left' | 'right' | null {
  if (block.lines.length < 2) return null;
  const others = blocks.filter((one) => one !== block && one.side !== 'center');
  const leftEdges = others.filter((one) => one.side === 'left' && Math.abs(one.bbox[0] - block.bbox[0]) < slackOf(block)).length;
  const rightEdges = others.filter((one) => one.side === 'right' && Math.abs(right(one.bbox) - right(block.bbox)) < slackOf(block)).length;
  if (leftEdges === rightEdges) return null;
  return leftEdges > rightEdges ? 'left' : 'right';
}

/**
 * A text of several lines that begin below each other, with a time in its lower right corner, is said by somebody and no
 * notice, whose lines stand in the middle: by one of the others, unless all that they say is filled in another way.
 */
function byWords(block: Block, blocks: readonly Block[]): 'left' | 'right' | null {
  const texts = linesOf(block.lines.filter(isWorded)).map((line) => line[0]!);
  const begins = median(texts.map(({ bbox }) => bbox[0]));
  const aligned = texts.filter(({ bbox }) => Math.abs(bbox[0] - begins) <= slackOf(block)).length;
  const isInCorner = block.stamps.some(({ bbox }) => bottom(block.bbox) - bottom(bbox) < 2 * bbox[3] && right(block.bbox) - right(bbox) < 2.5 * bbox[3]);
  if (texts.length < leastLines || aligned < 0.7 * texts.length || !isInCorner) return null;
  const others = blocks.filter(({ shape, side, lines }) => shape === 'bubble' && side !== 'center' && lines.length > 0);
  return others.length > 0 && others.every(({ side, fillColour }) => side === 'left' && colourDistance(fillColour, block.fillColour) >= sameFill) ? 'right' : 'left';
}
const leastLines = 3;

/** What is read of an icon or a stamp has no two letters. */
const isWorded = ({ words }: BlockLine): boolean => words.some(({ text }) => /\p{L}{2}/u.test(text));

function sharesEdge(block: Block, { side, bbox }: Block): boolean {
  const gap = side === 'left' ? bbox[0] - block.bbox[0] : right(bbox) - right(block.bbox);
  return Math.abs(gap) < slackOf(block);
}

/** Lines of other widths whose middles are that of the bubble, or one that is far shorter: a notice. What is said begins at one edge, and is as wide as its words. */
function isSetInMiddle({ lines, bbox }: Block): boolean {
  const slack = Math.max(3, 0.5 * (lines[0]?.xHeightPx ?? 0));
  const worded = lines.filter(isWorded);
  if (worded.length > 0 && linesOf(worded).length === 1) {
    const line = worded.map((one) => one.bbox).reduce(union);
    return line[2] < shorter * bbox[2] && isAtMiddle(line, bbox, slack);
  }
  const rows = linesOf(lines).map((line) => line.map((one) => one.bbox).reduce(union));
  return areSetInMiddle(rows, bbox, slack, 4 * slack);
}
const shorter = 0.85;

const slackOf = ({ lines, bbox }: Block): number => Math.max(4, 0.6 * (lines[0]?.bbox[3] ?? bbox[3]));
