import type { ReadWord } from '../../exhibit/Reading.js';
import type { BlockLine } from '../Block.js';
import { isSameLine } from '../Piece.js';
import { right } from '../layout/Raster.js';

const broken = /[\p{L}\d]-$/u;
const link = /^(?:https?:\/\/|www\.)|^[\w.-]+\.[a-z]{2,}\/\S*$/iu;

/**
 * Joins words that a narrow bubble broke over two lines: words and numbers at their own hyphen («кто-» «то», «79444793-»
 * «0007», «T-» «629266247») and links that had a line of their own and did not fit. Their place is that of the first part.
 */
export function joinBroken(runs: readonly BlockLine[]): readonly BlockLine[] {
  const widest = Math.max(...runs.map((run) => right(run.bbox)));
  const joined: BlockLine[] = [];
  for (const run of runs) {
    const above = joined.at(-1);
    const last = above?.words.at(-1);
    const [first, ...others] = run.words;
    if (above === undefined || last === undefined || first === undefined || isSameLine(above, run) || !isBroken(above, last, first, widest)) {
      joined.push(run);
      continue;
    }
    const word: ReadWord = { text: last.text + first.text, bbox: last.bbox, confidence: Math.min(last.confidence, first.confidence) };
    joined[joined.length - 1] = { ...above, words: [...above.words.slice(0, -1), word] };
    if (others.length > 0) joined.push({ ...run, words: others });
  }
  return joined;
}

function isBroken(above: BlockLine, last: ReadWord, first: ReadWord, widest: number): boolean {
  if (broken.test(last.text)) return isSameKind(last.text, first.text);
  const isFull = above.words.length === 1 && widest - right(above.bbox) < 2.5 * above.xHeightPx;
  return isFull && link.test(last.text) && /^[\w\-/?=&#%.]+$/u.test(first.text);
}

/** Letters go on with two letters and more («одно- и двух-» is two words), digits and a number's letter with digits, capitals with a code as well («SM-» «G991B»). */
function isSameKind(last: string, first: string): boolean {
  if (/(?:^|[^\p{L}])\p{Lu}{2,}-$/u.test(last) && /^\p{Lu}{0,3}\d{2}/u.test(first)) return true;
  return /(?:\d|(?:^|[^\p{L}])\p{Lu})-$/u.test(last) ? /^\d/u.test(first) : /^\p{L}{2}/u.test(first);
}
