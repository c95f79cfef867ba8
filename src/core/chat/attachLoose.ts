import type { DayMark } from '../dating/DayMark.js';
import type { Box } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { bottom, right, union } from './layout/Raster.js';
import { isHandleOver } from './isHandleOver.js';
import { belowGap, isLone, near } from './loosePlaces.js';
import { sharesLine, textOfRuns, type Piece } from './Piece.js';
import { namesBeside } from './namesBeside.js';
import { readStamp } from './readStamp.js';
import { isNameLike, nameOf, withoutTag } from './takeAuthor.js';

/**
 * Gives lone stamps and names on the panel to the messages they stand beside, below or above; those pieces are gone from
 * the result. A name above counts as the author of the message below it, «Мария, 14:32» gives both.
 */
export function attachLoose(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const kept = [...pieces];
  const names: Piece[] = [];
  const standsAbove = stampsStandAbove(pieces, textHeightPx);
  const beside = namesBeside(pieces.map(({ block }) => block));
  const latest = new Map<Piece, Piece>();
  for (const piece of pieces) {
    // A stamp above a name is the name's by now.
    const loose = latest.get(piece) ?? piece;
    const found = isLone(loose) ? (asBeside(kept, loose, beside.get(loose.block)) ?? asStamp(kept, loose, textHeightPx, standsAbove) ?? asHeading(kept, loose, textHeightPx, isAtRowEnd(pieces, loose))) : null;
    if (found === null) continue;
    kept[kept.indexOf(found.target)] = found.replacement;
    latest.set(pieces.find((one) => (latest.get(one) ?? one) === found.target)!, found.replacement);
    kept.splice(kept.indexOf(loose), 1);
    if (found.target.author === null && found.replacement.author !== null) names.push(loose);
  }
  const authors = new Set(kept.flatMap(({ author }) => author ?? []));
  return kept.filter((one) => !(isLone(one) && one.runs.length > 0 && (authors.has(nameOf(textOfRuns(one.runs))) || isNameAtEnd(one, names, kept))));
}

/** Below the last name the edge of the panel hides what is said: it begins where the other names do, and nothing follows. */
function isNameAtEnd(one: Piece, names: readonly Piece[], pieces: readonly Piece[]): boolean {
  const { block, runs, time } = one;
  const begins = (other: Piece): number => other.runs[0]?.bbox[0] ?? other.block.bbox[0];
  const looksAlike = (a: BlockLine, b: BlockLine): boolean => a.contrast < 1.25 * b.contrast + 0.05 && a.xHeightPx < 1.15 * b.xHeightPx;
  const isAligned = names.some((name) => Math.abs(begins(name) - begins(one)) < 0.5 * block.bbox[3] && runs[0] !== undefined && name.runs[0] !== undefined && looksAlike(runs[0], name.runs[0]));
  const follows = pieces.some((other) => other !== one && other.block.side !== 'center' && other.block.bbox[1] >= block.bbox[1] && right(other.block.bbox) > block.bbox[0]);
  return time === null && isAligned && !follows && isNameLike(nameOf(textOfRuns(runs)));
}

/** Whether most lone stamps stand nearer to the bubble below them than to the one above. */
function stampsStandAbove(pieces: readonly Piece[], textHeightPx: number): boolean {
  const isStamp = (one: Piece): boolean => isLone(one) && (readStamp(textOfRuns(one.runs), true) !== null || one.runs.length === 0);
  const others = pieces.filter((one) => one.block.side !== 'center' && !isStamp(one) && !isSign(one));
  const said = others.map(({ block }) => block.bbox);
  const isName = (one: Piece): boolean => isLone(one) && isNameLike(nameOf(textOfRuns(one.runs)));
  const beside = others.filter((one) => !isName(one)).map(({ block }) => block);
  const all = pieces.filter(isStamp);
  const stamps = all.filter((one) => beside.every((block) => besideGap(block, one.block.bbox) === Infinity));
  if (standInMiddle(stamps, beside, textHeightPx)) return true;
  // Where stamps stand beside what is said, one that does not has lost its bubble to the edge.
  if (all.length - stamps.length > stamps.length) return false;
  const least = (gaps: readonly number[]): number => Math.min(near * textHeightPx, ...gaps);
  const isNamed = (one: Piece): boolean => isName(one) && one.time !== null;
  // Names below what was said are taken already.
  const names = pieces.filter((one) => isNamed(one) && said.some((box) => belowGap(one.block.bbox, box) < near * textHeightPx)).length;
  // What bears its time already has no use for another.
  const timeless = others.filter(({ time }) => time === null).map(({ block }) => block.bbox);
  const votes = stamps.map(({ block: { bbox } }) => Math.sign(least(timeless.map((box) => belowGap(box, bbox))) - least(timeless.map((box) => belowGap(bbox, box)))));
  return votes.reduce((sum, vote) => sum + vote, names) > 0;
}

