import type { BlockLine } from '../Block.js';

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
  if (run === undefined || word === undefined || runs.length > 1 || run.words.length > 1 || run.letterHeights.length !== 2) return runs;
  if (!/^[оo0][кk]$/iu.test(word.text)) return runs;
  return [{ ...run, words: [{ ...word, text: spelled(word.text, run.letterHeights, textHeightPx) }] }];
}

function spelled(text: string, [first, second]: readonly number[], textHeightPx: number): string {
  if (second! > first! * higher) return 'ok';
  if (first! > second! * higher) return 'Ок';
  if (first! < textHeightPx * capital) return 'ок';
  return /[КK]$/u.test(text) ? text : 'Ok';
}
