import { isLone, belowGap, near } from './loosePlaces.js';
import { textOfRuns, type Piece } from './Piece.js';
import { readStamp } from './readStamp.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** One line alone may be the end of a text. */
const leastVotes = 2;
/** In heights of small letters: so little do gaps differ that are the same in all of a chat. */
const steady = 0.5;

/**
 * Gives «Мария · 14:32» below what is said to it; those pieces are gone from the result. Such lines stand above what is
 * said in most chats: they are footers where most are nearer to what stands above them than to what stands below.
 */
export function takeFooters(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const footers = pieces.filter((one) => isLone(one) && one.block.side !== 'center' && one.time !== null && isNameLike(nameOf(textOfRuns(one.runs))));
  const isStamp = (one: Piece): boolean => isLone(one) && one.block.side !== 'center' && (one.runs.length === 0 || readStamp(textOfRuns(one.runs), true) !== null);
  const stamps = pieces.filter((one) => !footers.includes(one) && isStamp(one));
  const said = pieces.filter((one) => one.block.side !== 'center' && !footers.includes(one) && !stamps.includes(one));
  const reach = near * textHeightPx;
  const least = (found: readonly number[]): number => Math.min(reach, ...found);
  const gapsOf = ({ block: { bbox } }: Piece): Gaps => ({ above: least(said.map(({ block }) => belowGap(block.bbox, bbox))), below: least(said.map(({ block }) => belowGap(bbox, block.bbox))) });
  // What the upper edge leaves first tells nothing: what it is said of may be hidden.
  const isFirst = ({ block: { bbox } }: Piece): boolean => !said.some(({ block }) => block.bbox[1] < bbox[1]);
  const gaps = footers.map(gapsOf);
  const belows = gaps.map(({ below }) => below);
  // A heading stands above the first thing said as well, a footer below the last; and headings stand as far from what they head.
  if (belows.every((below) => below < reach) && gaps.some(({ above }) => above === reach) && Math.max(...belows) - Math.min(...belows) <= steady * textHeightPx) return pieces;
  // What begins as a bubble above does, close to it, and has one of the other side below heads nothing.
  const isOfAbove = (one: Piece): boolean => {
    const [above] = said.filter(({ block }) => block.shape === 'bubble' && belowGap(block.bbox, one.block.bbox) < reach).map(({ block }) => block);
    const [below] = said.filter(({ block }) => block.bbox[1] > one.block.bbox[1]).sort((a, b) => a.block.bbox[1] - b.block.bbox[1]);
    return above !== undefined && below !== undefined && above.side === one.block.side && below.block.side !== one.block.side && Math.abs(above.bbox[0] - one.block.bbox[0]) <= 2 * textHeightPx;
  };
  const decided = footers.some(isOfAbove) ? 1 : 0;
  const votes = decided + sum(footers.filter((one) => !isFirst(one)).map(gapsOf).map(voteOf));
  // Stamps without a name stand as those with one do.
  if (votes < 1 || votes + sum(stamps.filter((one) => !isFirst(one)).map(gapsOf).map(voteOf)) < leastVotes) return pieces;
  const kept = [...pieces];
  for (const footer of footers) {
    const host = nearestAbove(kept.filter((one) => one.time === null && said.some(({ block }) => block === one.block)), footer, reach);
    if (host === null) continue;
    const author = host.author ?? nameOf(textOfRuns(footer.runs));
    kept[kept.indexOf(host)] = { ...host, author, time: footer.time, day: host.day ?? footer.day, edited: host.edited || footer.edited };
    kept.splice(kept.indexOf(footer), 1);
  }
  return kept;
}

/** How far a line stands below what is said above it, and above what is said below it, px. */
interface Gaps {
  readonly above: number;
  readonly below: number;
}
const voteOf = ({ above, below }: Gaps): number => Math.sign(below - above);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function nearestAbove(hosts: readonly Piece[], { block: { bbox } }: Piece, reach: number): Piece | null {
  const [best] = hosts.filter(({ block }) => belowGap(block.bbox, bbox) <= reach).sort((a, b) => belowGap(a.block.bbox, bbox) - belowGap(b.block.bbox, bbox));
  return best ?? null;
}