/** Whether stamps stand below each other in the middle between the two sides, at neither edge: each parts what was said before from what follows. */
function standInMiddle(stamps: readonly Piece[], said: readonly Block[], textHeightPx: number): boolean {
  const [first, ...others] = stamps.map(({ block }) => block.bbox);
  const bubbles = said.filter(({ shape }) => shape === 'bubble').map(({ bbox }) => bbox);
  if (first === undefined || others.length === 0 || new Set(said.map(({ side }) => side)).size < 2 || bubbles.length < 2) return false;
  const [from, end] = [Math.min(...bubbles.map(([x]) => x)), Math.max(...bubbles.map(right))];
  const isClear = (box: Box): boolean => box[0] - from > clearOfEdges * textHeightPx && end - right(box) > clearOfEdges * textHeightPx;
  const middle = (box: Box): number => box[0] + box[2] / 2;
  return [first, ...others].every((box) => isClear(box) && Math.abs(middle(box) - middle(first)) < textHeightPx / 2);
}
/** In heights of small letters. */
const clearOfEdges = 6;

interface Attachment {
  readonly target: Piece;
  readonly replacement: Piece;
}

function asStamp(pieces: readonly Piece[], loose: Piece, textHeightPx: number, standsAbove: boolean): Attachment | null {
  const text = textOfRuns(loose.runs);
  const told = readStamp(text, true);
  const time = loose.time ?? told?.time ?? null;
  if (told === null && !(loose.time !== null && text === '')) return null;
  const hosts = pieces.filter((one) => one !== loose && one.block.side !== 'center' && (one.time === null || time === null) && !isSign(one));
  const headed = hosts.find((host) => host.time === null && standsInHead(host, loose.block.bbox));
  const gapTo = ({ block }: Piece): number => Math.min(besideGap(block, loose.block.bbox), standsAbove ? belowGap(loose.block.bbox, block.bbox) : belowGap(block.bbox, loose.block.bbox));
  const target = headed ?? nearest(hosts, gapTo, near * textHeightPx) ?? onlyInRow(hosts, loose);
  if (target === null) return null;
  const day: DayMark | null = target.day ?? loose.day ?? told?.day ?? null;
  return { target, replacement: { ...target, time: target.time ?? time, day, edited: target.edited || (told?.edited ?? false), isHeaded: target.isHeaded || target === headed } };
}

/** What was read of an icon or a badge on the panel, without a letter or a number, or a mark of delivery, which has been taken: nobody said it, at any time. */
const isSign = ({ block, runs, author, time, quote }: Piece): boolean => block.shape === 'flat' && author === null && time === null && quote === null && !/[\p{L}\p{N}]/u.test(textOfRuns(runs));

/** Behind the first words of a text on the panel, in their line: the stamp of a heading, with a tag or an icon between. */
function standsInHead({ block, runs }: Piece, stamp: Box): boolean {
  const [first, ...others] = runs;
  if (block.shape !== 'flat' || first === undefined || !sharesLine(first.bbox, stamp) || right(first.bbox) > stamp[0]) return false;
  return others.some((run) => run.bbox[1] > bottom(first.bbox) - 2) || runs.length === 1;
}

/** The one bubble at whose height a stamp stands, far off at the edge of the panel. */
function onlyInRow(hosts: readonly Piece[], { block }: Piece): Piece | null {
  const level = hosts.filter((host) => host.block.shape !== 'flat' && host.time === null && besideGap(host.block, block.bbox) < Infinity);
  return level.length === 1 ? level[0]! : null;
}

