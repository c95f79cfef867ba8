import type { BlockLine } from './Block.js';
import { otherInk } from './inks.js';
import { bottom, colourDistance } from './layout/Raster.js';
import { isNameLike, isSetOff, nameOf } from './takeAuthor.js';
import { withoutDetails } from './withoutDetails.js';
import { fileName, withKind } from './letters/fileName.js';
import { isSameLine, linesOf, textOf, textOfRuns, type Piece } from './Piece.js';

/** What apps write above a message that was passed on, alone or with whose it was. */
const passedOn = /^(?:переслано|пересланное сообщение|forwarded|forwarded message)(?<from>:? (?:от|from):?)?(?<name> .+)?$/iu;
/** How large a file is, whatever its letters were read as. */
export const size = /^\d+(?:[.,]\d+)? ?(?:[БB]|[КкKkМмMmГгGg][БбBВb8])\.?$/u;

/** A bubble so many times as high as its line shows more than text. */
const pictureLines = 8;

/**
 * A piece without what the app adds to its text: that it was passed on, from whom, and how large the file is that it
 * names. Nobody said that.
 */
export function withoutLabels(piece: Piece): Piece {
  return withoutSize(withoutDetails(withoutCaption(withoutCount(withoutPassedOn(piece)))));
}

/** What stands above what is attached: that it is, and how many there are. */
const attached = /^(?:вложени[ея]|приложени[ея]|прикрепл[её]нные файлы|файлы|attachments?|attached files?)(?: ?\(\d{1,2}\)|:? \d{1,2})?:?$/iu;

function withoutCount(piece: Piece): Piece {
  const strongest = Math.max(...piece.runs.map(({ contrast }) => contrast));
  return { ...piece, runs: piece.runs.filter((run) => !(attached.test(textOf(run.words)) && isPaleLine(run, piece.runs, strongest))) };
}
const paler = 0.75;

const isPaleLine = (run: BlockLine, runs: Piece['runs'], strongest: number): boolean => run.contrast < paler * strongest && !runs.some((other) => other !== run && isSameLine(other, run));

/** A file's name and how large it is, in one line. */
const nameAndSize = /\.\p{L}[\p{L}\d]{2,3}(?: \S{1,2})? \d+(?:[.,]\d+)? ?(?:[КкKkМмMmГгGg][БбBВb8])\.?$/u;
const sizeAtEnd = /\d ?[КкKkМмMmГгGg][БбBВb8]\.?$/u;
/** So many times a line's height stands a picture above its name. */
const pictureHigh = 4;

/** Below a picture, paler than any text, the name of its file. */
function withoutCaption(piece: Piece): Piece {
  const strongest = Math.max(...piece.runs.map(({ contrast }) => contrast));
  const isUnderPicture = (run: BlockLine, at: number): boolean => at > 0 && run.bbox[1] - bottom(piece.runs[at - 1]!.bbox) > pictureHigh * run.bbox[3];
  // The name comes last: V8 takes a sixth of a second to make its expression ready, for which most screenshots have no use.
  const isNamed = (text: string): boolean => sizeAtEnd.test(text) && nameAndSize.test(text);
  const isCaption = (run: BlockLine, at: number): boolean => isUnderPicture(run, at) && isPaleLine(run, piece.runs, strongest) && isNamed(textOf(run.words));
  return { ...piece, runs: piece.runs.filter((run, at) => !isCaption(run, at)) };
}

/** What a line tells of a message that was passed on, the signs about it left out; undefined where it tells nothing of the kind. */
export const passedOnIn = (line: readonly BlockLine[]): Readonly<Record<string, string | undefined>> | undefined => passedOn.exec(textOfRuns(line).replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, ''))?.groups;

/** A piece without what tells that it was passed on, and from whom, at its top or right below the sender's name. */
export function withoutPassedOn(piece: Piece): Piece {
  const lines = linesOf(piece.runs);
  // In a group the sender's own name stands above.
  const at = passedOnIn(lines[0] ?? []) === undefined && isNameLike(nameOf(textOfRuns(lines[0] ?? []))) ? 1 : 0;
  const [line, head, below] = [lines[at] ?? [], lines.slice(0, at).flat(), lines.slice(at + 1).flat()];
  const [first, label] = [line[0], passedOnIn(line)];
  if (first === undefined || !label) return piece;
  // «Пересланное сообщение Марина» needs no word between, where both have an ink of their own.
  const isInOwnInk = below[0] !== undefined && colourDistance(first.inkColour, below[0].inkColour) > otherInk;
  if (label.name !== undefined && (!isNameLike(label.name) || (label.from === undefined && !isInOwnInk))) return piece;
  const [next, ...others] = below;
  // The name may have a line of its own.
  const isNamedBelow = label.from !== undefined && label.name === undefined && next !== undefined && others.length > 0 && isNameLike(nameBehind(next)) && (isSetOff(next, others) || isBesideFace(next, others) || areSmaller([first, next], others));
  const said = isNamedBelow ? others : below;
  // A person would decline the name, and say more.
  const isOverText = isNamedBelow || (said.some(({ words }) => words.some(({ text }) => /\p{L}{2}/u.test(text))) && (label.name !== undefined || isSetOff(first, said)));
  const isOverOther = piece.quote !== null || piece.block.bbox[3] > pictureLines * first.bbox[3];
  return isOverText || isOverOther ? { ...piece, runs: [...head, ...said] } : piece;
}

/** The name, without what was read of the face before it. */
const nameBehind = ({ words }: BlockLine): string => nameOf(textOf(words).replace(/^\S{1,2} (?=\p{L}{3})/u, ''));

/** Whether a name begins further right than the text below: its face stands before it, seen or not. */
function isBesideFace({ words }: BlockLine, below: readonly BlockLine[]): boolean {
  const name = words.findLast(({ text }) => /\p{L}{2}/u.test(text));
  return name !== undefined && name.bbox[0] - Math.min(...below.map(({ bbox }) => bbox[0])) > faceWide * name.bbox[3];
}
const faceWide = 1;

/** Whether the label and a name in capital letters below it are lower than the text is, the stamp at its end aside. */
const areSmaller = ([label, name]: readonly [BlockLine, BlockLine], text: readonly BlockLine[]): boolean => {
  const high = smaller * Math.max(...text.map(({ xHeightPx }) => xHeightPx));
  return label.xHeightPx < high && name.xHeightPx < high && name.words.every((word) => /^\p{Lu}/u.test(word.text));
};
const smaller = 0.95;

function withoutSize(piece: Piece): Piece {
  const words = piece.runs.flatMap((run) => run.words);
  const at = words.findIndex((word) => fileName.test(withKind(word.text)));
  const behind = words.slice(at + 1);
  const sizeWords = [2, 1].find((count) => size.test(textOf(behind.slice(0, count)).replace(/[·•,;]\s*$/u, '')));
  if (at < 0 || sizeWords === undefined) return piece;
  const gone = new Set(behind.slice(0, sizeWords));
  return { ...piece, runs: piece.runs.map((run) => ({ ...run, words: run.words.filter((word) => !gone.has(word)) })).filter((run) => run.words.length > 0) };
}
