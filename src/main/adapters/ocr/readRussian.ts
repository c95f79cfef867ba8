import type { LaidRun } from '../../../core/chat/layout/findBlocks.js';
import { isMostlyCyrillic } from '../../../core/chat/letters/resolveLetters.js';
import type { ReadWord } from '../../../core/exhibit/Reading.js';
import { readRuns } from './readRuns.js';
import { wordAt } from './wordAt.js';

/** How much surer a Latin reading must be to stand against a Russian one of the same word. */
const margin = 0.04;
/** A Russian reading is a word only from here on. */
const leastConfidence = 0.6;
const latinWord = /^[«"(]?[A-Za-zÀ-ÿ](?:-?[A-Za-zÀ-ÿ])[A-Za-zÀ-ÿ0-9-]*[».,:;!?)"]*$/;
const surelyLatin = 0.955;

/**
 * Reads runs once more for Russian letters only, where a word among Russian ones came out in Latin letters («Takux»,
 * «ocmotpa»): short words and words alone in their line are told by their look in both scripts, and the surer one stands.
 */
export async function readRussian(read: ReadonlyMap<LaidRun, readonly ReadWord[]>, emPx: number): Promise<ReadonlyMap<LaidRun, readonly ReadWord[]>> {
  const talk = [...read.values()].flat().map(({ text }) => text).join(' ');
  if (!isMostlyCyrillic(talk)) return read;
  const doubtful = [...read].filter(([, words]) => words.some(isDoubtful)).map(([run]) => run);
  const again = await readRuns(doubtful, emPx, 'russian');
  const settled = new Map(read);
  for (const [index, run] of doubtful.entries()) settled.set(run, read.get(run)!.map((word) => surer(word, again[index]!)));
  return settled;
}

const isDoubtful = ({ text, confidence }: ReadWord): boolean => latinWord.test(text) && confidence < surelyLatin;

function surer(word: ReadWord, russian: readonly ReadWord[]): ReadWord {
  if (!isDoubtful(word)) return word;
  const other = wordAt(word, russian);
  const isWord = other !== undefined && /[аеёиоуыэюя]/iu.test(other.text) && other.confidence >= leastConfidence;
  return isWord && other.confidence + margin >= word.confidence ? { ...word, text: other.text, confidence: other.confidence } : word;
}
