import type { BlockLine } from '../Block.js';
import { isStroke } from './isStroke.js';
import { standsOn } from './standsOn.js';

/** Hyphens are a third of the font size wide, the dash of ranges is a half; of the height of a line's letters, which are larger in a title, it has so much. */
const [leastEm, leastOfLetters] = [0.41, 0.65];
/** Numbers, times and weekdays that are the ends of a range; numbers of orders and telephones have hyphens, which are wide in some fonts. */
const range = /^([^\p{L}\d]*(?:[\d:.,]{1,5}|пн|вт|ср|чт|пт|сб|вс))-((?:[\d:.,]{1,5}|пн|вт|ср|чт|пт|сб|вс)[^\p{L}\d-]*)$/iu;

/**
 * The line with «–» where the engine, which hardly knows it, read a hyphen between the ends of a range and the stroke is
 * wider than a hyphen: «пн–пт», «3–10 дней».
 * @param emPx the font size of the running text
 */
export function enDash(line: BlockLine, emPx: number): BlockLine {
  if (!line.words.some(({ text }) => range.test(text))) return line;
  return { ...line, words: line.words.map((word) => (range.test(word.text) && isWide(line, word, emPx) ? { ...word, text: word.text.replace(range, '$1–$2') } : word)) };
}

function isWide({ letters, xHeightPx }: BlockLine, { bbox }: BlockLine['words'][number], emPx: number): boolean {
  const [stroke, ...others] = letters.filter((box) => standsOn(box, bbox) && isStroke(box, xHeightPx));
  return stroke !== undefined && others.length === 0 && stroke[2] >= Math.max(leastEm * emPx, leastOfLetters * xHeightPx);
}
