import type { DayMark } from '../dating/DayMark.js';
import type { Block, BlockLine } from './Block.js';
import { bottom, right, union } from './layout/Raster.js';
import { linesOf, sharesLine, textOf } from './Piece.js';
import { readStamp } from './readStamp.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** Edges of the parts of one card differ by no more, px. */
const edgeSlackPx = 3;
/** What sets a card's parts off is a hairline: so many px, or this share of the height of its letters. */
const [hairlinePx, hairlineShare] = [3, 0.12];

/** The head of a card, whole or in the pieces that its tags cut it into. */
export interface CardHead {
  /** The head as one field. */
  readonly block: Block;
  /** The blocks that it is made of. */
  readonly pieces: readonly Block[];
}

/**
 * The heads of cards, from top to bottom: fields of one line with who wrote at their left and when at their right. One that
 * a tag with a border has cut is told by another that is whole.
 */
export function cardHeads(blocks: readonly Block[]): readonly CardHead[] {
  const whole = blocks.filter(isHead).map((block): CardHead => ({ block: { ...block, lines: withStampInOne(block.lines) }, pieces: [block] }));
  // A time alone behind a short word is that of a bubble.
  const like = whole.find((head) => dayOf(head.block.lines.at(-1)!) !== null && partsBelow(head, blocks).length > 0)?.block;
  if (like === undefined) return [];
  const found = whole.filter(({ block }) => sharesEdges(block, like));
  const broken = blocks.flatMap((name): CardHead[] => {
    const pieces = blocks.filter((one) => one === name || (one.shape !== 'picture' && sharesLine(one.bbox, name.bbox) && one.bbox[0] > name.bbox[0] && right(one.bbox) <= right(like.bbox) + edgeSlackPx));
    return !found.some(({ block }) => pieces.includes(block)) && isHeadLike(pieces, like) ? [{ block: inOne(pieces, like), pieces }] : [];
  });
  return [...found, ...broken].sort((a, b) => a.block.bbox[1] - b.block.bbox[1]);
}

/** The fields of a head's own edges that follow it, each a hairline below the one before. */
export function partsBelow({ block, pieces }: CardHead, blocks: readonly Block[]): readonly Block[] {
  const parts: Block[] = [];
  for (const one of [...blocks].sort((a, b) => a.bbox[1] - b.bbox[1])) {
    if (pieces.includes(one) || isHead(one)) continue;
    if (followsOn(parts.at(-1) ?? block, one)) parts.push(one);
  }
  return parts;
}

/** Whether a field of the same edges stands a hairline below another. */
export function followsOn(above: Block, block: Block): boolean {
  const gap = block.bbox[1] - bottom(above.bbox);
  const hairline = Math.max(hairlinePx, hairlineShare * Math.max(0, ...above.lines.map(({ bbox }) => bbox[3])));
  return block.shape === 'bubble' && block !== above && sharesEdges(above, block) && gap >= -edgeSlackPx && gap <= hairline;
}

export const sharesEdges = ({ bbox: a }: Block, { bbox: b }: Block, slackPx = edgeSlackPx): boolean => Math.abs(a[0] - b[0]) <= slackPx && Math.abs(right(a) - right(b)) <= slackPx;

/** One line that begins with a name and ends with a time, at the two ends of a field. */
function isHead(block: Block): boolean {
  const written = inLine([block]);
  const [first, last] = [written[0], written.at(-1)];
  if (block.shape !== 'bubble' || block.floats !== undefined || first === undefined || last === undefined || first === last || linesOf(written).length > 1) return false;
  return last.bbox[0] > block.bbox[0] + block.bbox[2] / 2 && isNameLike(nameOf(textOf(first.words))) && hasTime([block], last);
}

/** Whether the pieces of a row begin and end where the line of a whole head does, with a name and a time. */
function isHeadLike(pieces: readonly Block[], like: Block): boolean {
  const [written, whole] = [inLine(pieces), inLine([like])];
  const [first, last] = [written[0], written.at(-1)];
  if (first === undefined || last === undefined || first === last || linesOf(written).length > 1) return false;
  const isInPlace = Math.abs(first.bbox[0] - whole[0]!.bbox[0]) <= edgeSlackPx && Math.abs(right(last.bbox) - right(whole.at(-1)!.bbox)) <= 2 * edgeSlackPx;
  return isInPlace && isNameLike(nameOf(textOf(first.words))) && hasTime(pieces, last);
}

/** Whether a head's last words are a time; the second look may have found it where the first was misread. */
const hasTime = (pieces: readonly Block[], { words, bbox }: BlockLine): boolean => (readStamp(textOf(words), true)?.time ?? null) !== null || pieces.some(({ stamps }) => stamps.some((stamp) => sharesLine(stamp.bbox, bbox) && stamp.bbox[0] >= bbox[0] - edgeSlackPx));

const dayOf = ({ words }: BlockLine): DayMark | null => readStamp(textOf(words), true)?.day ?? null;

/** A head's line with the day and the time behind it as one stretch, where a gap parts them. */
function withStampInOne(lines: readonly BlockLine[]): readonly BlockLine[] {
  const [before, last] = [lines.at(-2), lines.at(-1)];
  const words = [...(before?.words ?? []), ...(last?.words ?? [])];
  if (lines.length < 3 || before === undefined || last === undefined || dayOf({ ...last, words }) === null) return lines;
  return [...lines.slice(0, -2), { ...before, words, letters: [...before.letters, ...last.letters], bbox: union(before.bbox, last.bbox) }];
}

const inLine = (pieces: readonly Block[]): BlockLine[] => pieces.flatMap(({ lines }) => lines.filter(({ words }) => words.length > 0)).sort((a, b) => a.bbox[0] - b.bbox[0]);

/** The pieces as the head that they are, of the size of another. */
function inOne(pieces: readonly Block[], like: Block): Block {
  const lines = inLine(pieces);
  const [own, other] = [lines.map(({ bbox }) => bbox).reduce(union), inLine([like]).map(({ bbox }) => bbox).reduce(union)];
  const middle = own[1] + own[3] / 2 - (other[1] + other[3] / 2);
  const field = pieces.find(({ shape }) => shape === 'bubble') ?? pieces[0]!;
  return { ...field, shape: 'bubble', bbox: [like.bbox[0], Math.round(like.bbox[1] + middle), like.bbox[2], like.bbox[3]], lines: withStampInOne(lines), stamps: pieces.flatMap(({ stamps }) => stamps) };
}
