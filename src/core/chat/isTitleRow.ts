import type { BlockLine } from './Block.js';
import type { Row } from './letterHead.js';
import { median, textOf } from './Piece.js';

/** How large the letters are that most of a page is written in. */
export interface TextSize {
  /** The height of its small letters, px. */
  readonly heightPx: number;
  /** The room that a letter or a space takes up, px. */
  readonly letterPx: number;
}

/** The size of most words of some lines. */
export function textSizeOf(lines: readonly BlockLine[]): TextSize {
  const most = (measure: (line: BlockLine) => number): number => median(lines.flatMap((line) => line.words.map(() => measure(line))));
  return { heightPx: most(({ xHeightPx }) => xHeightPx), letterPx: most(letterWide) };
}

const letterWide = ({ bbox, words }: BlockLine): number => bbox[2] / Math.max(1, textOf(words).length);

/** A title's letters are so much higher than those of what is written, and so much wider: digits and strokes make some lines seem higher. */
const [titleHigh, titleWide] = [1.2, 1.1];
/** In a word of so few signs a wide letter counts more («Фёдор»). */
const [short, shortWide] = [7, 1.35];

/** Whether something in a row is a page's title: words in larger letters than what is written. */
export const isTitleRow = (row: Row, text: TextSize): boolean =>
  row.some((line) => {
    const said = textOf(line.words);
    return line.xHeightPx > titleHigh * text.heightPx && letterWide(line) > (said.length <= short ? shortWide : titleWide) * text.letterPx && /\p{Ll}{3}/u.test(said);
  });
