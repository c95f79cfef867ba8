/**
 * A grey picture without its light spots and strokes that are narrower than a square of `2 · reach + 1` pixels: its
 * morphological opening. The edges count as far as they go.
 */
export function openGrey(grey: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  return mostAround(least(grey, width, height, reach), width, height, reach);
}

/** The most of each pixel's square of neighbours, `2 · reach + 1` pixels wide. */
export const mostAround = (grey: Uint8Array, width: number, height: number, reach: number): Uint8Array => inverse(least(inverse(grey), width, height, reach));

function inverse(grey: Uint8Array): Uint8Array {
  const out = new Uint8Array(grey.length);
  for (let i = 0; i < grey.length; i += 1) out[i] = 255 - grey[i]!;
  return out;
}

/** The least of each pixel's square of neighbours. */
function least(grey: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  const across = new Uint8Array(grey.length);
  const line = new Uint8Array(width + 2 * reach);
  for (let start = 0; start < grey.length; start += width) {
    line.fill(255);
    line.set(grey.subarray(start, start + width), reach);
    leastAhead(line, 1, 2 * reach + 1);
    across.set(line.subarray(0, width), start);
  }
  const whole = new Uint8Array((height + 2 * reach) * width).fill(255);
  whole.set(across, reach * width);
  leastAhead(whole, width, 2 * reach + 1);
  return whole.slice(0, grey.length);
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
