/**
 * Keeps of a mask the pixels that lie in some marked square of the given side (a morphological opening): thin strokes go,
 * also where they touch something thick. Works in place.
 */
export function openMask(mask: Uint8Array, width: number, height: number, side: number): void {
  markSquareEnds(mask, width, height, side);
  // The lower right corners of all squares spread back over them, row by row and then column by column.
  const left = new Uint8Array(width);
  for (let y = height - 1; y >= 0; y -= 1) {
    const row = y * width;
    let across = 0;
    for (let x = width - 1; x >= 0; x -= 1) {
      if (mask[row + x] === 1) across = side;
      if (across > 0) {
        left[x] = side;
        across -= 1;
      }
      mask[row + x] = left[x]! > 0 ? 1 : 0;
      if (left[x]! > 0) left[x]! -= 1;
    }
  }
}

/** Leaves marked only the pixels at which a marked square ends, its lower right corner. */
function markSquareEnds(mask: Uint8Array, width: number, height: number, side: number): void {
  /** How many pixels upward are marked in each column, counted up to the side. */
  const depth = new Uint8Array(width);
  for (let y = 0; y < height; y += 1) {
    let deep = 0;
    for (let x = 0, i = y * width; x < width; x += 1, i += 1) {
      depth[x] = mask[i] === 0 ? 0 : Math.min(side, depth[x]! + 1);
      deep = depth[x] === side ? deep + 1 : 0;
      mask[i] = deep >= side ? 1 : 0;
    }
  }
}
