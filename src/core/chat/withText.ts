import type { BlockLine } from './Block.js';
import { bottom } from './layout/Raster.js';
import { hasScript } from './letters/scripts.js';
import { joinBroken } from './letters/joinBroken.js';
import { loneCapitals } from './letters/loneCapitals.js';
import { loneOk } from './letters/loneOk.js';
import { loneWordCase } from './letters/loneWordCase.js';
import { smallCapitals } from './letters/smallCapitals.js';
import { textOf, textOfRuns, type Piece } from './Piece.js';
import { tidied } from './pieceOf.js';
import { isAsText } from './saidTime.js';

/** So few letters may all be misread in the other script: the whole conversation tells. */
const fewLetters = 6;

/**
 * The piece with its words as they were written, and without what was read where nothing is written.
 * @param talk the text of the whole conversation, by whose script words are told that could be of either
 * @param smallPx the height of its small letters
 */
export function withText(piece: Piece, textHeightPx: number, talk: string, smallPx: number): Piece {
  const own = textOfRuns(piece.runs);
  const around = hasScript(own) && own.replace(/[^\p{L}]/gu, '').length >= fewLetters ? own : talk;
  const runs = joinBroken(loneOk(loneCapitals(loneWordCase(tidied(piece.runs, around).map((run) => smallCapitals(run, smallPx)), textHeightPx), smallPx), textHeightPx, talk));
  const isDrawn = isDrawing(piece, runs, textHeightPx);
  // A voice message shows how long it lasts and nothing else.
  const isVoice = piece.time !== null && runs.length > 0 && runs.every((run) => !isAsText(run, textHeightPx) && run.words.every(({ text }) => /^\d{1,2}:\d{2}$/u.test(text)));
  // Nor does a picture: what its corner bears is its stamp.
  return { ...piece, runs: isVoice || isDrawn || piece.block.shape === 'picture' ? [] : runs, author: piece.author === null ? null : tidyName(piece.author) };
}

/** A line so much lower than its bubble is none, unless it can be read well. */
const linesOfDrawing = 4;
/** «Ок» is lower than a line with strokes above and below; that is so high, in heights of small letters. */
const lineHigh = 1.7;

/** What was read is a piece of a drawing, a face, an emoji or a voice's wave: a letter that is no word, one that cannot be made out, or a few, or how long a voice message lasts, in a field that is far too high for them. */
function isDrawing({ block: { shape, bbox, quoteBoxes }, isHeaded, quote }: Piece, runs: readonly BlockLine[], textHeightPx: number): boolean {
  // Below a heading, the text has the room below it.
  // and below what is quoted as well
  const room = isHeaded && runs.length > 0 ? bottom(bbox) - Math.min(...runs.map((run) => run.bbox[1])) : bottom(bbox) - Math.max(bbox[1], ...quoteBoxes.map(bottom));
  const words = runs.flatMap((run) => run.words);
  const text = textOf(words);
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (shape !== 'bubble' || letters === '') return false;
  const isRoomy = room > linesOfDrawing * Math.max(lineHigh * textHeightPx, ...runs.map((run) => run.bbox[3]));
  const mean = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  if (isRoomy && quote === null && quoteBoxes.length === 0 && ((text.length === 1 && mean < doubtful) || lasts.test(text))) return true;
  // A number stays, unless it is a guess on a picture.
  if (/\d/u.test(letters)) return isRoomy && quote === null && letters.length <= 4 && mean < guessed;
  if (letters.length === 1) return !/[аоиуясвiaou]/iu.test(letters);
  return letters.length <= 4 && (isRoomy ? mean < doubtful : mean < illegible);
}
/** A word or two that may be misread; one that is nothing. */
const [doubtful, guessed, illegible] = [0.85, 0.3, 0.1];
/** «0:47», with what was read of the wave before it, and what an edge leaves of the stamp behind it. */
const lasts = /^(?:\S{1,6} )?\d:?[0-5]\d["'”“]?(?: \d{1,2}:\d?)?$/u;

const tidyName = (name: string): string | null => name.replace(/^[^\p{L}\d+@«"]+|[^\p{L}\d)»".]+$/gu, '') || null;
