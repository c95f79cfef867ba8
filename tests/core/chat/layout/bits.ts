import { BitMask } from '../../../../src/core/chat/layout/BitMask.js';

/** A mask drawn in rows of signs, '#' where a pixel is marked. */
export function maskOf(picture: readonly string[]): BitMask {
  const mask = new BitMask(picture[0]!.length, picture.length);
  for (const [y, row] of picture.entries()) for (const [x, sign] of [...row].entries()) if (sign !== '#') mask.clear(y, x, x + 1);
  return mask;
}

/** The marks of a mask, row by row. */
export const marksIn = ({ words, stride, width, height }: BitMask): boolean[] =>
  Array.from({ length: width * height }, (_, at) => ((words[Math.floor(at / width) * stride + ((at % width) >> 5)]! >> (at % width & 31)) & 1) === 1);

/** A mask as it is drawn. */
export function drawn(mask: BitMask): string[] {
  const signs = marksIn(mask).map((isMarked) => (isMarked ? '#' : '.')).join('');
  return Array.from({ length: mask.height }, (_, y) => signs.slice(y * mask.width, (y + 1) * mask.width));
}
