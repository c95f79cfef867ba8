import type { Block } from './Block.js';
import { followsOn } from './cardHeads.js';
import { rowsOf } from './cardParts.js';
import { earlierLetter } from './earlierLetter.js';
import { isTitleRow } from './isTitleRow.js';
import type { Row } from './letterHead.js';

/** The cards of a column, from top to bottom, and those of them that bear a head. */
interface Column {
  readonly cards: readonly Block[];
  readonly headed: readonly Block[];
}

/** A card that bears no head: the rest of a letter above the first one, the page's title, a request's, or a notice. */
export function headless(card: Block, { cards, headed }: Column, text: number): readonly Block[] {
  const rows = rowsOf(card);
  if (rows.length === 0) return [];
  const isAbove = card.bbox[1] < headed[0]!.bbox[1];
  if (isAbove && isTitle(card, rows, text)) return [];
  // A line that a hairline sets off above a card tells what all in that one is about.
  if (rows.length === 1 && cards.some((next) => followsOn(card, next))) return [];
  // The topmost is what an edge leaves of a letter.
  if (rows.length === 1 && card !== cards[0]) return [{ ...card, shape: 'flat', side: 'center' }];
  const quoted = earlierLetter(rows);
  const rest: Block = { ...card, side: 'left', headed: false };
  return [quoted < 0 ? rest : { ...rest, lines: rows.slice(0, quoted).flat(), earlier: rows.slice(quoted).flat() }];
}

/** Larger letters in a line or two, or one line with what one may do with the whole at its far end. */
function isTitle({ bbox }: Block, rows: readonly Row[], text: number): boolean {
  return (isTitleRow(rows[0]!, text) && rows.length <= 2) || (rows.length === 1 && rows[0]!.length > 1 && rows[0]!.at(-1)!.bbox[0] > bbox[0] + bbox[2] / 2);
}
