import type { Box } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { union } from './layout/Raster.js';
import { linesOf, median, textOfRuns } from './Piece.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** Quoted lines stand further right than what is said, and begin at one edge, by these shares of a small letter's height. */
const [inset, edge] = [0.7, 0.4];
/** They are smaller or paler by so much. */
const less = 0.95;
/** A name has a colour of its own: its channels, 0–255, differ by so much. */
const coloured = 40;

/**
 * The quoted part of a bubble whose tint was not seen, as it is little darker than the bubble: a name in a colour of its own
 * and smaller or paler words below it, set in from what is said below them. Null where there is none.
 */
export function insetQuote({ lines: runs }: Block): Box | null {
  const lines = linesOf(runs.filter((run) => run.words.length > 0));
  const [name] = lines;
  const from = lines.findIndex((line) => name !== undefined && beginOf(line) <= beginOf(name) - inset * name[0]!.xHeightPx);
  if (name === undefined || from < 2 || !isName(name)) return null;
  const [quoted, said] = [lines.slice(0, from), lines.slice(from)];
  const isAligned = quoted.every((line) => Math.abs(beginOf(line) - beginOf(name)) <= edge * name[0]!.xHeightPx);
  const words = quoted.slice(1).flat();
  const isLess = (of: (run: BlockLine) => number): boolean => median(words.map(of)) <= less * median(said.flat().map(of));
  return isAligned && (isLess((run) => run.xHeightPx) || isLess((run) => run.contrast)) ? quoted.flat().map(({ bbox }) => bbox).reduce(union) : null;
}

const beginOf = (line: readonly BlockLine[]): number => line[0]!.bbox[0];

function isName(line: readonly BlockLine[]): boolean {
  const ink = line[0]!.inkColour;
  return Math.max(...ink) - Math.min(...ink) > coloured && isNameLike(nameOf(textOfRuns(line)));
}
