import type { BlockLine } from './Block.js';
import { chroma, bottom, colourDistance } from './layout/Raster.js';
import { textOfRuns, type Piece } from './Piece.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** What is quoted is written smaller than what is said, by this share at least. */
const small = 0.9;
/** A name's colour differs from that of the words below it by so much in one channel, 0–255. */
const otherInk = 40;

/**
 * The pieces of a chat in bubbles without what the lower edge leaves of an answer: the name and the words that it answers,
 * or the name alone. What is said itself is out of sight, and the quoted words would be told a second time.
 * @param textHeightPx the x-height of running text
 */
export function withoutCutQuote(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const said = pieces.filter(({ block }) => block.side !== 'center').sort((a, b) => bottom(a.block.bbox) - bottom(b.block.bbox));
  const last = said.at(-1);
  if (last === undefined || last.time !== null || said.length < 3) return pieces;
  if (last.block.shape === 'bubble') return last.block.cutBottom && isQuote(last, textHeightPx) ? pieces.filter((one) => one !== last) : pieces;
  const flats = tail(said);
  const runs = flats.flatMap((one) => one.runs);
  return flats.length > 1 && flats.length < said.length && isQuoted(runs, textHeightPx) ? pieces.filter((one) => !flats.includes(one)) : pieces;
}

/** The lines on the panel below the last bubble. */
function tail(said: readonly Piece[]): readonly Piece[] {
  const from = said.findLastIndex(({ block }) => block.shape !== 'flat') + 1;
  return said.slice(from).filter(({ time, quote }) => time === null && quote === null);
}

function isQuote({ quote, author, runs }: Piece, textHeightPx: number): boolean {
  if (quote !== null) return runs.length === 0;
  if (author !== null) return runs.length > 0 && runs.every((run) => run.xHeightPx < small * textHeightPx);
  return isQuoted(runs, textHeightPx);
}

/** A name in a colour of its own and nothing, or smaller words, below it. */
function isQuoted([first, ...others]: readonly BlockLine[], textHeightPx: number): boolean {
  if (first === undefined || ![first, ...others].every((run) => run.xHeightPx < small * textHeightPx)) return false;
  const isColoured = chroma(first.inkColour) > otherInk;
  return isColoured && isNameLike(nameOf(textOfRuns([first]))) && others.every((run) => colourDistance(run.inkColour, first.inkColour) > otherInk);
}
