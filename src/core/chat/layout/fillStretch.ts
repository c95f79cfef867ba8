/** Fills the places `from`–`to` with one value. The engine's own filling takes its time to begin, and most stretches are short. */
export function fillStretch(values: Uint16Array | Int32Array, value: number, from: number, to: number): void {
  if (to - from > shortPx) values.fill(value, from, to);
  else for (let i = from; i < to; i += 1) values[i] = value;
}
const shortPx = 48;
