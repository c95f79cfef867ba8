import type { Box } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { bottom, isWithin, right, union } from './layout/Raster.js';
import { isTitleRow, type TextSize } from './isTitleRow.js';
import { address, isNamedIn, letterHead, stampIn, type Row } from './letterHead.js';
import { inReadingOrder } from './inReadingOrder.js';
import { linesOf, sharesLine, textOf } from './Piece.js';
import { isAddressed } from './takeRecipients.js';

/** In heights of small letters: lines of one letter begin within so much of its name, and its stamp ends within as much of the others'. */
const slack = 1.5;
/** So many heads make a column; one does that tells from which address, or to whom, its letter goes. */
const leastHeads = 2;
/** A face stands before a name whose text begins below the face: so much further right the names stand, in heights of small letters. */
const [leastFace, mostFace] = [3, 11];
/** At one edge so many lines begin, at the least. */
const leastLines = 4;

/** The letters of a page without cards, and what else there is. */
export interface Sections {
  /** One field for each letter, from its head to the next, as wide as all. */
  readonly cards: readonly Block[];
  /** Pictures among the letters, and notices in their middle. */
  readonly among: readonly Block[];
  /** What stands beside the letters: lists, menus, the order. */
  readonly beside: readonly Block[];
}

/**
 * Parts the text on the ground of a page of letters at their heads ({@link letterHead}): names that begin at one edge, with
 * a day and an hour in their line or close below. Null where there are no two of them, nor one of a mail's.
 */
export function letterSections(blocks: readonly Block[], text: TextSize): Sections | null {
  const flats = blocks.filter((one) => one.shape !== 'picture' && one.floats === undefined && !isOfFace(one, blocks));
  const reach = slack * text.heightPx;
  const found = edgesOf(flats, reach).flatMap((edge) => columnAt(edge, flats, blocks.filter(({ shape }) => shape === 'picture'), reach) ?? []);
  const whole = found.filter((one) => !found.some((other) => isBelowFaces(other, one, reach)));
  const most = Math.max(0, ...whole.map(({ heads }) => heads.length));
  // A name at the left of a list takes a letter's stamp for its own.
  const best = whole.filter(({ heads }) => heads.length === most).at(-1);
  if (best === undefined) return null;
  const { rows, heads, inside, edge, ends } = best;
  const box: Box = [edge, rows[0]![0]!.bbox[1], ends - edge, 0];
  const parts = heads.map((at, index) => rows.slice(at, heads[index + 1]));
  const above = rows.slice(0, heads[0]);
  const rest = restOf(above, edge, text);
  const cards = [...(rest.length > 0 ? [rest] : []), ...parts].map((part) => cardOf(part, inside, box));
  const isWithinSides = ({ bbox }: Block): boolean => bbox[0] >= edge - reach && right(bbox) <= ends + reach;
  // A notice about the panel's middle may reach further than the texts.
  const isAmong = (one: Block): boolean => (isWithinSides(one) && (one.shape === 'picture' || isNotice(one, edge, ends))) || (one.shape === 'flat' && one.side === 'center' && one.bbox[0] > edge + 2 * one.bbox[3] && one.bbox[0] < ends);
  const among = blocks.filter((one) => !inside.includes(one) && isAmong(one));
  return { cards, among, beside: blocks.filter((one) => !inside.includes(one) && (right(one.bbox) <= edge + reach || one.bbox[0] >= ends - reach)) };
}

/** Whether the texts of one column begin left of its names, which are those of the other. */
const isBelowFaces = (one: ColumnOfLines, other: ColumnOfLines, reach: number): boolean => one !== other && one.heads.length * 2 > other.heads.length && Math.abs(one.named - other.edge) <= reach && one.edge < other.edge - reach;

interface ColumnOfLines {
  /** Where names begin: at the edge, or behind the faces that stand there. */
  readonly named: number;
  readonly edge: number;
  /** How far to the right it reaches. */
  readonly ends: number;
  readonly inside: readonly Block[];
  readonly rows: readonly Row[];
  /** The rows that begin a letter each. */
  readonly heads: readonly number[];
}

