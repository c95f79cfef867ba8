import { isLone, belowGap, near } from './loosePlaces.js';
import { textOfRuns, type Piece } from './Piece.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** One line alone may be the end of a text. */
const leastVotes = 2;

/**
 * Gives «Мария · 14:32» below what is said to it; those pieces are gone from the result. Such lines stand above what is
 * said in most chats: they are footers where most are nearer to what stands above them than to what stands below.
 */
export function takeFooters(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const footers = pieces.filter((one) => isLone(one) && one.block.side !== 'center' && one.time !== null && isNameLike(nameOf(textOfRuns(one.runs))));
  const said = pieces.filter((one) => one.block.side !== 'center' && !footers.includes(one));
  const reach = near * textHeightPx;
  const least = (found: readonly number[]): number => Math.min(reach, ...found);
  const gaps = footers.map(({ block: { bbox } }) => ({ above: least(said.map(({ block }) => belowGap(block.bbox, bbox))), below: least(said.map(({ block }) => belowGap(bbox, block.bbox))) }));
  // A heading stands above the first thing said as well, a footer below the last.
  if (gaps.every(({ below }) => below < reach) && gaps.some(({ above }) => above === reach)) return pieces;
  const votes = gaps.map(({ above, below }) => Math.sign(below - above));
  if (votes.reduce((sum, vote) => sum + vote, 0) < leastVotes) return pieces;
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

function nearestAbove(hosts: readonly Piece[], { block: { bbox } }: Piece, reach: number): Piece | null {
  const [best] = hosts.filter(({ block }) => belowGap(block.bbox, bbox) <= reach).sort((a, b) => belowGap(a.block.bbox, bbox) - belowGap(b.block.bbox, bbox));
  return best ?? null;
}
