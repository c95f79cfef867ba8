import type { Block } from './Block.js';
import { right } from './layout/Raster.js';
import { linesOf, sharesLine } from './Piece.js';
import { isTimed } from './topCard.js';

/** Whether a block is a card that tells what the conversation is about, or the button of one line that leads there: side by side, and neither bears a time. */
export function isWithButton(block: Block, others: readonly Block[]): boolean {
  const isCardOf = (card: Block, button: Block): boolean => sharesLine(card.bbox, button.bbox) && button.bbox[0] >= right(card.bbox) && linesOf(card.lines).length > 1 && linesOf(button.lines).length === 1;
  return !isTimed(block) && others.some((other) => !isTimed(other) && (isCardOf(block, other) || isCardOf(other, block)));
}
