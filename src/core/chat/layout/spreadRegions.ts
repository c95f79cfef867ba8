import type { Box } from '../../exhibit/Reading.js';
import { IntList } from './IntList.js';
import { bottom, right, type Raster } from './Raster.js';
import type { Unions } from './Unions.js';

/** Areas to grow from. */
export interface Seeds {
  /** The area's number at every pixel, 0 where there is none. */
  readonly labels: Uint16Array;
  /** The panel that each number stands in, by its place in the list of panels. */
  readonly panels: readonly number[];
  /** The longer side of each area's box, px. */
  readonly spans: Int32Array;
}

/** Areas are one when they meet along this part of the picture's shorter side; a stroke of a wallpaper that leads from one to another is thinner. */
const contactShare = 100;
/** And along this share of the smaller one's length: several strokes lead across between two bubbles. */
const facingShare = 0.15;

/**
 * Spreads each area over neighbours that have the colour of the flat pixel it came from, and joins those that meet in
 * one colour along more than a stroke; all at the same pace, and none beyond its panel. Writes into the labels and the unions.
 * @param reach the largest difference of one colour, 0–255
 */
export function spreadRegions({ data, width, height }: Raster, { labels, panels, spans }: Seeds, unions: Unions, leaves: readonly Box[], reach: number): void {
  // Pixels that an area has spread to carry the colour of the pixel it spread from.
  const colours = new Uint8Array(data);
  let wave = rimOf(labels, width, height);
  let next = new IntList();
  const contacts = new Map<number, number>();
  const visit = (from: number, to: number): void => {
    const source = from * 3;
    const target = to * 3;
    const red = colours[source]!;
    const green = colours[source + 1]!;
    const blue = colours[source + 2]!;
    if (Math.abs(red - colours[target]!) > reach || Math.abs(green - colours[target + 1]!) > reach || Math.abs(blue - colours[target + 2]!) > reach) return;
    const label = labels[from]!;
    if (labels[to] !== 0) {
      if (labels[to] !== label) {
        const pair = label < labels[to]! ? label * 65_536 + labels[to]! : labels[to]! * 65_536 + label;
        contacts.set(pair, (contacts.get(pair) ?? 0) + 1);
      }
      return;
    }
    labels[to] = label;
    colours[target] = red;
    colours[target + 1] = green;
    colours[target + 2] = blue;
    next.push(to);
  };
  while (wave.length > 0) {
    for (let at = 0; at < wave.length; at += 1) {
      const i = wave.items[at]!;
      const x = i % width;
      const y = (i - x) / width;
      const leaf = leaves[panels[labels[i]!]!]!;
      if (x > leaf[0]) visit(i, i - 1);
      if (x < right(leaf) - 1) visit(i, i + 1);
      if (y > leaf[1]) visit(i, i - width);
      if (y < bottom(leaf) - 1) visit(i, i + width);
    }
    [wave, next] = [next, wave];
    next.clear();
  }
  const least = Math.max(5, Math.min(width, height) / contactShare);
  for (const [pair, count] of contacts) {
    const [a, b] = [Math.floor(pair / 65_536), pair % 65_536];
    if (count >= Math.max(least, facingShare * Math.min(spans[a]!, spans[b]!))) unions.unite(a, b);
  }
}

/** The pixels of areas beside which there is none. */
function rimOf(labels: Uint16Array, width: number, height: number): IntList {
  const rim = new IntList();
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 1) {
      if (labels[i] === 0) continue;
      const isInside = (x === 0 || labels[i - 1] !== 0) && (x === width - 1 || labels[i + 1] !== 0) && (y === 0 || labels[i - width] !== 0) && (y === height - 1 || labels[i + width] !== 0);
      if (!isInside) rim.push(i);
    }
  }
  return rim;
}
