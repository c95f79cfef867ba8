import type { Block } from './Block.js';
import { followsOn } from './cardHeads.js';
import { rowsOf } from './cardParts.js';
import { earlierLetter } from './earlierLetter.js';
import { isColoured } from './inks.js';
import { isTitleRow, type TextSize } from './isTitleRow.js';
import { isRecipient, isSentToMe, type Row } from './letterHead.js';
import { isToMe } from './takeRecipients.js';

/** The cards of a column, from top to bottom, and those of them that bear a head. */
interface Column {
  readonly cards: readonly Block[];
  readonly headed: readonly Block[];
}

/** A card that bears no head: the rest of a letter above the first one, the page's title, a request's, or a notice. */
export function headless(card: Block, { cards, headed }: Column, text: TextSize): readonly Block[] {
  const rows = rowsOf(card);
  if (rows.length === 0) return [];
  const isAbove = card.bbox[1] < headed[0]!.bbox[1];
  if (isAbove && isTitle(card, rows, text)) return [];
  // Below each other, in a colour of their own: what one may answer.
  if (rows.length === 1 && isOffered(card) && cards.some((other) => isOffered(other) && rowsOf(other).length === 1 && (followsOn(card, other) || followsOn(other, card)))) return [{ ...card, side: 'center' }];
  // A line that a hairline sets off above a card tells what all in that one is about.
  if (rows.length === 1 && cards.some((next) => followsOn(card, next))) return [];
  // The topmost is what an edge leaves of a letter.
  if (rows.length === 1 && card !== cards[0]) return [{ ...card, shape: 'flat', side: 'center' }];
  const [first] = rows[0]!;
  const said = isRecipient(first!) ? rows.slice(1) : rows;
  if (said.length === 0) return [];
  const quoted = earlierLetter(said);
  // Where others go to the person, one that does not is the person's own.
  const isOwn = said !== rows && !isSentToMe(first) && headed.some(({ lines }) => lines.some(isToMe));
  const rest: Block = { ...card, side: isOwn ? 'right' : 'left', headed: false };
  return [{ ...rest, lines: said.slice(0, quoted < 0 ? said.length : quoted).flat(), ...(quoted < 0 ? {} : { earlier: said.slice(quoted).flat() }) }];
}

/** Whether the words of a card have a colour, as links and buttons do. */
const isOffered = ({ lines, stamps }: Block): boolean => stamps.length === 0 && lines.every(isColoured);

/** Larger letters in a line or two, or one line with what one may do with the whole at its far end. */
function isTitle({ bbox }: Block, rows: readonly Row[], text: TextSize): boolean {
  return (isTitleRow(rows[0]!, text) && rows.length <= 2) || (rows.length === 1 && rows[0]!.length > 1 && rows[0]!.at(-1)!.bbox[0] > bbox[0] + bbox[2] / 2);
}