/** «Мария», «Мария, 14:32», «14:32 Мария» above a message. */
function asHeading(pieces: readonly Piece[], loose: Piece, textHeightPx: number, isAtEnd: boolean): Attachment | null {
  // What stands in a row with its time, below a name or in a group, is said.
  if (loose.block.side === 'center' || (loose.inRow === true && !loose.isHeaded)) return null;
  const stamp = loose.runs.flatMap((run) => run.words).find((word) => readStamp(word.text) !== null);
  const told = stamp === undefined ? null : readStamp(stamp.text);
  const name = nameOf(textOfRuns(withoutTag(loose.runs.map((run) => ({ ...run, words: run.words.filter((word) => word !== stamp) })))));
  const isSmall = loose.runs.every((run) => run.xHeightPx < 0.95 * textHeightPx);
  const isOverBubble = (host: Piece): boolean => isHandleOver(loose, host, pieces);
  const isName = isNameLike(name);
  if (!isName && !pieces.some(isOverBubble)) return null;
  const isSet = isSmall || told !== null || loose.time !== null;
  const hosts = pieces.filter((one) => one !== loose && (isAtEnd ? one.block.side !== 'center' : one.block.side === loose.block.side || beginsAlike(one.block, loose.block)) && one.author === null && one.block.headed !== true && (isName ? isSet || one.block.shape !== 'flat' || headsText(loose, one.block) : isOverBubble(one)));
  const target = nearest(hosts, ({ block }) => (block.shape === 'flat' && told === null && loose.time === null && !headsText(loose, block) ? Infinity : belowGap(loose.block.bbox, block.bbox)), near * textHeightPx);
  const block = target && isAtEnd ? { ...target.block, side: loose.block.side } : target?.block;
  return target && { target, replacement: { ...target, block: block!, author: name, time: target.time ?? loose.time ?? told?.time ?? null, day: target.day ?? loose.day ?? told?.day ?? null } };
}

/** A bubble of either side that begins just where a line does. */
const beginsAlike = ({ shape, side, bbox }: Block, { bbox: line }: Block): boolean => shape === 'bubble' && side !== 'center' && Math.abs(bbox[0] - line[0]) < 0.25 * line[3];

/** A name at the height of the first line of the bubble whose speaker it names. */
function asBeside(pieces: readonly Piece[], loose: Piece, bubble: Block | undefined): Attachment | null {
  const target = pieces.find(({ block, author }) => block === bubble && author === null);
  return target === undefined ? null : { target, replacement: { ...target, author: nameOf(textOfRuns(loose.runs)), time: target.time ?? loose.time } };
}

/**
 * Whether a line is paler than the text on the panel that begins right below it, or as far right of it as a bubble's text
 * is, or as far left as a face before the name is wide: whoever says that in a bubble which has the panel's colour.
 */
function headsText({ block: { bbox }, runs }: Piece, { bbox: text, lines }: Block): boolean {
  const paleness = Math.max(...runs.map(({ contrast }) => contrast)) / Math.max(...lines.map(({ contrast }) => contrast));
  const inset = bbox[0] - text[0];
  const isBesideFace = inset > faceWide[0] * bbox[3] && inset < faceWide[1] * bbox[3];
  return (paleness < 0.8 && inset < 0.5 * bbox[3] && -inset < padding * bbox[3]) || (paleness < 0.9 && isBesideFace);
}
/** How much further right than the name a text begins in a bubble whose edges were not seen, in heights of the name. */
const padding = 1.2;
/** A face and the gap behind it, in heights of the name. */
const faceWide = [1.2, 4.5] as const;

/** A name at one end of a row whose other end bears the stamp: at that side stands what is said, however wide it is. */
function isAtRowEnd(pieces: readonly Piece[], { block, runs, time }: Piece): boolean {
  // A stamp that the name has got already is not among its own lines.
  const hasFarStamp = time !== null && block.stamps.length === 0 && textOfRuns(block.lines) === textOfRuns(runs);
  const isFarStamp = (one: Piece): boolean => isLone(one) && right(one.block.bbox) < block.bbox[0] && sharesLine(one.block.bbox, block.bbox) && (one.runs.length === 0 ? one.time !== null : readStamp(textOfRuns(one.runs), true) !== null);
  return block.side === 'left' ? hasFarStamp : pieces.some(isFarStamp);
}

function nearest(hosts: readonly Piece[], gapTo: (host: Piece) => number, limit: number): Piece | null {
  let best: Piece | null = null;
  let least = limit;
  for (const host of hosts) {
    const gap = gapTo(host);
    if (gap > least) continue;
    best = host;
    least = gap;
  }
  return best;
}

/**
 * How far a line stands beside a block, left or right of it, at its height; text on the panel is as wide as its line there,
 * since stamps stand behind the last one, which is short.
 */
function besideGap({ shape, bbox, lines }: Block, line: Box): number {
  const level = shape === 'flat' ? lines.filter((one) => sharesLine(one.bbox, line)).map((one) => one.bbox) : [];
  const block = level.length > 0 ? level.reduce(union) : bbox;
  const middle = line[1] + line[3] / 2;
  if (middle < block[1] || middle > bottom(block) + line[3] / 2) return Infinity;
  const gap = line[0] >= block[0] ? line[0] - right(block) : block[0] - right(line);
  return gap > -line[3] / 2 ? Math.max(gap, 0) : Infinity;
}
