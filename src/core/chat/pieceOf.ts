import type { Block, BlockLine } from './Block.js';
import { isEmoji } from './letters/isEmoji.js';
import { tidyWords } from './letters/tidyWords.js';
import { isSameLine, linesOf, textOf, textOfRuns, type Piece } from './Piece.js';
import { holdsMiddle, quotesOf } from './quotesOf.js';
import { union } from './layout/Raster.js';
import { readStamp } from './readStamp.js';
import { isNameLike, isSetOff, nameOf } from './takeAuthor.js';
import { withoutCutLines } from './withoutCutLines.js';

/** A block with its quoted part set apart; nothing else is understood yet. */
export function pieceOf(block: Block): Piece {
  const quotes = quotesOf(block);
  const isQuoted = (run: BlockLine): boolean => quotes.some((box) => holdsMiddle(box, run.bbox));
  const passedOn = block.quoteBoxes.filter((box) => !quotes.includes(box)).flatMap((box) => headWithin(block.lines.filter((run) => holdsMiddle(box, run.bbox))));
  const spoken = withoutCutLines(block).filter((run) => run.words.length > 0 && !passedOn.includes(run));
  const quoted = [...spoken.filter(isQuoted), ...(block.earlier ?? [])];
  const quote = tidied(withoutName(quoted), textOfRuns(quoted)).map((run) => textOf(run.words)).join(' ');
  // What a bar sets off and is said begins with its bar.
  const said = block.quoteBoxes.filter((box) => block.shape === 'flat' && !quotes.includes(box));
  const whole = said.length === 0 ? block : { ...block, bbox: [block.bbox, ...said].reduce(union) };
  return { block: whole, runs: spoken.filter((run) => !isQuoted(run)), quote: quote === '' ? null : quote, author: null, time: null, day: block.day ?? null, edited: false, isHeaded: block.headed === true };
}

/** Of a message that is passed on in a field of its own: whose it was and when, above its words. */
function headWithin(own: readonly BlockLine[]): readonly BlockLine[] {
  const [name, stamp, ...words] = linesOf(own.filter((run) => run.words.length > 0));
  if (name === undefined || stamp === undefined || words.length === 0 || !isNameLike(nameOf(textOfRuns(name)))) return [];
  const told = readStamp(textOfRuns(stamp), true);
  return told === null || told.day === null ? [] : [...name, ...stamp];
}

/** Above what is quoted stands whose words it is, in another ink. */
function withoutName(quoted: readonly BlockLine[]): readonly BlockLine[] {
  const [first, ...below] = quoted;
  if (first === undefined || below.length === 0 || isSameLine(first, below[0]!) || !isNameLike(textOf(first.words))) return quoted;
  return isSetOff(first, below) ? below : quoted;
}

/** Runs with their words as they were written; those that were rubbish altogether are gone. */
export function tidied(runs: readonly BlockLine[], textAround: string): readonly BlockLine[] {
  return runs.map((run) => ({ ...run, words: tidyWords(withoutEmoji(run), textAround) })).filter((run) => run.words.length > 0);
}

/** The words of a line up to the emoji at its end. */
function withoutEmoji({ words, xHeightPx }: BlockLine): BlockLine['words'] {
  // Behind a number it is the sign of a sum that was read as a letter.
  const last = words.findLastIndex((word, at) => !isEmoji(word, xHeightPx) || (/^[РP]$/u.test(word.text) && /\d$/u.test(words[at - 1]?.text ?? '')));
  return words.slice(0, last + 1);
}
