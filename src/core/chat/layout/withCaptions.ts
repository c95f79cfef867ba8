import type { LaidBlock } from './findBlocks.js';
import { isLetter, isTall } from './letterSize.js';
import { bottom, right, union } from './Raster.js';
import type { Shape } from './Shape.js';

/** In font sizes: how far around a picture its frame reaches, and how much is left below it for a line. */
const [frameEm, lineEm] = [0.6, 1.2];

/** The edges of a picture and of what is said below it differ by no more, in font sizes. */
const edgeEm = 0.25;
/** A frame is as wide at both sides, up to so many px. */
const evenPx = 2;
/** A copy smears the edge between a picture and what is said of it over so much, in font sizes; over more, if the picture bears no time. */
const [smearEm, unstampedEm] = [0.07, 0.16];

/** Pictures with the bubbles that stand right below them, or without any gap above, of the same edges, or frame them, are one: the bubble is what is said of the picture. */
export function withCaptions(bubbles: readonly LaidBlock[], pictures: readonly LaidBlock[], frames: readonly LaidBlock[], emPx: number): LaidBlock[] {
  const captions = new Map<LaidBlock, LaidBlock>();
  for (const picture of pictures) {
    const caption = bubbles.find((one) => isCaption(one, picture, emPx)) ?? frames.find((one) => isAround(one, picture, emPx));
    if (caption !== undefined) captions.set(picture, caption);
  }
  // A frame may hold several.
  const joined = [...new Set(captions.values())].map((caption): LaidBlock => {
    const own = pictures.filter((picture) => captions.get(picture) === caption);
    const isAbove = caption.box[1] < Math.min(...own.map(({ box }) => box[1]));
    return { ...caption, box: own.map(({ box }) => box).reduce(union, caption.box), ...(isAbove && !frames.includes(caption) ? { cutBottom: own.some(({ cutBottom }) => cutBottom) } : { cutTop: own.some(({ cutTop }) => cutTop) }) };
  });
  const isTaken = (one: LaidBlock): boolean => captions.has(one) || [...captions.values()].includes(one);
  return [...bubbles, ...pictures, ...frames].filter((one) => !isTaken(one)).concat(joined);
}

function isCaption({ box }: LaidBlock, picture: LaidBlock, emPx: number): boolean {
  const apart = Math.max(Math.abs(box[0] - picture.box[0]), Math.abs(right(box) - right(picture.box)));
  const smear = Math.max(1, emPx * (picture.runs.length === 0 ? unstampedEm : smearEm));
  const isBelow = box[1] > picture.box[1] + picture.box[3] * 0.5 && box[1] <= bottom(picture.box) + smear && bottom(box) > bottom(picture.box);
  const isAbove = Math.abs(bottom(box) - picture.box[1]) <= Math.max(1, emPx * smearEm);
  const [before, after] = [picture.box[0] - box[0], right(box) - right(picture.box)];
  const isFrame = Math.min(before, after) >= 0 && apart <= emPx * frameEm && Math.abs(before - after) <= evenPx;
  return (isBelow && (apart <= emPx * edgeEm || isFrame)) || (isAbove && apart <= emPx * frameEm);
}

/** Whether a shape that says too little for a bubble («Да») frames one of the pictures, with letters below that. */
export function framesPicture(shape: Shape, pictures: readonly Shape[], emPx: number): boolean {
  const framed = pictures.find((one) => one !== shape && isAround(shape, one, emPx));
  return framed !== undefined && shape.marks.some(({ box }) => isLetter(box, emPx) && isTall(box, emPx) && box[1] >= bottom(framed.box));
}

function isAround({ box }: Pick<Shape, 'box'>, { box: picture }: Pick<Shape, 'box'>, emPx: number): boolean {
  const [before, after] = [picture[0] - box[0], right(box) - right(picture)];
  return Math.min(before, after) >= 0 && Math.max(before, after) <= emPx * frameEm && box[1] < picture[1] + picture[3] * 0.5 && bottom(box) - bottom(picture) >= emPx * lineEm;
}
