import type { BlockLine } from './Block.js';
import { linesOf, median, textOf, type Piece } from './Piece.js';
import { link, siteName } from './withoutPreviews.js';

/** A line that ends in a link, however its slashes were read. */
const endsInLink = /(?:^| )(?:https?:|www\.)\S+$/iu;
/** A card's words are smaller than those of the text, and stand further right, by so much of a small letter's height. */
const [small, inset] = [0.94, 0.4];
/** The name of the site at its end is paler than the text by this share. */
const pale = 0.8;
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
  if (at < 0 || card.length < leastLines) return withoutCardAbove(piece, lines);
  const letterPx = median(text.flatMap((line) => line.map((run) => run.xHeightPx)));
  const begins = Math.min(...text.map((line) => line[0]!.bbox[0]));
  const isOfCard = card.every((line) => line[0]!.bbox[0] >= begins + inset * letterPx) && median(card.flatMap((line) => line.map((run) => run.xHeightPx))) <= small * letterPx;
  return isOfCard ? { ...piece, runs: text.flat() } : piece;
}

/** The same where the card stands above the text with the link: up to the name of the site, alone in a pale line. */
function withoutCardAbove(piece: Piece, lines: readonly (readonly BlockLine[])[]): Piece {
  const wordsOf = (some: readonly (readonly BlockLine[])[]): string => some.map((line) => textOf(line.flatMap((run) => run.words))).join(' ');
  const at = lines.findIndex((line) => siteName.test(wordsOf([line])));
  const [card, text] = [lines.slice(0, at + 1), lines.slice(at + 1)];
  if (card.length < leastLines || !link.test(wordsOf(text))) return piece;
  const strength = median(text.flat().map((run) => run.contrast));
  const isOfCard = card.at(-1)!.every((run) => run.contrast < pale * strength) && median(card.flat().map((run) => run.xHeightPx)) <= small * median(text.flat().map((run) => run.xHeightPx));
  return isOfCard ? { ...piece, runs: text.flat() } : piece;
}
