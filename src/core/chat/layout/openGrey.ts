/**
 * A grey picture without its light spots and strokes that are narrower than a square of `2 · reach + 1` pixels: its
 * morphological opening. The edges count as far as they go.
 */
export function openGrey(grey: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  const spread = (from: Uint8Array, pick: (a: number, b: number) => number): Uint8Array => {
    const across = line(from, height, width, width, 1, reach, pick);
    return line(across, width, height, 1, width, reach, pick);
  };
  return spread(spread(grey, Math.min), Math.max);
}

/** The least or largest of each pixel's neighbours along rows or columns. */
function line(from: Uint8Array, lines: number, length: number, lineStep: number, step: number, reach: number, pick: (a: number, b: number) => number): Uint8Array {
  const out = new Uint8Array(from.length);
  for (let one = 0; one < lines; one += 1) {
    const start = one * lineStep;
    for (let at = 0; at < length; at += 1) {
      let best = from[start + at * step]!;
      for (let near = Math.max(0, at - reach); near <= Math.min(length - 1, at + reach); near += 1) best = pick(best, from[start + near * step]!);
      out[start + at * step] = best;
    }
  }
  return out;
}
