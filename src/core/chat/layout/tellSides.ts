import type { Box, Side } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import { colourDistance, right } from './Raster.js';

/** Bubbles in one column differ by no more at their edge. */
const edgeSlackPx = 3;

/**
 * Tells to which side each block keeps. Bubbles of one side share an edge; a block that touches both edges goes with the
 * bubbles of its colour, and one that touches neither and stands in the middle is neither's.
 */
export function tellSides(blocks: readonly LaidBlock[], panel: Box, emPx: number): LaidBlock[] {
  const bubbles = blocks.filter((b) => b.shape !== 'flat' && b.box[2] < panel[2] * 0.97);
  const near = emPx * 0.75;
  const leftEdge = Math.min(...bubbles.map((b) => b.box[0]), Infinity);
  const rightEdge = Math.max(...bubbles.map((b) => right(b.box)), -Infinity);
  const first = blocks.map((block): Side => {
    const [gapLeft, gapRight] = [block.box[0] - panel[0], right(panel) - right(block.box)];
    if (isCentred(block, gapLeft, gapRight, panel, emPx)) return sharedEdge(block, bubbles, emPx) ?? 'center';
    if (block.shape === 'flat') return gapLeft <= gapRight ? 'left' : 'right';
    const atLeft = block.box[0] - leftEdge <= near;
    const atRight = rightEdge - right(block.box) <= near;
    if (atLeft !== atRight) return atLeft ? 'left' : 'right';
    return gapLeft <= gapRight ? 'left' : 'right';
  });
  return blocks.map((block, index) => ({ ...block, side: agreed(blocks, first, index, panel) }));
}

/** The edge that a bubble has in common with others of differing width, as wide ones have that only look centred. */
function sharedEdge({ box, shape }: LaidBlock, bubbles: readonly LaidBlock[], emPx: number): Side | null {
  if (shape === 'flat') return null;
  const others = bubbles.filter((one) => Math.abs(one.box[2] - box[2]) > emPx * 1.5);
  const lefts = others.filter((one) => Math.abs(one.box[0] - box[0]) <= edgeSlackPx).length;
  const rights = others.filter((one) => Math.abs(right(one.box) - right(box)) <= edgeSlackPx).length;
  return lefts === rights ? null : lefts > rights ? 'left' : 'right';
}

function isCentred({ box, shape }: LaidBlock, gapLeft: number, gapRight: number, panel: Box, emPx: number): boolean {
  const isEven = Math.abs(gapLeft - gapRight) <= Math.max(emPx * 0.9, panel[2] * 0.015);
  const isAway = Math.min(gapLeft, gapRight) > (shape === 'flat' ? panel[2] * 0.06 : emPx * 1.6);
  return isEven && isAway && box[2] < panel[2] * 0.9;
}

/** The side that most bubbles of the same fill keep to, when it contradicts a doubtful first sight. */
function agreed(blocks: readonly LaidBlock[], sides: readonly Side[], index: number, panel: Box): Side {
  const block = blocks[index]!;
  const side = sides[index]!;
  if (block.shape !== 'bubble' || side === 'center' || block.box[2] < panel[2] * 0.55) return side;
  const kin = blocks.flatMap((one, i) => (i !== index && one.shape === 'bubble' && colourDistance(one.fillColour, block.fillColour) <= 8 ? [sides[i]!] : []));
  const [left, rightward] = [kin.filter((s) => s === 'left').length, kin.filter((s) => s === 'right').length];
  if (left === rightward) return side;
  return left > rightward ? 'left' : 'right';
}
