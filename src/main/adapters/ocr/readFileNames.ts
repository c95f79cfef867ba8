import type { LaidRun } from '../../../core/chat/layout/findBlocks.js';
import type { Mark } from '../../../core/chat/layout/inkMarks.js';
import { right, union } from '../../../core/chat/layout/Raster.js';
import { fileName, withKind } from '../../../core/chat/letters/fileName.js';
import { isMostlyCyrillic } from '../../../core/chat/letters/resolveLetters.js';
import type { ReadWord } from '../../../core/exhibit/Reading.js';
import { readRuns } from './readRuns.js';

/** A Latin name is read with more confidence than that; a Russian one, of whose letters none is Latin but in its kind, never. */
const surelyLatin = 0.75;
/** A Russian reading is a name only from here on. */
const leastConfidence = 0.6;
/** Shares of the highest letter: a point is no larger, a line below letters no higher and no narrower. */
const [pointSide, lineHigh, lineWide] = [0.4, 0.22, 0.4];

/** A part of a file's name, up to a line below letters or the point before its kind, that is read once more. */
interface Part {
  readonly word: ReadWord;
  readonly at: number;
  readonly run: LaidRun;
}

/**
 * Reads the names of files once more for Russian letters only, each part of them by itself, where the first look was not
 * sure of Latin letters among Russian words («Bpinucka_2025.pdf»): their kind, which is Latin, spoils the rest of them.
 */
export async function readFileNames(read: ReadonlyMap<LaidRun, readonly ReadWord[]>, emPx: number): Promise<ReadonlyMap<LaidRun, readonly ReadWord[]>> {
  if (!isMostlyCyrillic([...read.values()].flat().map(({ text }) => text).join(' '))) return read;
  const parts = [...read].flatMap(([run, words]) => words.filter(isDoubtful).flatMap((word) => partsOf(word, run)));
  const again = await readRuns(parts.map(({ run }) => run), emPx, 'russian');
  const settled = new Map(read);
  for (const [run, words] of read) settled.set(run, words.map((word) => parts.reduce((done, part, index) => (part.word === word ? withPart(done, part.at, again[index]!) : done), word)));
  return settled;
}

const stemOf = ({ text }: ReadWord): string | undefined => fileName.exec(withKind(text))?.[1];

const isDoubtful = (word: ReadWord): boolean => word.confidence < surelyLatin && /[A-Za-z]{2}/.test(stemOf(word) ?? '');

/** The parts of a name that are written in letters, by the marks that part them. */
function partsOf(word: ReadWord, run: LaidRun): Part[] {
  const marks = [...run.marks].filter(({ box }) => box[0] + box[2] / 2 > word.bbox[0] && box[0] + box[2] / 2 < right(word.bbox)).sort((a, b) => a.box[0] - b.box[0]);
  const high = Math.max(...marks.map(({ box }) => box[3]));
  const all = marks.map(({ box }) => box).reduce(union, word.bbox);
  const isPoint = ({ box }: Mark): boolean => Math.max(box[2], box[3]) <= high * pointSide && box[1] > all[1] + all[3] / 2;
  const isLine = ({ box }: Mark): boolean => box[3] <= high * lineHigh && box[2] >= high * lineWide;
  const point = marks.findLastIndex(isPoint);
  const texts = (stemOf(word) ?? '').split('_');
  const groups = marks.slice(0, Math.max(0, point)).reduce<Mark[][]>((done, mark) => (isLine(mark) ? [...done, []] : [...done.slice(0, -1), [...done.at(-1)!, mark]]), [[]]);
  if (point < 0 || groups.length !== texts.length || groups.some((group) => group.length === 0)) return [];
  return texts.flatMap((text, at) => (/[A-Za-z]/.test(text) ? [{ word, at, run: { ...run, marks: groups[at]!, box: groups[at]!.map(({ box }) => box).reduce(union) } }] : []));
}

/** The word with one part of its name as it was read again, if that is a word. */
function withPart(word: ReadWord, at: number, again: readonly ReadWord[]): ReadWord {
  const [, stem, kind, behind] = fileName.exec(withKind(word.text))!;
  const text = again.map((one) => one.text).join('').replace(/[.,;:]+$/u, '');
  const confidence = Math.min(...again.map((one) => one.confidence));
  if (again.length === 0 || confidence < leastConfidence || !/^(?=.*[аеёиоуыэюя])[\p{L}\d()-]+$/iu.test(text)) return word;
  return { ...word, text: stem!.split('_').map((part, index) => (index === at ? text : part)).join('_') + kind! + behind! };
}
