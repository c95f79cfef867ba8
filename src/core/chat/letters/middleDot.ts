import type { BlockLine } from '../Block.js';
import { isRoundMark } from './isRoundMark.js';
import { lettersOf } from './lettersOf.js';

/** What the engine makes of a dot in the middle of the line. */
const readAs = /^[-–—:.•*°]$/u;
/** A dot is as wide as high by this factor at most; no higher than this share of small letters. */
const [round, high] = [1.5, 0.45];

/** The line with «·» where a word behind another is one round dot in the middle of the height of small letters («Витрина · бот»; at its front stands a list's bullet): no dash is round, no colon one mark, and no full stop so high. */
export function middleDot(line: BlockLine): BlockLine {
  if (!line.words.some(({ text }) => readAs.test(text))) return line;
  return { ...line, words: line.words.map((word, at) => (at > 0 && readAs.test(word.text) && isDot(line, word) ? { ...word, text: '·' } : word)) };
}

function isDot(line: BlockLine, word: BlockLine['words'][number]): boolean {
  const [mark, ...others] = lettersOf(line, word);
  if (mark === undefined || others.length > 0) return false;
  return isRoundMark(line, mark, round) && mark[3] <= high * line.xHeightPx;
}
