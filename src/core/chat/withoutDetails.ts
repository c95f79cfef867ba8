import type { BlockLine } from './Block.js';
import { fileName, withKind } from './letters/fileName.js';
import { isSameLine, textOf, type Piece } from './Piece.js';

/** What is told of a file is paler than its name by this share; on a coloured bubble by little. */
const pale = 0.9;
/** How large it is, whatever its letters were read as. */
const size = /(?<![\p{L}\d])\d+(?:[.,]\d+)?[ )|]?(?:[БB]|[КкKkМмMmГгGg][БбBВb8])(?![\p{L}\d])/u;
/** How many pages it has. */
const pages = /(?<![\p{L}\d])\d+ (?:стр(?:аниц\p{L}{0,2}|\.)?|pages?)(?![\p{L}\d])/iu;
/** Its kind, and the dots between, whatever they were read as. */
const rest = /^(?:[^\p{L}\d]|[PpРр][DdДд][FfФф]|[DdД][OoОо0][CcСс][XxХх]?|[XxХх][Ll1I][SsЅ][XxХх]?|[JjЈ][PpРр][EeЕе]?[GgС]|[PpРр][NnП][GgС]|[MmМм][PpРр][34З]|[ZzЗ][Il1i][PpРр]|ТХТ|TXT|txt|MOV|mov)*$/u;

/**
 * A piece without the pale lines below a file's name that tell its pages, how large it is and of what kind: «2 pages ·
 * 1.2 MB · PDF». Nobody said that.
 */
export function withoutDetails(piece: Piece): Piece {
  const at = piece.runs.findIndex(({ words }) => words.some(({ text }) => fileName.test(withKind(text))));
  const name = piece.runs[at];
  if (name === undefined) return piece;
  const isDetail = (run: BlockLine): boolean => run.contrast < pale * name.contrast && !isSameLine(run, name) && tellsOfFile(textOf(run.words));
  return { ...piece, runs: piece.runs.filter((run, index) => index < at || !isDetail(run)) };
}

/** Whether a line tells how large a file is, and nothing else than of what kind. */
export function tellsOfFile(text: string): boolean {
  const left = text.replace(size, '').replace(pages, '');
  return left.length < text.length && rest.test(left);
}
