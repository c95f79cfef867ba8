import type { Box } from '../../exhibit/Reading.js';
import type { Raster } from './Raster.js';

/** Rows from the first to before the second. */
export type Band = readonly [top: number, low: number];

/** A part of a picture at a whole fraction of its size, its pixels the mean of those they stand for: a first look at what costs much to see closely. */
export class ShrunkRaster {
  readonly #whole: Raster;
  #small: Raster | null = null;

  /** @param by how many pixels become one, each way; 1 leaves the size as it is */
  constructor(
    whole: Raster,
    readonly box: Box,
    readonly by: number,
  ) {
    this.#whole = whole;
  }

  /** Drawn when it is first asked for. */
  get raster(): Raster {
    return (this.#small ??= shrunk(this.#whole, this.box, this.by));
  }

  /** The picture that it is seen in, and where: the whole one where nothing shrinks, which needs no copy. */
  get part(): { readonly raster: Raster; readonly box: Box } {
    return this.by === 1 ? { raster: this.#whole, box: this.box } : { raster: this.raster, box: [0, 0, this.raster.width, this.raster.height] };
  }

  /** Bands of the small picture as rows of the whole one, those that meet joined, from top to bottom. */
  rowsOf(bands: readonly Band[]): Band[] {
    const [, y0, , height] = this.box;
    const rows = bands.map(([top, low]): Band => [y0 + Math.max(0, Math.floor(top * this.by)), y0 + Math.min(height, Math.ceil(low * this.by))]);
    const joined: Band[] = [];
    for (const [top, low] of rows.sort((a, b) => a[0] - b[0])) {
      const last = joined.at(-1);
      if (last !== undefined && top <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], low)];
      else joined.push([top, low]);
    }
    return joined;
  }
}

function shrunk({ width: stride, data }: Raster, [x0, y0, fullWidth, fullHeight]: Box, by: number): Raster {
  const [width, height] = [Math.floor(fullWidth / by), Math.floor(fullHeight / by)];
  const small = new Uint8Array(width * height * 3);
  const sums = new Uint32Array(width * 3);
  for (let y = 0; y < height; y += 1) {
    sums.fill(0);
    for (let row = 0; row < by; row += 1) addRow(sums, data, ((y0 + y * by + row) * stride + x0) * 3, by);
    for (let i = 0; i < sums.length; i += 1) small[y * sums.length + i] = sums[i]! / (by * by);
  }
  return { width, height, data: small };
}

/** Adds a row of pixels to the sums of the small ones they become part of. */
function addRow(sums: Uint32Array, data: Uint8Array, from: number, by: number): void {
  for (let i = 0, at = from; i < sums.length; i += 3) {
    for (let part = 0; part < by; part += 1, at += 3) {
      sums[i]! += data[at]!;
      sums[i + 1]! += data[at + 1]!;
      sums[i + 2]! += data[at + 2]!;
    }
  }
}
