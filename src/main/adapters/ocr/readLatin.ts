import type { LaidRun } from '../../../core/chat/layout/findBlocks.js';
import type { ReadWord } from '../../../core/exhibit/Reading.js';
import { readRuns } from './readRuns.js';
import { wordAt } from './wordAt.js';

/** What is written in Latin letters whatever stands around: an address of e-mail, with stars where it is masked, the number of a parcel abroad (UPU S10). Signs before and behind are not its own. */
const kinds: readonly { readonly like: RegExp; readonly whole: RegExp }[] = [
  { like: /^[«"(<]*\S+@\S+\.\S{2,}$/u, whole: /^[\w.+*-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*\.[A-Za-z]{2,}$/ },
  { like: /^\p{Lu}{2}\d{9}\p{Lu}{2}[.,;:!?)»]*$/u, whole: /^[A-Z]{2}\d{9}[A-Z]{2}$/ },
];
const around = /^([«"(<]*)(.*?)([.,;:!?)»">]*)$/u;

/**
 * Reads runs once more for Latin letters only, where an address or the number of a parcel came out in others
 * («mar{a@тай.ги»). What the second look tells stands only where it is whole.
 */
export async function readLatin(read: ReadonlyMap<LaidRun, readonly ReadWord[]>, emPx: number): Promise<ReadonlyMap<LaidRun, readonly ReadWord[]>> {
  const doubtful = [...read].filter(([, words]) => words.some(({ text }) => kindOf(text) !== undefined)).map(([run]) => run);
  const again = await readRuns(doubtful, emPx, 'latin');
  const settled = new Map(read);
  for (const [index, run] of doubtful.entries()) settled.set(run, read.get(run)!.map((word) => inLatin(word, again[index]!)));
  return settled;
}

/** The kind of what came out in other letters than its own. */
const kindOf = (text: string): (typeof kinds)[number] | undefined => kinds.find(({ like, whole }) => like.test(text) && !whole.test(around.exec(text)![2]!));

function inLatin(word: ReadWord, latin: readonly ReadWord[]): ReadWord {
  const kind = kindOf(word.text);
  if (kind === undefined) return word;
  const other = wordAt(word, latin);
  const [, before, , behind] = around.exec(word.text)!;
  const own = other === undefined ? '' : around.exec(other.text)![2]!;
  return kind.whole.test(own) ? { ...word, text: `${before}${own}${behind}` } : word;
}
