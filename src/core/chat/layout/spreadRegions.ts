import type { Box } from '../../exhibit/Reading.js';
import { IntList } from './IntList.js';
import { isNear } from './packPixels.js';
import { bottom, right } from './Raster.js';
import type { Unions } from './Unions.js';

/** Areas to grow from. */
export interface Seeds {
  /** The area's number at every pixel, 0 where there is none. */
  readonly labels: Uint16Array;
  /** The panel that each number stands in, by its place in the list of panels. */
  readonly panels: readonly number[];
  /** The box of each number, before it grows. */
  readonly boxes: readonly Box[];
  /** The pixels of areas beside which there is none. */
  readonly rim: IntList;
}

/**
 * Areas are one when they meet somewhere along more than a stroke of a wallpaper's drawing, which may lead from one bubble
 * to the next in several places. Counted, from both sides, in squares of so many pixels.
 */
const meetingPx = 24;
/** Between bubbles of one column is no more room, px; and strokes that cross it take up so much of the width that both share, counted from both sides. */
const [roomPx, crossShare] = [16, 0.2];
/** Between parts of a strip is no more, px: what is left of it by noise may be small. */
const stripPx = 64;
/** The part of the picture's shorter side that a stroke stays below, counted from both sides. */
const strokeShare = 72;

/**
 * Spreads each area over neighbours that have the colour of the flat pixel it came from, and joins those that meet in
 * one colour along more than a stroke; all at the same pace, and none beyond its panel. Writes into the labels and the unions.
 * @param colours the picture's pixels, packed; those that an area has spread to take the colour of the pixel it spread from
 * @param reach the largest difference of one colour, 0–255
 */
export function spreadRegions(colours: Int32Array, width: number, { labels, panels, boxes, rim }: Seeds, unions: Unions, leaves: readonly Box[], reach: number): void {
  const height = colours.length / width;
  const spread = new Spread(colours, width, labels, panels.map((panel) => leaves[panel]!), reach);
  for (let [wave, next] = [rim, new IntList()]; wave.length > 0; [wave, next] = [next, wave]) {
    next.clear();
    spread.step(wave, next);
  }
  const least = Math.max(6, Math.min(width, height) / strokeShare);
  for (const [a, b, most, whole] of spread.meetings.all()) {
    if (most >= least ? !areCrossed(boxes[a]!, boxes[b]!, whole) : areOneStrip(boxes[a]!, boxes[b]!, whole)) unions.unite(a, b);
  }
}

/** Whether of two areas one stands right below the other, and all that leads across is a stroke here and there: one bubble goes on at both sides of its text. */
function areCrossed(a: Box, b: Box, meeting: number): boolean {
  const room = Math.max(a[1], b[1]) - Math.min(bottom(a), bottom(b));
  const shared = Math.min(right(a), right(b)) - Math.max(a[0], b[0]);
  return room >= 0 && room <= roomPx && meeting < shared * crossShare;
}

/** Whether two areas of one height stand side by side and meet along most of it: the strip above or below a bubble's text, which a copy's noise parts, may be lower than a stroke. */
function areOneStrip(a: Box, b: Box, meeting: number): boolean {
  const room = Math.max(a[0], b[0]) - Math.min(right(a), right(b));
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]);
  return room >= 0 && room <= stripPx && shared >= Math.max(a[3], b[3]) - 1 && meeting >= shared;
}

/** Areas that spread. A class rather than closures, which would be compiled anew for each screenshot. */
class Spread {
  readonly meetings = new Meetings();
  readonly #lefts: Int32Array;
  readonly #tops: Int32Array;
  readonly #rights: Int32Array;
  readonly #bottoms: Int32Array;

  /** @param bounds the panel of each area */
  constructor(
    private readonly colours: Int32Array,
    private readonly width: number,
    private readonly labels: Uint16Array,
    bounds: readonly Box[],
    private readonly reach: number,
  ) {
    const edges = (edge: (box: Box) => number): Int32Array => Int32Array.from(bounds, edge);
    [this.#lefts, this.#tops, this.#rights, this.#bottoms] = [edges(([x]) => x), edges(([, y]) => y), edges(right), edges(bottom)];
  }

  /** Spreads over the neighbours of the pixels of a wave; those that were taken are the next one. */
  step(wave: IntList, next: IntList): void {
    const { width, labels } = this;
    const { items, length } = wave;
    const [lefts, tops, rights, bottoms] = [this.#lefts, this.#tops, this.#rights, this.#bottoms];
    for (let at = 0; at < length; at += 1) {
      const i = items[at]!;
      const x = i % width;
      const y = (i - x) / width;
      const label = labels[i]!;
      if (x > lefts[label]!) this.#visit(i, i - 1, label, next);
      if (x < rights[label]! - 1) this.#visit(i, i + 1, label, next);
      if (y > tops[label]!) this.#visit(i, i - width, label, next);
      if (y < bottoms[label]! - 1) this.#visit(i, i + width, label, next);
    }
  }

  #visit(from: number, to: number, label: number, next: IntList): void {
    const { labels, colours } = this;
    const there = labels[to]!;
    if (there === label || !isNear(colours[from]!, colours[to]!, this.reach)) return;
    if (there !== 0) {
      this.meetings.add(label, there, to % this.width, Math.floor(to / this.width));
      return;
    }
    labels[to] = label;
    colours[to] = colours[from]!;
    next.push(to);
  }
}

/** Where areas of one colour met. */
class Meetings {
  readonly #counts = new Map<number, Map<number, number>>();

  add(a: number, b: number, x: number, y: number): void {
    const pair = a < b ? a * 65_536 + b : b * 65_536 + a;
    const place = Math.floor(y / meetingPx) * 65_536 + Math.floor(x / meetingPx);
    let places = this.#counts.get(pair);
    if (!places) this.#counts.set(pair, (places = new Map<number, number>()));
    places.set(place, (places.get(place) ?? 0) + 1);
  }

  /** The pairs that met, how often they did in one place at the most, and how often in all. */
  all(): (readonly [number, number, number, number])[] {
    return [...this.#counts].map(([pair, places]) => {
      const counts = [...places.values()];
      return [Math.floor(pair / 65_536), pair % 65_536, Math.max(...counts), counts.reduce((sum, count) => sum + count, 0)] as const;
    });
  }
}
