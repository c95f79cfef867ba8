import type { BlockLine } from '../Block.js';
import { lettersOf } from './lettersOf.js';

/** A letter is higher than another by so much when one has a stroke above and the other has none. */
const higher = 1.13;
/** Letters of this height against the x-height are capitals. */
const capital = 1.22;

/**
 * «Ок» and "Ok" alone in a message: machines tell them by chance, the letters' heights tell them surely. Latin k has a
 * stroke above, Cyrillic к has none.
 */
export function loneOk(runs: readonly BlockLine[], textHeightPx: number): readonly BlockLine[] {
  const [run] = runs;
  const word = run?.words[0];
  if (run === undefined || word === undefined || runs.length > 1 || run.words.length > 1) return runs;
  const marks = questionMarks(word.text, run.letters.map(([, , , height]) => height));
  if (marks !== null) return [{ ...run, words: [{ ...word, text: marks }] }];
  const letters = lettersOf(run, word);
  if (letters.length !== 2 || !/^[оo0][кk]$/iu.test(word.text)) return runs;
  return [{ ...run, words: [{ ...word, text: spelled(word.text, letters.map(([, , , height]) => height), textHeightPx) }] }];
}

function spelled(text: string, [first, second]: readonly number[], textHeightPx: number): string {
  if (second! > first! * higher) return 'ok';
  if (first! > second! * higher) return 'Ок';
  if (first! < textHeightPx * capital) return 'ок';
  return /[КK]$/u.test(text) ? text : 'Ok';
}

/** «???» as machines read it («22?»): as many as there are hooks over dots. */
function questionMarks(text: string, heights: readonly number[]): string | null {
  if (!/^[?27]{1,6}$/u.test(text) || !text.includes('?')) return null;
  const highest = Math.max(...heights);
  const hooks = heights.filter((height) => height > highest * 0.5).length;
  return hooks * 2 === heights.length ? '?'.repeat(hooks) : null;
}
