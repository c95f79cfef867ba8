import type { Box } from '../exhibit/Reading.js';
import type { BlockLine } from './Block.js';
import { dayOfGroup } from './dayOfGroup.js';
import { isHandle } from './isHandle.js';
import { bottom, right, union } from './layout/Raster.js';
import { fileName } from './letters/fileName.js';
import { median, sharesLine, textOfRuns, type Piece } from './Piece.js';
import { readStamp } from './readStamp.js';
import { isNameLike, isSetOff, nameOf } from './takeAuthor.js';

/** Gives stamps that stand by themselves at the far end of a row to the name, and the text below it, that begins the row. */
export function withRowStamps(pieces: readonly Piece[]): readonly Piece[] {
  const kept = [...pieces];
  for (const loose of pieces) {
    const stamp = loneStamp(loose);
    if (stamp === null) continue;
    const at = kept.findIndex((one) => one !== loose && one.time === null && beginsRowOf(one, loose));
    const host = kept[at];
    if (host === undefined) continue;
    const [first, ...others] = host.runs;
    kept[at] = { ...host, ...stamp, edited: host.edited || stamp.edited, isHeaded: others.some((run) => !sharesLine(run.bbox, first!.bbox)) };
    kept.splice(kept.indexOf(loose), 1);
  }
  return kept;
}

/** What a line on the panel tells that is nothing but a stamp. */
function loneStamp({ block, runs, time, day, edited, author }: Piece): Pick<Piece, 'time' | 'day' | 'edited'> | null {
  if (block.shape !== 'flat' || author !== null) return null;
  if (time !== null) return runs.length === 0 ? { time, day, edited } : null;
  const told = readStamp(textOfRuns(runs), true);
  return told === null || told.time === null ? null : told;
}

function beginsRowOf({ block, runs }: Piece, { block: { bbox: stamp } }: Piece): boolean {
  const [first] = runs;
  if (block.shape !== 'flat' || block.side === 'center' || first === undefined || right(first.bbox) > stamp[0] || !sharesLine(first.bbox, stamp)) return false;
  const next = runs.find((run) => !sharesLine(run.bbox, first.bbox));
  const name = nameOf(textOfRuns(runs.filter((run) => sharesLine(run.bbox, first.bbox))));
  return isNameLike(name) || (isHandle(name) && next !== undefined && isSetOff(first, [next]));
}

/** What is said in a chat without bubbles: left of the column of texts stand faces with an initial, right below texts their reactions, beside pictures what was read of their own corners. */
export function withoutTrifles(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const headed = pieces.filter(({ block, isHeaded, time }) => block.shape === 'flat' && block.side !== 'center' && (isHeaded || time !== null));
  const begins = median(headed.map(({ block }) => block.bbox[0]));
  const isTrifle = ({ block: { shape, bbox }, runs, time, quote }: Piece): boolean => {
    const text = textOfRuns(runs);
    if (shape !== 'flat' && right(bbox) <= begins && bbox[2] <= 6 * textHeightPx && !/\p{L}{3}/u.test(text)) return true;
    if (shape === 'picture' || quote !== null || bbox[3] > 5 * textHeightPx) return false;
    if (time === null && !/[\p{L}\p{N}]{2}/u.test(text) && pictures.some(({ block }) => sharesCorner(bbox, block.bbox))) return true;
    return text.length <= 2 && (right(bbox) <= begins || (shape === 'bubble' && !/\p{L}/u.test(text) && bbox[3] < 4 * textHeightPx));
  };
  const pictures = pieces.filter(({ block }) => block.shape === 'picture');
  const isOfFace = (run: BlockLine): boolean => right(run.bbox) <= begins && run.bbox[2] <= 6 * textHeightPx && !/\p{L}{3}/u.test(textOfRuns([run]));
  return pieces.filter((piece) => !isTrifle(piece)).map((piece) => withoutRuns(piece, isOfFace));
}

/** A text without what a face beside it left in its rows. */
function withoutRuns(piece: Piece, isOfFace: (run: BlockLine) => boolean): Piece {
  const runs = piece.runs.filter((run) => !isOfFace(run));
  if (piece.block.shape !== 'flat' || piece.block.side === 'center' || runs.length === 0 || !piece.block.lines.some(isOfFace)) return piece;
  return { ...piece, runs, block: { ...piece.block, bbox: runs.map(({ bbox }) => bbox).reduce(union) } };
}

/** Whether something stands beside a picture at its height, or touches a corner of it from above. */
function sharesCorner(small: Box, picture: Box): boolean {
  const reach = Math.max(small[2], small[3]);
  const isLevel = bottom(small) + reach >= picture[1] && small[1] <= bottom(picture) + reach;
  return isLevel && right(small) >= picture[0] - 2 * reach && small[0] <= right(picture) + 2 * reach;
}

/** In a chat without bubbles what stands without heading right below something that has it, a text, a picture or a file, is by the same person, and of the same day unless that may be the next. */
export function withGroups(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const told: Piece[] = [];
  // Below a picture or a file, which may be set in, texts begin where their heading does.
  let begins: number | null = null;
  for (const piece of pieces) {
    const above = told.at(-1);
    if (piece.author !== null && piece.block.shape === 'flat') [begins] = piece.block.bbox;
    told.push(above !== undefined && isOfGroup(above, piece, begins ?? above.block.bbox[0], textHeightPx) ? { ...piece, author: above.author, day: piece.day ?? dayOfGroup(above) } : piece);
  }
  return told;
}

function isOfGroup({ block: above, author, runs }: Piece, { block, author: own, time, inRow }: Piece, begins: number, textHeightPx: number): boolean {
  if (author === null || own !== null || (time !== null && inRow !== true) || block.shape === 'bubble' || block.side === 'center') return false;
  // Below a card that is written on stands what is the page's; a sticker says nothing.
  if (above.shape === 'bubble' && runs.length > 0) return false;
  const inset = block.bbox[0] - begins;
  return inset > -1.5 * textHeightPx && inset < (isSent(block) ? mostInset : 1.5) * textHeightPx && block.bbox[1] - bottom(above.bbox) < mostGap * textHeightPx;
}

/** Whether something is a picture or the name of a file, beside whose icon it stands. */
const isSent = ({ shape, lines: [first] }: Piece['block']): boolean => shape === 'picture' || (first !== undefined && fileName.test(textOfRuns([first])));
/** Between texts of a group, in heights of small letters, reactions between them; how far right of them the name of a file begins. */
const [mostGap, mostInset] = [7, 8];
