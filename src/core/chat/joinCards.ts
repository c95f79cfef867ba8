import type { Box } from '../exhibit/Reading.js';
import type { Block, ScreenContext } from './Block.js';
import { cardHeads, followsOn, partsBelow, sharesEdges, type CardHead } from './cardHeads.js';
import { bottom, right, union } from './layout/Raster.js';
import { linesOf } from './Piece.js';
import { isInput } from './isInput.js';

/** A card's foot, where one may rate the answer, and the field where nothing can be written, are paler than the text by so much. */
const pale = 0.7;
/** What stands beside the cards reaches no further into their column, px; a dashed field's edges are so unsteady. */
const slackPx = 6;

/**
 * Makes one block of the parts of each card of a ticket: the head, which bears the author at its left and the date and time
 * at its right, what is said below, set off by a hairline, and without the pale line at the foot, which is nobody's. A head
 * whose text the edge hides is gone, and so is what stands beside the cards (menus, the order, faces) and the pale field
 * below them that tells why nothing can be written; what stands on the ground between them (a change of the ticket's state)
 * is a notice. Blocks without such heads are given back as they are.
 */
export function joinCards(blocks: readonly Block[], context: Pick<ScreenContext, 'widthPx' | 'heightPx'>): readonly Block[] {
  // Right below the last head the field to write in may stand.
  const others = blocks.filter((block) => !isInput(block, context));
  const cards = cardHeads(others).map((head) => ({ head, parts: partsBelow(head, others) }));
  const whole = cards.filter(({ parts }) => parts.length > 0);
  if (whole.length === 0) return blocks;
  const [like, last] = [whole[0]!.head.block, cards.at(-1)!];
  // The first card may have lost its head to the edge.
  const column = blocks.find((block) => block.shape === 'bubble' && sharesEdges(block, like))!.bbox;
  const strongest = Math.max(...whole.flatMap(({ head }) => head.block.lines.map(({ contrast }) => contrast)));
  const made = new Map(whole.map(({ head, parts }) => [head.pieces[0]!, cardOf(head, parts.filter((part) => !isPale(part, strongest)))]));
  const taken = new Set([...whole.flatMap(({ head, parts }) => [...head.pieces, ...parts]), ...(last.parts.length === 0 ? last.head.pieces : [])]);
  const isFoot = (block: Block): boolean => isPale(block, strongest) && blocks.some((above) => above.shape === 'bubble' && followsOn(above, block));
  const isShut = (block: Block): boolean => isPale(block, strongest) && block.bbox[1] >= bottom(last.head.block.bbox) && sharesEdges(block, like, slackPx);
  return blocks.flatMap((block): readonly Block[] => {
    const card = made.get(block);
    if (card !== undefined) return [card];
    if (taken.has(block) || isBeside(block, column) || isFoot(block) || isShut(block)) return [];
    if (isNotice(block, column)) return [within(block, column)];
    return [block.shape === 'bubble' && sharesEdges(block, like) ? { ...block, side: 'left' } : block];
  });
}

/** One line in a field, of little contrast. */
const isPale = ({ shape, lines }: Block, strongest: number): boolean => shape === 'bubble' && lines.length > 0 && linesOf(lines).length === 1 && lines.every(({ contrast }) => contrast < pale * strongest);

function cardOf({ block }: CardHead, said: readonly Block[]): Block {
  const all = [block, ...said];
  return { ...block, headed: true, side: 'left', bbox: all.map(({ bbox }) => bbox).reduce(union), lines: all.flatMap(({ lines }) => lines), quoteBoxes: said.flatMap(({ quoteBoxes }) => quoteBoxes), cutBottom: all.at(-1)!.cutBottom };
}

/** A line on the ground of the column of cards; the mark on the line of time may stand left of it. */
const isNotice = ({ shape, bbox }: Block, column: Box): boolean =>
  shape === 'flat' && bbox[1] >= bottom(column) && right(bbox) <= right(column) + slackPx && bbox[0] >= column[0] - mostMark * bbox[3];
const mostMark = 4;

/** The notice without what was read of the mark left of it. */
function within(block: Block, column: Box): Block {
  const lines = block.lines.map((line) => ({ ...line, words: line.words.filter(({ bbox }) => bbox[0] >= column[0] - slackPx) }));
  return { ...block, side: 'center', lines: lines.filter(({ words }) => words.length > 0) };
}

/** What stands wholly at one side of the column of cards: messages never stand beside each other. */
const isBeside = ({ bbox, floats }: Block, column: Box): boolean => floats === undefined && (right(bbox) <= column[0] + slackPx || bbox[0] >= right(column) - slackPx);
