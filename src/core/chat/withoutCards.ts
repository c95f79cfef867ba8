import { linesOf, median, textOf, type Piece } from './Piece.js';

/** A line that ends in a link, however its slashes were read. */
const endsInLink = /(?:^| )(?:https?:|www\.)\S+$/iu;
/** A card's words are smaller than those of the text, and stand further right, by so much of a small letter's height. */
const [small, inset] = [0.94, 0.4];
/** A card has a title and more. */
const leastLines = 2;

/**
 * A bubble's text without the card that its app draws below a link at the end of a line: where it leads and what is written
 * there, in smaller letters, set in from the text. Nobody said that.
 */
export function withoutCards(piece: Piece): Piece {
  if (piece.block.shape !== 'bubble') return piece;
  const lines = linesOf(piece.runs);
  const at = lines.findIndex((line) => endsInLink.test(textOf(line.flatMap((run) => run.words))));
  const [text, card] = [lines.slice(0, at + 1), lines.slice(at + 1)];
  if (at < 0 || card.length < leastLines) return piece;
  const letterPx = median(text.flatMap((line) => line.map((run) => run.xHeightPx)));
  const begins = Math.min(...text.map((line) => line[0]!.bbox[0]));
  const isOfCard = card.every((line) => line[0]!.bbox[0] >= begins + inset * letterPx) && median(card.flatMap((line) => line.map((run) => run.xHeightPx))) <= small * letterPx;
  return isOfCard ? { ...piece, runs: text.flat() } : piece;
}