function columnAt(edge: number, flats: readonly Block[], pictures: readonly Block[], reach: number): ColumnOfLines | null {
  const own = flats.filter(({ bbox }) => bbox[0] >= edge - reach);
  const isAtEdge = ({ bbox }: { readonly bbox: Box }): boolean => Math.abs(bbox[0] - edge) <= reach;
  const begins = own.filter(({ lines }) => lines.some(isAtEdge));
  const stamps = own.filter((one) => !begins.includes(one) && isStamp(one));
  const ends = Math.max(...[...begins, ...stamps].map(({ bbox }) => right(bbox)));
  const inside = own.filter((one) => right(one.bbox) <= ends + reach && !isNotice(one, edge, ends) && !isSign(one, edge, ends));
  const rows = linesOf(inReadingOrder(inside.flatMap(({ lines }) => lines.filter(({ words }) => words.length > 0))));
  const { named, heads } = [edge, ...namesBehindFaces(rows, edge, reach)].map((begins) => ({ named: begins, heads: headsOf(rows, begins, reach) })).reduce((best, one) => (one.heads.length > best.heads.length ? one : best));
  // Of the last letter the edge may leave the head alone.
  const whole = heads.length - (heads.length > leastHeads && heads.at(-1) === rows.length - 1 ? 1 : 0);
  // A letter may bring a picture alone.
  const isWritten = rows.filter((row) => isAtEdge(row[0]!)).length + pictures.filter(isAtEdge).length >= heads.length + whole;
  const isMail = heads.some((at) => rows.slice(at, at + 2).some((row) => row.some(isOfMail)));
  return (heads.length >= leastHeads || isMail) && isWritten ? { edge, named, ends, inside, rows, heads } : null;
}

/** Where names may begin that stand behind faces, the first of their rows. */
function namesBehindFaces(rows: readonly Row[], edge: number, reach: number): readonly number[] {
  const begins = rows.map(([first]) => first!.bbox[0]).filter((x) => x - edge > (leastFace / slack) * reach && x - edge < (mostFace / slack) * reach);
  return begins.filter((x, at) => begins.findIndex((other) => Math.abs(other - x) <= reach) === at);
}

/** Where lines begin, from left to right. */
function edgesOf(blocks: readonly Block[], reach: number): readonly number[] {
  const begins = blocks.flatMap(({ lines }) => lines.map(({ bbox }) => bbox[0])).sort((a, b) => a - b);
  const counts = begins.map((edge) => ({ edge, count: begins.filter((other) => Math.abs(other - edge) <= reach).length })).sort((a, b) => b.count - a.count || a.edge - b.edge);
  const edges: number[] = [];
  for (const { edge, count } of counts) if (count >= leastLines && !edges.some((other) => Math.abs(other - edge) <= reach)) edges.push(edge);
  return edges.sort((a, b) => a - b);
}

/** Whether a block is a line about the middle of the column: a day, a notice. */
function isNotice({ side, bbox, lines }: Block, edge: number, ends: number): boolean {
  const [before, behind] = [bbox[0] - edge, ends - right(bbox)];
  return linesOf(lines).length === 1 && ((side === 'center' && before > 2 * bbox[3]) || (before > bbox[3] && Math.abs(before - behind) < bbox[3]));
}

/** Whether a block is a sign to touch, far behind the words of its row: an arrow to answer by, read as a letter or two. */
const isSign = ({ lines, bbox }: Block, edge: number, ends: number): boolean => textOf(lines.flatMap(({ words }) => words)).length <= 2 && bbox[0] > (edge + ends) / 2;

/** Whether a block is what was read of a face: a letter or two on a field of its own, or a sign, left of a row's words. */
function isOfFace(one: Block, blocks: readonly Block[]): boolean {
  const text = textOf(one.lines.flatMap(({ words }) => words));
  const isLeft = text.length <= 2 && (one.shape === 'bubble' || !/[\p{L}\p{N}]/u.test(text));
  return isLeft && blocks.some((other) => other.bbox[0] >= right(one.bbox) && sharesLine(other.bbox, one.bbox) && isOverAddressed(other, blocks));
}

