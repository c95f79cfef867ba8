import type { Box } from '../../exhibit/Reading.js';
import type { InkField } from './inkField.js';
import type { Colour, Raster } from './Raster.js';

/** What stands further from the fill, 0–255, does not shape it: letters on it, the ground behind its round corners. */
const outlier = 48;
/** The grain of a copy stands no further from the fill. */
const grain = 16;
/** A fill that so little of the box keeps to is none: what stands there is a picture. */
const leastShare = 0.5;
const rounds = 4;

/**
 * How far each pixel of a box stands from a fill whose colour changes evenly across it, as a gradient does. The fill is
 * the plane of least squares through the pixels that keep to it, found anew several times without those that do not.
 * @returns null when no such fill holds most of the box
 */
export function gradientField(raster: Raster, box: Box): InkField | null {
  const [x0, y0, width, height] = box;
  let planes = [0, 1, 2].map(() => new Plane());
  for (let round = 0; round < rounds; round += 1) {
    const sums = [0, 1, 2].map(() => new PlaneFit());
    const reach = round === 0 ? Infinity : outlier * (round === 1 ? 2 : 1);
    for (let y = 0; y < height; y += 2) {
      for (let x = 0, at = ((y0 + y) * raster.width + x0) * 3; x < width; x += 2, at += 6) {
        if (round > 0 && awayFrom(planes, raster.data, at, x, y) > reach) continue;
        for (let channel = 0; channel < 3; channel += 1) sums[channel]!.add(x, y, raster.data[at + channel]!);
      }
    }
    planes = sums.map((sum) => sum.plane());
  }
  const distance = new Uint8Array(width * height);
  let kept = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, at = ((y0 + y) * raster.width + x0) * 3; x < width; x += 1, at += 3) {
      const away = awayFrom(planes, raster.data, at, x, y);
      if (away < grain) kept += 1;
      else distance[y * width + x] = Math.min(255, away);
    }
  }
  if (kept < width * height * leastShare) return null;
  const ground = planes.map((plane) => plane.at(width / 2, height / 2)) as unknown as Colour;
  return { box, distance, ground };
}

const awayFrom = (planes: readonly Plane[], data: Uint8Array, at: number, x: number, y: number): number =>
  Math.max(Math.abs(data[at]! - planes[0]!.at(x, y)), Math.abs(data[at + 1]! - planes[1]!.at(x, y)), Math.abs(data[at + 2]! - planes[2]!.at(x, y)));

/** A value that changes evenly across the box. */
class Plane {
  constructor(
    private readonly base = 0,
    private readonly across = 0,
    private readonly down = 0,
  ) {}

  at(x: number, y: number): number {
    return this.base + this.across * x + this.down * y;
  }
}

/** The sums of a least-squares fit. */
class PlaneFit {
  #n = 0;
  #x = 0;
  #y = 0;
  #xx = 0;
  #xy = 0;
  #yy = 0;
  #v = 0;
  #xv = 0;
  #yv = 0;

  add(x: number, y: number, value: number): void {
    this.#n += 1;
    this.#x += x;
    this.#y += y;
    this.#xx += x * x;
    this.#xy += x * y;
    this.#yy += y * y;
    this.#v += value;
    this.#xv += x * value;
    this.#yv += y * value;
  }

  /** Flat where the points lie on one line. */
  plane(): Plane {
    const n = Math.max(1, this.#n);
    const [meanX, meanY, meanV] = [this.#x / n, this.#y / n, this.#v / n];
    const xx = this.#xx - n * meanX * meanX;
    const yy = this.#yy - n * meanY * meanY;
    const xy = this.#xy - n * meanX * meanY;
    const xv = this.#xv - n * meanX * meanV;
    const yv = this.#yv - n * meanY * meanV;
    const determinant = xx * yy - xy * xy;
    if (Math.abs(determinant) < 1e-6) return new Plane(meanV);
    const across = (xv * yy - yv * xy) / determinant;
    const down = (yv * xx - xv * xy) / determinant;
    return new Plane(meanV - across * meanX - down * meanY, across, down);
  }
}
