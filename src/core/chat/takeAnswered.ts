import { bottom, right } from './layout/Raster.js';
import { linesOf, median, textOfRuns, type Piece } from './Piece.js';

/** In heights of small letters: so near above a heading it stands, and so far from where the heading begins. */
const [near, off] = [2, 1];
/** It is paler than what is said by this share. */
const pale = 0.9;

/**
 * In a chat without bubbles: a pale line right above a heading that begins elsewhere, or with «@» and a name, is what the
 * message below answers, with a small face and a bent line before it. It becomes that one's quote; nobody said it there.
 * @param textHeightPx the x-height of running text
 */
export function takeAnswered(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const headed = pieces.filter(({ block, time, author, isHeaded }) => block.side !== 'center' && block.shape !== 'bubble' && time !== null && (isHeaded || author !== null));
  const strength = median(headed.flatMap(({ runs }) => runs.map(({ contrast }) => contrast)));
  const quotes = new Map<Piece, Piece>();
  for (const line of pieces) {
    const host = isAnswered(line) ? headed.find((one) => standsOver(line, one)) : undefined;
    if (host !== undefined) quotes.set(host, line);
  }
  const taken = new Set(quotes.values());
  return pieces.filter((one) => !taken.has(one)).map((one) => (quotes.has(one) ? { ...one, quote: one.quote ?? textOfRuns(worded(quotes.get(one)!)) } : one));

  function isAnswered({ block, runs, time, author, quote }: Piece): boolean {
    const said = worded({ runs } as Piece);
    return block.shape === 'flat' && time === null && author === null && quote === null && linesOf(said).length === 1 && said.every(({ contrast }) => contrast < pale * strength);
  }

  function standsOver(line: Piece, { block: { bbox } }: Piece): boolean {
    const said = worded(line);
    const gap = bbox[1] - Math.max(...said.map((run) => bottom(run.bbox)));
    const begins = Math.min(...said.map((run) => run.bbox[0]));
    const isOff = Math.abs(begins - bbox[0]) > off * textHeightPx || /^\W{0,3}@\p{L}/u.test(textOfRuns(said));
    return gap >= -2 && gap <= near * textHeightPx && isOff && begins < right(bbox);
  }
}

/** The stretches with something to read: the bent line and the face are none. */
const worded = ({ runs }: Piece): Piece['runs'] => runs.filter(({ words }) => words.some(({ text }) => /[\p{L}\d]{2}/u.test(text)));
