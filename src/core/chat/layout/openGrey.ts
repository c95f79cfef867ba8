/**
 * A grey picture without its light spots and strokes that are narrower than a square of `2 · reach + 1` pixels: its
 * morphological opening. The edges count as far as they go.
 */
export function openGrey(grey: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  return mostAround(least(grey, width, height, reach), width, height, reach);
}

/** The most of each pixel's square of neighbours, `2 · reach + 1` pixels wide. */
export const mostAround = (grey: Uint8Array, width: number, height: number, reach: number): Uint8Array => ofSquares(grey, width, height, reach, 255);

/** The least of each pixel's square of neighbours. */
const least = (grey: Uint8Array, width: number, height: number, reach: number): Uint8Array => ofSquares(grey, width, height, reach, 0);

/** The least of each pixel's square, its rows first and then its columns; with `flip` 255, which turns dark and light around, the most. Beyond the edges nothing counts. */
function ofSquares(grey: Uint8Array, width: number, height: number, reach: number, flip: 0 | 255): Uint8Array {
  const beyond = 255 ^ flip;
  const across = new Uint8Array((height + 2 * reach) * width).fill(beyond);
  const line = new Uint8Array(width + 2 * reach);
  for (let start = 0; start < grey.length; start += width) {
    line.fill(beyond);
    line.set(grey.subarray(start, start + width), reach);
    firstAhead(line, 1, 2 * reach + 1, flip);
    across.set(line.subarray(0, width), start + reach * width);
  }
  firstAhead(across, width, 2 * reach + 1, flip);
  return across.subarray(0, grey.length);
}

/**
 * Puts the least of `span` values, each `step` behind the one before, in the place of the first; with `flip` 255 the most.
 * Spans grow to twice their length at each pass, so that wide ones cost little more than narrow ones.
 */
function firstAhead(values: Uint8Array, step: number, span: number, flip: 0 | 255): void {
  for (let covered = 1; covered < span; ) {
    const by = Math.min(covered, span - covered);
    const apart = by * step;
    const end = values.length - apart;
    for (let at = 0; at < end; at += 1) {
      const ahead = values[at + apart]!;
      if ((ahead ^ flip) < (values[at]! ^ flip)) values[at] = ahead;
    }
    covered += by;
  }
}
