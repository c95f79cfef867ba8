import type { Box } from '../../exhibit/Reading.js';
import { meanColour } from './meanColour.js';
import { bottom, colourDistance, right, type Colour, type Raster } from './Raster.js';

/** A rectangle of one colour around a line of text, told by the steps at its edges. */
export interface FaintBox {
  readonly box: Box;
  readonly colour: Colour;
}

/** The smallest step of the mean colour at an edge, 0–255, on a clean picture. */
const leastStep = 2.5;
/** What differs by more from a fill and from the ground is neither. */
const otherThing = 60;
/** The share of an edge's length along which the step goes the same way. */
const sameWay = 0.86;

/**
 * The filled rectangle that a line of text stands in, found from the line outward: a step of the colour at its left and
 * right along the line's height, and from there up and down as far as the ground beside the text keeps its colour.
 * @param leaf the panel, which no rectangle leaves
 * @param noise how much the colour of a flat area varies, 0–255
 * @param ground the colour of the panel's ground: no rectangle has something else beside it
 * @returns null where there is none
 */
export function faintBox(raster: Raster, line: Box, leaf: Box, emPx: number, noise: number, ground: Colour): FaintBox | null {
  const top = Math.max(leaf[1], Math.round(line[1] - emPx * 0.15));
  const end = Math.min(bottom(leaf), Math.round(bottom(line) + emPx * 0.15));
  const probe = new Probe(raster, top, end, leastStep + Math.max(0, noise - 4) * 0.2, ground);
  const gap = Math.max(2, Math.round(emPx * 0.12));
  const left = probe.edge(line[0] - gap, Math.max(leaf[0] + 3, line[0] - emPx * 2.6), -1, emPx);
  if (left === null) return null;
  const far = probe.edge(right(line) + gap, right(leaf) - 4, 1, emPx, left.colour);
  if (far === null) return null;
  const strips: [number, number][] = [
    [left.at + 2, Math.min(line[0] - 2, left.at + Math.max(5, emPx * 0.4))],
    [far.at - Math.max(5, emPx * 0.3), far.at - 2],
  ];
  const rows = new RowProbe(raster, left.at, far.at, strips, Math.min(left.step, far.step));
  // A tag's field ends right above and below its letters.
  const start = (row: number, own: number): number => (rows.isFilled(row, left.colour) ? row : own);
  const y = rows.last(start(top, Math.max(leaf[1], line[1])), leaf[1], -1, emPx);
  const low = rows.last(start(end - 1, Math.min(bottom(line), bottom(leaf)) - 1), bottom(leaf) - 1, 1, emPx);
  return { box: [left.at, y, far.at - left.at, low - y + 1], colour: left.colour };
}

interface Edge {
  /** The first column (from the left) of what lies right of the edge. */
  readonly at: number;
  readonly step: number;
  /** Inside of it. */
  readonly colour: Colour;
}

/** Looks for upright edges along the rows of a line. */
class Probe {
  constructor(
    private readonly raster: Raster,
    private readonly top: number,
    private readonly end: number,
    private readonly least: number,
    private readonly ground: Colour,
  ) {}

