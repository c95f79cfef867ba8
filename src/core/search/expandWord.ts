import { foldToCyrillic } from '../dating/foldLookAlikes.js';
import { rootVariants } from './rootVariants.js';
import { stemRussian } from './stemRussian.js';
import type { Token } from './tokensOf.js';
import type { Vocabulary } from './Vocabulary.js';

/** How much a stem counts that is not the asked one. */
const weights = { unfinished: 0.8, variant: 0.6, longer: 0.35, near: 0.35, far: 0.2 } as const;
const shortestPrefix = 4;
const shortestNear = 4;
/** A misread word is rare: stems of more entries than this share of the asked one's are words of their own. */
const rareShare = 0.05;

/** In how many entries a stem occurs. */
type Frequency = (stem: string) => number;

/**
 * The stems that answer an asked word, each with how much it counts, 0–1: its own, those of the same root, those that
 * begin with it, and those that a slip of the hand or of a reading machine makes of it.
 */
export function expandWord(word: Token, isOpen: boolean, vocabulary: Vocabulary, frequency: Frequency): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (stems: readonly string[], weight: number): void => {
    for (const stem of stems) if ((found.get(stem) ?? 0) < weight && frequency(stem) > 0) found.set(stem, weight);
  };
  const isNumber = /\d/u.test(word.word);
  add([word.stem], 1);
  if (isOpen) add(vocabulary.startingWith(word.word), weights.unfinished);
  if (isOpen && word.stem.length >= 3 && !isNumber) add(vocabulary.startingWith(word.stem), weights.unfinished);
  for (const twin of twins(word.word)) add([twin, ...(isOpen ? vocabulary.startingWith(twin) : [])], weights.unfinished);
  for (const variant of rootVariants(word.stem)) add(vocabulary.startingWith(variant), weights.variant);
  if (word.stem.length >= shortestPrefix) add(vocabulary.startingWith(word.stem), isNumber ? weights.unfinished : weights.longer);
  addNear(word, isOpen, vocabulary, frequency, found, add);
  return found;
}

function addNear(
  { word, stem }: Token,
  isOpen: boolean,
  vocabulary: Vocabulary,
  frequency: Frequency,
  found: ReadonlyMap<string, number>,
  add: (stems: readonly string[], weight: number) => void,
): void {
  if (stem.length < shortestNear || /^\d{1,5}$/u.test(word)) return;
  const known = [...found.keys()].reduce((sum, one) => sum + frequency(one), 0);
  if (known > 0) {
    const limit = Math.max(2, known * rareShare);
    if (stem.length >= 6) add(vocabulary.near(stem, 1).filter((one) => frequency(one) <= limit), weights.near);
    return;
  }
  add(vocabulary.near(stem, 1), weights.near);
  if (isOpen) add(vocabulary.startingNear(word), weights.near);
  if (found.size === 0 && stem.length >= 7) add(vocabulary.near(stem, 2), weights.far);
}

/** A Latin word that could as well be typed or read in Cyrillic: «COM», "ok". */
function twins(word: string): readonly string[] {
  if (!/^[abcehkmoptxy]+$/u.test(word)) return /^[авсенкмортху]{1,4}$/u.test(word) ? [toLatin(word)] : [];
  const cyrillic = foldToCyrillic(word);
  return [cyrillic, stemRussian(cyrillic)];
}

const latin = new Map([...'авсенкмортху'].map((c, at) => [c, 'abcehkmoptxy'[at]!]));
const toLatin = (word: string): string => [...word].map((c) => latin.get(c)!).join('');
