import { bottom, right } from './layout/Raster.js';
import { median, sharesLine, textOfRuns, type Piece } from './Piece.js';
import { readStamp } from './readStamp.js';
import { isNameLike, nameOf } from './takeAuthor.js';

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
  return isNameLike(nameOf(textOfRuns(runs.filter((run) => sharesLine(run.bbox, first.bbox)))));
}

/** In a chat without bubbles: what is left of the column in which the texts begin is faces with an initial in them. */
export function withoutMargin(pieces: readonly Piece[]): readonly Piece[] {
  const begins = median(pieces.filter(({ block, isHeaded, time }) => block.shape === 'flat' && block.side !== 'center' && (isHeaded || time !== null)).map(({ block }) => block.bbox[0]));
  const isFace = ({ block, runs }: Piece): boolean => block.shape !== 'flat' && right(block.bbox) <= begins && textOfRuns(runs).length <= 2 && bottom(block.bbox) - block.bbox[1] <= 2 * block.bbox[2];
  return pieces.filter((piece) => !isFace(piece));
}
