import type { LaidBlock } from './findBlocks.js';
import { bottom, overlapArea, right, union } from './Raster.js';

/** So many marks in a row may be words. */
const wordMarks = 3;
/** As many are a line of text, not the features of a face. */
const lineMarks = 8;
/** So much of the smaller one lies over the other where two shapes are parts of one thing. */
const overShare = 0.15;
/** Pictures of one album stand so near beside each other, by the width of the narrower, and share so much of the lower one's rows. */
const [albumGap, albumRows] = [0.06, 0.7];

/**
 * Shapes without words that lie over each other are parts of one picture, as the outline and the face of a sticker are, and
 * so are pictures right beside each other: messages never do either.
 */
export function joinPictures(blocks: readonly LaidBlock[]): LaidBlock[] {
  const joined: LaidBlock[] = [];
  for (const block of blocks) {
    let whole = block;
    for (let other = partOf(whole, joined); other !== undefined; other = partOf(whole, joined)) {
      joined.splice(joined.indexOf(other), 1);
      whole = { ...whole, shape: 'picture', box: union(whole.box, other.box), runs: [...other.runs, ...whole.runs].filter(isWords), quoteBoxes: [], cutTop: whole.cutTop || other.cutTop, cutBottom: whole.cutBottom || other.cutBottom };
    }
    joined.push(whole);
  }
  return joined;
}

const isWords = ({ marks }: LaidBlock['runs'][number]): boolean => marks.length >= wordMarks;

/** A picture, or a shape on which nothing is written but a mark here and there. */
const isDrawn = ({ shape, runs, floats }: LaidBlock): boolean => shape === 'picture' || (shape === 'bubble' && floats === undefined && !runs.some(isWords));

function partOf(one: LaidBlock, others: readonly LaidBlock[]): LaidBlock | undefined {
  return others.find((other) => (one.shape === 'picture' || other.shape === 'picture') && ((isDrawn(one) && isDrawn(other) && (sharedOf(one, other) > overShare || areOfAlbum(one, other))) || isShownIn(one, other) || isShownIn(other, one)));
}

/** How much of the smaller one lies over the other. */
const sharedOf = ({ box: a }: LaidBlock, { box: b }: LaidBlock): number => overlapArea(a, b) / Math.max(1, Math.min(a[2] * a[3], b[2] * b[3]));

function areOfAlbum({ box: a, shape }: LaidBlock, { box: b, shape: other }: LaidBlock): boolean {
  const gap = Math.max(a[0], b[0]) - Math.min(right(a), right(b));
  const rows = Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]);
  return shape === other && gap >= 0 && gap <= albumGap * Math.min(a[2], b[2]) && rows >= albumRows * Math.min(a[3], b[3]);
}

/** Whether a shape stands within a picture, with a few marks that are no line of text. */
const isShownIn = (one: LaidBlock, picture: LaidBlock): boolean =>
  picture.shape === 'picture' && one.shape === 'bubble' && one.floats === undefined && sharedOf(one, picture) > 0.6 && one.runs.every(({ marks }) => marks.length < lineMarks);
