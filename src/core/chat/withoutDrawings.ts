import { readTime } from '../dating/readTime.js';
import type { Block, BlockLine } from './Block.js';
import { textOf } from './Piece.js';

/** Drawings come in numbers: so many scraps at least, each of so few letters, and so much paler than text. */
const [leastScraps, mostLetters, pale] = [4, 3, 0.5];

const surely = 0.85;
/** No text is so pale. */
const palest = 0.24;

/**
 * The blocks without what was read of a wallpaper's drawings: pale scraps of a letter or two, all over the panel beside
 * bubbles. One such line may be a name or a count and stays, unless no text is as pale.
 */
export function withoutDrawings(blocks: readonly Block[]): readonly Block[] {
  const scraps = blocks.filter(isScrap);
  if (!blocks.some(({ shape }) => shape === 'bubble')) return blocks;
  const isGone = (block: Block): boolean => scraps.length >= leastScraps || block.lines.every(({ contrast }) => contrast < palest);
  return blocks.filter((block) => !scraps.includes(block) || !isGone(block));
}

const isScrap = ({ shape, stamps, lines }: Block): boolean => shape === 'flat' && stamps.length === 0 && lines.every(isPaleScrap);

function isPaleScrap({ words, contrast }: BlockLine): boolean {
  const text = textOf(words);
  // «Бот» is a name.
  const isName = /^\p{Lu}\p{Ll}{2}$/u.test(text) && words.every(({ confidence }) => confidence > surely);
  return contrast < pale && !isName && readTime(text) === null && text.replace(/[^\p{L}\p{N}]/gu, '').length <= mostLetters;
}
