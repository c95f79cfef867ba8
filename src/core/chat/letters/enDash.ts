import type { BlockLine } from '../Block.js';
import { right } from '../layout/Raster.js';
import { isStroke } from './isStroke.js';

/** Hyphens are a third of the font size wide, the dash of ranges is a half; of the height of a line's letters, which are larger in a title, it has so much. */
const [leastEm, leastOfLetters] = [0.41, 0.65];

/**
 * The line with «–» where the engine, which hardly knows it, read a hyphen between letters or digits and the stroke is
 * wider than a hyphen: «пн–пт», «3–10 дней».
 * @param emPx the font size of the running text
 */
export function enDash(line: BlockLine, emPx: number): BlockLine {
  if (!line.words.some(({ text }) => between.test(text))) return line;
  return { ...line, words: line.words.map((word) => (between.test(word.text) ? { ...word, text: widened(line, word, emPx) } : word)) };
}
const between = /(?<=[\p{L}\d])-(?=[\p{L}\d])/u;

function widened({ letters, xHeightPx }: BlockLine, { text, bbox }: BlockLine['words'][number], emPx: number): string {
  const strokes = letters.filter((box) => box[0] + box[2] / 2 > bbox[0] && box[0] + box[2] / 2 < right(bbox) && isStroke(box, xHeightPx));
  if (strokes.length !== text.replace(/[^-–—_]/gu, '').length) return text;
  let at = -1;
  return text.replace(/[-–—_]/gu, (sign, place: number) => {
    at += 1;
    const isBetween = sign === '-' && between.test(text.slice(Math.max(0, place - 1), place + 2));
    return isBetween && strokes[at]![2] >= Math.max(leastEm * emPx, leastOfLetters * xHeightPx) ? '–' : sign;
  });
}
