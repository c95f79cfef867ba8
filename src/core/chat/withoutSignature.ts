import type { Block } from './Block.js';
import { rowsOf } from './cardParts.js';
import { farewell } from './joinLetters.js';
import type { Row } from './letterHead.js';
import { textOf } from './Piece.js';

/** The contrast of the strongest line of words of some cards, 0–1: a bar beside a quotation is none. */
export const strongestOf = (cards: readonly Block[]): number => Math.max(...cards.flatMap(({ lines }) => lines.filter(({ words }) => /\p{L}{2}/u.test(textOf(words))).map(({ contrast }) => contrast)));

/**
 * A letter without the pale signature below it, which is no part of what it says.
 * @param strongest the contrast of the strongest line of all letters
 */
export function withoutSignature(card: Block, strongest: number): Block {
  const rows = rowsOf(card);
  const isPale = (row: Row): boolean => row.every(({ contrast }) => contrast < pale * strongest);
  const from = rows.findIndex((row, at) => farewell.test(textOf(row[0]!.words)) && rows.slice(at).filter((one) => textOf(one[0]!.words).length > 2).every(isPale));
  return from < 0 ? card : { ...card, lines: rows.slice(0, from).flat() };
}
/** A signature is paler than what is said by this share. */
const pale = 0.85;
