import type { Piece } from './Piece.js';
import { isBracketedEdit } from './readStamp.js';

/** «Ок, спасибо (изменено)»: in brackets behind the last word it is the app's. */
export function takeBrackets(piece: Piece): Piece {
  const last = piece.runs.at(-1);
  const isMark = last !== undefined && last.words.length > 1 && isBracketedEdit(last.words.at(-1)!.text);
  return isMark ? { ...piece, edited: true, runs: [...piece.runs.slice(0, -1), { ...last, words: last.words.slice(0, -1) }] } : piece;
}
