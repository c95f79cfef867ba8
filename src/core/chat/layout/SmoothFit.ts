/** A value over a box whose sides run from 0 to 1. */
export type Smooth = (x: number, y: number) => number;

const terms = 6;
/** Keeps the surface even where the values leave a term open, as on a single line. */
const damping = 1e-3;

/** Fits a surface of the second degree to values by least squares. */
export class SmoothFit {
  /** Symmetric: only the places at and right of its diagonal are kept. */
  readonly #normal = new Float64Array(terms * terms);
  readonly #right = new Float64Array(terms);
  readonly #powers = new Float64Array(terms).fill(1);

  add(x: number, y: number, value: number): void {
    const powers = this.#powers;
    powers[1] = x;
    powers[2] = y;
    powers[3] = x * x;
    powers[4] = x * y;
    powers[5] = y * y;
    for (let i = 0; i < terms; i += 1) {
      const power = powers[i]!;
      for (let j = i; j < terms; j += 1) this.#normal[i * terms + j]! += power * powers[j]!;
      this.#right[i]! += power * value;
    }
  }

  /** The surface; 0 everywhere without values. */
  solve(): Smooth {
    const rows = Array.from({ length: terms }, (_, i) => [...Array.from({ length: terms }, (__, j) => this.#normal[Math.min(i, j) * terms + Math.max(i, j)]!), this.#right[i]!]);
    for (let i = 1; i < terms; i += 1) rows[i]![i]! += damping;
    if (rows[0]![0] === 0) return () => 0;
    for (let column = 0; column < terms; column += 1) {
      const pivot = rows.slice(column).reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
      rows.splice(rows.indexOf(pivot), 1);
      rows.splice(column, 0, pivot);
      if (Math.abs(pivot[column]!) < 1e-12) continue;
      for (const row of rows) {
        if (row === pivot) continue;
        const share = row[column]! / pivot[column]!;
        for (let i = column; i <= terms; i += 1) row[i]! -= share * pivot[i]!;
      }
    }
    const [a, b, c, d, e, f] = rows.map((row, i) => (Math.abs(row[i]!) < 1e-12 ? 0 : row[terms]! / row[i]!)) as [number, number, number, number, number, number];
    return (x, y) => a + b * x + c * y + d * x * x + e * x * y + f * y * y;
  }
}