/** Whether a block begins with the row right below which a line tells to whom a letter goes. */
function isOverAddressed({ bbox: [x, y], lines: [first] }: Block, blocks: readonly Block[]): boolean {
  const isBelow = ({ bbox }: BlockLine): boolean => first !== undefined && Math.abs(bbox[0] - x) <= first.bbox[3] && bbox[1] > y && bbox[1] - y <= 3 * first.bbox[3];
  return blocks.some(({ lines }) => lines.some((line) => isBelow(line) && isAddressed(line)));
}

/** Whether a block is a stamp, with signs beside it at most (a star, an arrow to answer by). */
function isStamp({ lines }: Block): boolean {
  const rows = linesOf(lines.filter(({ words }) => words.length > 0));
  const found = rows.length === 1 ? stampIn(rows[0]!, true) : null;
  return found !== null && rows[0]!.every((run) => found.runs.includes(run) || textOf(run.words).length <= 1);
}

/**
 * The rows above the first head that are of a letter which an edge cuts: below the title, whose letters are larger, and
 * below what begins left of the letters, as a menu does, and below a bar of signs; from the first on that begins where they do.
 */
export function restOf(above: readonly Row[], begins: number, text: TextSize): readonly Row[] {
  const reach = slack * text.heightPx;
  const below = above.slice(above.findLastIndex((row) => isTitleRow(row, text) || isBarOfSigns(row) || row[0]!.bbox[0] < begins - reach) + 1);
  const from = below.findIndex((row) => row[0]!.bbox[0] <= begins + reach);
  return from < 0 ? [] : below.slice(from);
}

/** Whether a row is a bar of signs to touch, each read as a letter or two, far from each other. */
const isBarOfSigns = (row: Row): boolean => row.length > 1 && row.every(({ words }) => /^\P{N}{0,2}$/u.test(textOf(words))) && row.slice(1).every(({ bbox }, at) => bbox[0] - right(row[at]!.bbox) > bbox[3]);

/** Whether a line names an address, or to whom something goes. */
const isOfMail = (line: BlockLine): boolean => isAddressed(line) || address.test(textOf(line.words));

/** The rows that begin a letter: a name at the edge, and its stamp. */
function headsOf(rows: readonly Row[], edge: number, reach: number): readonly number[] {
  const heads: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const head = letterHead(rows.slice(at));
    if (head === null || head.name === null || (head.day === null && head.isToMe === null) || !isNamedIn(rows[at]!, head.name) || Math.abs(head.name.bbox[0] - edge) > reach) continue;
    heads.push(at);
    at += head.rows - 1;
  }
  return heads;
}

/** What belongs to a letter may stand out of it by half a line or so, px. */
const slackWithin = (height: number): number => Math.min(8, Math.max(4, height));

function cardOf(rows: readonly Row[], blocks: readonly Block[], [left, , width]: Box): Block {
  const lines = rows.flat();
  const span = lines.map(({ bbox }: BlockLine) => bbox).reduce(union);
  const bbox: Box = [left, span[1], width, span[3]];
  const of = blocks.filter((one) => one.bbox[1] < bottom(bbox) && bottom(one.bbox) > bbox[1]);
  const isOwn = ({ bbox: box }: { readonly bbox: Box }): boolean => isWithin(box, bbox, slackWithin(span[3]));
  return { ...of[0]!, shape: 'bubble', side: 'left', bbox, lines, stamps: of.flatMap(({ stamps }) => stamps.filter(isOwn)), quoteBoxes: of.flatMap(({ quoteBoxes }) => quoteBoxes.filter((box) => isOwn({ bbox: box }))), cutTop: of.some(({ cutTop }) => cutTop), cutBottom: of.some(({ cutBottom }) => cutBottom) };
}
