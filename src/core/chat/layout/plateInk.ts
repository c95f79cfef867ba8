import type { Box } from '../../exhibit/Reading.js';
import type { InkField } from './inkField.js';
import type { PlateRow } from './plateRow.js';
import type { Colour, Raster } from './Raster.js';

/** Whether ink is lighter than what it stands on, or darker. */
export type Polarity = 'light' | 'dark';

/** Of the strongest ink: what shines through from below is less. */
const clearShare = 0.65;
const paleShare = 0.15;
const joinedPx = 6;

/** The ink on a plate whose rows have a colour each, without what shines through it from below. */
export function plateInk({ width: stride, data }: Raster, box: Box, rows: readonly PlateRow[], polarity: Polarity): InkField {
  const [x0, y0, width, height] = box;
  const distance = new Uint8Array(width * height);
  const reach = reachOf(rows, box);
  let most = 0;
  for (let y = 0; y < height; y += 1) {
    const [from, end] = reach[y]!;
    const row = measureRow(distance, y * width + from, y * width + end, data, ((y0 + y) * stride + x0 + from) * 3, rows[y]!.colour, polarity);
    if (row > most) most = row;
  }
  return { box, distance: clearInk(distance, width, most), ground: meanOf(rows) };
}

/** Measures how far the pixels from byte `at` on stand from a colour, one way. @returns the furthest */
function measureRow(distance: Uint8Array, from: number, end: number, data: Uint8Array, at: number, [red, green, blue]: Colour, polarity: Polarity): number {
  const sign = polarity === 'light' ? 1 : -1;
  let most = 0;
  for (let i = from, pixel = at; i < end; i += 1, pixel += 3) {
    const away = Math.max(sign * (data[pixel]! - red), sign * (data[pixel + 1]! - green), sign * (data[pixel + 2]! - blue), 0);
    distance[i] = away;
    if (away > most) most = away;
  }
  return most;
}

/** What stands within each row's ends, a little inside; rows that do not show them have those of the row before. */
function reachOf(rows: readonly PlateRow[], [x0]: Box): (readonly [from: number, end: number])[] {
  let last = rows.find((row) => row.isShown)!;
  return rows.map((row) => {
    if (row.isShown) last = row;
    return [last.from - x0 + 2, last.end - x0 - 2];
  });
}

/** Strong ink and the paler ink that is joined to it, as soft edges and thin strokes are; what shines through may touch it in places, so not far. */
function clearInk(distance: Uint8Array, width: number, most: number): Uint8Array {
  const clear = new Uint8Array(distance.length);
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  let wave: number[] = [];
  const take = (i: number): void => {
    clear[i] = distance[i]!;
    wave.push(i);
  };
  for (let i = 0; i < distance.length; i += 1) if (distance[i]! >= most * clearShare) take(i);
  for (let step = 0; step < joinedPx; step += 1) {
    const here = wave;
    wave = [];
    for (const i of here) for (const by of around) if (clear[i + by] === 0 && distance[i + by]! >= Math.max(1, most * paleShare)) take(i + by);
  }
  return clear;
}

function meanOf(rows: readonly PlateRow[]): readonly [number, number, number] {
  const mean = (channel: 0 | 1 | 2): number => rows.reduce((sum, row) => sum + row.colour[channel], 0) / rows.length;
  return [mean(0), mean(1), mean(2)];
}
