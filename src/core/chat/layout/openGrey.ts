/**
 * A grey picture without its light spots and strokes that are narrower than a square of `2 · reach + 1` pixels: its
 * morphological opening. The edges count as far as they go.
 */
export function openGrey(grey: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  return mostAround(least(grey, width, height, reach), width, height, reach);
}

/** The most of each pixel's square of neighbours, `2 · reach + 1` pixels wide. */
export const mostAround = (grey: Uint8Array, width: number, height: number, reach: number): Uint8Array => ofSquares(grey, width, height, reach, 0, mostAhead);

/** The least of each pixel's square of neighbours. */
const least = (grey: Uint8Array, width: number, height: number, reach: number): Uint8Array => ofSquares(grey, width, height, reach, 255, leastAhead);

/** What a pass over rows and then over columns makes of a picture that `beyond` surrounds. */
function ofSquares(grey: Uint8Array, width: number, height: number, reach: number, beyond: number, pass: (values: Uint8Array, step: number, span: number) => void): Uint8Array {
  const across = new Uint8Array((height + 2 * reach) * width).fill(beyond);
  const line = new Uint8Array(width + 2 * reach);
  for (let start = 0; start < grey.length; start += width) {
    line.fill(beyond);
    line.set(grey.subarray(start, start + width), reach);
    pass(line, 1, 2 * reach + 1);
    across.set(line.subarray(0, width), start + reach * width);
  }
  pass(across, width, 2 * reach + 1);
  return across.subarray(0, grey.length);
}

/**
 * Puts the least of `span` values, each `step` behind the one before, in the place of the first. Spans grow to twice their
 * length at each pass, so that wide ones cost little more than narrow ones.
 */
function leastAhead(values: Uint8Array, step: number, span: number): void {
  for (let covered = 1; covered < span; ) {
    const by = Math.min(covered, span - covered);
    const apart = by * step;
    const end = values.length - apart;
    for (let at = 0; at < end; at += 1) {
      const ahead = values[at + apart]!;
      if (ahead < values[at]!) values[at] = ahead;
    }
    covered += by;
  }
}

/** The same with the most of them. */
function mostAhead(values: Uint8Array, step: number, span: number): void {
  for (let covered = 1; covered < span; ) {
    const by = Math.min(covered, span - covered);
    const apart = by * step;
    const end = values.length - apart;
    for (let at = 0; at < end; at += 1) {
      const ahead = values[at + apart]!;
      if (ahead > values[at]!) values[at] = ahead;
    }
    covered += by;
  }
}
