import type { Block } from './Block.js';
import { colourDistance } from './layout/Raster.js';
import { textOfRuns, type Piece } from './Piece.js';

/** In heights of small letters: no field of a lone sign is larger. Its sides differ by no more than this factor, and its fill from that of bubbles by more, 0–255. */
const [largest, square, otherFill] = [7, 1.35, 10];
/** What bubbles say has so many letters at least, where fills are held against theirs. */
const leastLetters = 3;

/**
 * The pieces without the small square fields that bear a sign or two and are filled as no bubble is: the button that leads to
 * the latest message, with the badge that tells how many are new, or a face.
 */
export function withoutSigns(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const talk = pieces.filter(({ block, runs }) => block.shape === 'bubble' && block.side !== 'center' && !isOfSigns(block) && textOfRuns(runs).replace(/[^\p{L}\p{N}]/gu, '').length >= leastLetters);
  const isSign = ({ block, time, author, quote }: Piece): boolean => {
    const [, , width, height] = block.bbox;
    const isSmall = Math.max(width, height) <= largest * textHeightPx && Math.max(width, height) <= square * Math.min(width, height);
    const isBare = time === null && author === null && quote === null && isOfSigns(block) && !isClear(block);
    return block.shape === 'bubble' && isSmall && isBare && talk.length > 0 && talk.every((one) => colourDistance(one.block.fillColour, block.fillColour) > otherFill);
  };
  return pieces.filter((piece) => !isSign(piece));
}

/** Each sign is one mark; words have several. */
const isOfSigns = ({ lines }: Block): boolean => lines.every(({ letters }) => letters.length === 1);

/** One letter or digit that could be read well: somebody's whole answer («1»). */
const isClear = ({ lines: [first, ...others] }: Block): boolean => first !== undefined && others.length === 0 && first.words.length === 1 && first.words.every(({ text, confidence }) => confidence >= clear && /^[\p{L}\p{N}?!+]$/u.test(text));
const clear = 0.9;