  /** The first edge from column `from` to `to`, going left (-1) or right (1); its inside has `inside`'s colour, when that is given. */
  edge(from: number, to: number, way: 1 | -1, emPx: number, inside?: Colour): Edge | null {
    const reach = Math.max(4, Math.round(emPx * 0.3));
    for (let x = Math.round(from); way < 0 ? x > to : x < to; x += way) {
      const step = this.#step(x, way);
      if (step < this.least) continue;
      const [here, next] = [this.#step(x + way, way), this.#step(x + 2 * way, way)];
      if (here > step || next > step) continue;
      const within = this.#mean(way < 0 ? x + 2 : x - 1 - reach, way < 0 ? x + 2 + reach : x - 1);
      const beyond = this.#mean(way < 0 ? x - 1 - reach : x + 2, way < 0 ? x - 1 : x + 2 + reach);
      if (colourDistance(within, beyond) < Math.max(this.least, step * 0.55)) continue;
      // A tag or a face beside the text, whose ripples reach to it.
      if (Math.min(colourDistance(within, beyond), colourDistance(this.ground, beyond)) > otherThing) return null;
      if (inside !== undefined && colourDistance(inside, within) > Math.max(6, step * 0.6)) continue;
      return { at: x, step, colour: within };
    }
    return null;
  }

  /** The mean step at a column, in the channel where it is largest; 0 unless most rows step the same way. */
  #step(x: number, way: 1 | -1): number {
    const { data, width } = this.raster;
    if (x < 3 || x > width - 4) return 0;
    let best = 0;
    for (let channel = 0; channel < 3; channel += 1) {
      let sum = 0;
      let up = 0;
      let down = 0;
      for (let y = this.top; y < this.end; y += 1) {
        const at = (y * width + x) * 3 + channel;
        const step = (data[at + 3]! + data[at + 6]! - data[at - 6]! - data[at - 9]!) * way;
        sum += step;
        if (step > 1) up += 1;
        else if (step < -1) down += 1;
      }
      const rows = Math.max(1, this.end - this.top);
      const mean = Math.abs(sum) / rows / 2;
      if (Math.max(up, down) >= rows * sameWay && mean > best) best = mean;
    }
    return best;
  }

  #mean(from: number, to: number): Colour {
    return meanIn(this.raster, from, to, this.top, this.end);
  }
}

/** Follows the ground of a rectangle up and down. */
class RowProbe {
  constructor(
    private readonly raster: Raster,
    private readonly left: number,
    private readonly far: number,
    private readonly strips: readonly (readonly [number, number])[],
    private readonly step: number,
  ) {}

  /** Whether a row has the rectangle's colour beside the text, at one side at least. */
  isFilled(row: number, colour: Colour): boolean {
    return this.strips.some(([a, b]) => colourDistance(meanIn(this.raster, a, b, row, row + 1), colour) <= this.step * 0.5);
  }

  /** The last row that still belongs to the rectangle, going up (-1) or down (1) from row `from`. */
  last(from: number, limit: number, way: 1 | -1, emPx: number): number {
    const at = this.#follow(from, limit, way, this.strips);
    // At a round corner the ground beside the text ends before its middle does.
    const inset = Math.min(emPx * 1.2, (this.far - this.left) / 4);
    const beyond = way < 0 ? Math.max(limit, at - emPx * 1.3) : Math.min(limit, at + emPx * 1.3);
    return this.#follow(at, Math.round(beyond), way, [[this.left + inset, this.far - inset]]);
  }

  #follow(from: number, limit: number, way: 1 | -1, strips: readonly (readonly [number, number])[]): number {
    const colours = strips.map(([a, b]) => meanIn(this.raster, a, b, from, from + 1));
    let y = from;
    for (; y !== limit; y += way) {
      const next = strips.map(([a, b]) => meanIn(this.raster, a, b, y + way, y + way + 1));
      if (next.every((colour, i) => colourDistance(colour, colours[i]!) > this.step * 0.5)) break;
      // A gradient changes by little from row to row.
      next.forEach((colour, i) => {
        if (colourDistance(colour, colours[i]!) <= this.step * 0.5) colours[i] = mixed(colours[i]!, colour);
      });
    }
    return y;
  }
}

const mixed = (a: Colour, b: Colour): Colour => [a[0] * 0.9 + b[0] * 0.1, a[1] * 0.9 + b[1] * 0.1, a[2] * 0.9 + b[2] * 0.1];
/** The mean colour between places that need not be whole pixels. */
const meanIn = (raster: Raster, from: number, to: number, top: number, end: number): Colour =>
  meanColour(raster, [Math.round(from), Math.round(top), Math.round(to) - Math.round(from), Math.round(end) - Math.round(top)]);
