import type { LaidRun } from '../../../core/chat/layout/findBlocks.js';
import { bottom, union } from '../../../core/chat/layout/Raster.js';
import { isStroke } from '../../../core/chat/letters/isStroke.js';
import { standsOn } from '../../../core/chat/letters/standsOn.js';
import { isAmongLatin, isDrawnAlike, isLatinWord, mayBeLatin } from '../../../core/chat/letters/mayBeLatin.js';
import type { ReadWord } from '../../../core/exhibit/Reading.js';
import { readRuns } from './readRuns.js';

/** A Russian word is read with more confidence than that; one with less than the other was hardly read at all. */
const [surelyRussian, legible] = [0.935, 0.6];
/** A Latin reading is a word only from here on, and may be so much less sure than the Russian one, which most words around are like. */
const [leastConfidence, margin] = [0.85, 0.06];
/** Of capitals before a hyphen less is enough: that they are read in another way than the rest of their word tells as well. */
const leastOfPart = 0.75;
const around = /^([«"(]*)(.*?)([.,:;!?…)»"]*)$/u;
/** Latin capitals before a Russian word that they are joined with, or before a long number: "SD-6451705" comes out as «$0-6451705». */
const compound = /^(\p{Lu}{2,}(?=-\p{L})|[\p{Lu}$0]*\$[\p{Lu}$0]+(?=-\d{5}))(-[\p{L}\d]+)$/u;

/** A word that is read once more, alone: what stands before and behind it, and the stretch of the line where it stands. */
interface Doubtful {
  readonly word: ReadWord;
  readonly own: string;
  readonly before: string;
  readonly behind: string;
  readonly isAmongLatin: boolean;
  /** Of what confidence a second reading stands. */
  readonly least: number;
  readonly run: LaidRun;
}

/**
 * Reads words once more for Latin letters only, each by itself, that came out in Russian letters all of which look like
 * Latin ones, and without confidence: among Russian words «e-mail» comes out as «е-тай», "RRN" as «ВВМ», «QR-код» as
 * «ОВ-код». What the second look tells stands where its shapes are others («Срок» is no "Cpok") or all around is Latin.
 */
export async function readLatinWords(read: ReadonlyMap<LaidRun, readonly ReadWord[]>, emPx: number): Promise<ReadonlyMap<LaidRun, readonly ReadWord[]>> {
  const doubtful = [...read].flatMap(([run, words]) => words.flatMap((_, at) => doubtIn(run, words, at) ?? []));
  const again = await readRuns(doubtful.map(({ run }) => run), emPx, 'latin');
  const settled = new Map(doubtful.map((one, index) => [one.word, surer(one, again[index]!)]));
  return new Map([...read].map(([run, words]) => [run, words.map((word) => settled.get(word) ?? word)]));
}

function doubtIn(run: LaidRun, words: readonly ReadWord[], at: number): Doubtful | undefined {
  const word = words[at]!;
  if (word.confidence < legible || word.confidence >= surelyRussian) return undefined;
  const [, before, text, behind] = around.exec(word.text)!;
  const [, capitals, rest] = compound.exec(text!) ?? [];
  const isPart = capitals !== undefined && !mayBeLatin(text!);
  const own = isPart ? capitals : text!;
  // No number begins with «$0-».
  const least = own.includes('$') ? legible : isPart ? leastOfPart : Math.max(leastConfidence, word.confidence - margin);
  const stretch = mayBeLatin(own) || (isPart && own.includes('$')) ? stretchOf(run, word, isPart) : undefined;
  return stretch && { word, own, before: before!, behind: `${isPart ? rest! : ''}${behind!}`, isAmongLatin: isAmongLatin(words.map((one) => one.text), at), least, run: stretch };
}

/** The stretch of a run that a word stands on, or its part before a hyphen. */
function stretchOf(run: LaidRun, { bbox }: ReadWord, isPart: boolean): LaidRun | undefined {
  const all = run.marks.filter(({ box }) => standsOn(box, bbox)).sort((a, b) => a.box[0] - b.box[0]);
  const marks = isPart ? all.slice(0, Math.max(0, all.findIndex(({ box }) => isStroke(box, run.letterPx) && bottom(box) < bottom(all[0]!.box)))) : all;
  return marks.length === 0 ? undefined : { ...run, marks, box: marks.map(({ box }) => box).reduce(union) };
}

function surer({ word, own, before, behind, isAmongLatin: isAround, least }: Doubtful, latin: readonly ReadWord[]): ReadWord {
  const found = around.exec(latin.map(({ text }) => text).join(''))![2]!;
  const other = own.includes('$') ? found.toUpperCase() : found;
  const confidence = Math.min(1, ...latin.map((one) => one.confidence));
  return confidence >= least && isLatinWord(other) && (isAround || !isDrawnAlike(other, own)) ? { ...word, text: `${before}${other}${behind}`, confidence } : word;
}
