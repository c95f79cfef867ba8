/**
 * A grey picture without its light spots and strokes that are narrower than a square of `2 · reach + 1` pixels: its
 * morphological opening. The edges count as far as they go.
 */
export function openGrey(grey: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  return inverse(least(inverse(least(grey, width, height, reach)), width, height, reach));
}

const inverse = (grey: Uint8Array): Uint8Array => grey.map((value) => 255 - value);

/** The least of each pixel's square of neighbours. */
function least(grey: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  const out = Uint8Array.from(grey);
  const line = new Uint8Array(Math.max(width, height) + 2 * reach);
  for (let y = 0; y < height; y += 1) leastInLine(out, y * width, 1, width, reach, line);
  for (let x = 0; x < width; x += 1) leastInLine(out, x, width, height, reach, line);
  return out;
}

/** Spans grow to twice their length at each step, so that wide squares cost little more than narrow ones. */
function leastInLine(out: Uint8Array, start: number, step: number, length: number, reach: number, line: Uint8Array): void {
  const whole = length + 2 * reach;
  line.fill(255, 0, whole);
  for (let at = 0, i = start; at < length; at += 1, i += step) line[reach + at] = out[i]!;
  const span = 2 * reach + 1;
  let covered = 1;
  while (covered < span) {
    const by = Math.min(covered, span - covered);
    for (let at = 0; at + by < whole; at += 1) if (line[at + by]! < line[at]!) line[at] = line[at + by]!;
    covered += by;
  }
  for (let at = 0, i = start; at < length; at += 1, i += step) out[i] = line[at]!;
}
