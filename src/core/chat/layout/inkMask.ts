import type { InkField } from './inkField.js';

const leastStrength = 22;
/** The side of the squares within which ink is held against ink: less than a letter of the smallest text. */
const tilePx = 8;
/** Ink begins at this share of the strongest: low on clean pictures for pale strokes beside full ones, higher in JPEG's noise. */
const cleanShare = 0.17;
const noisyShare = 0.32;

/**
 * Which pixels are ink: those that stand out beside the strongest ink near them. Pale stamps stay whole beside black text,
 * and the ringing that JPEG leaves around strong letters does not join them.
 */
export function inkMask({ distance, box: [, , width, height], stretches = wholeRows(width, height) }: InkField): Uint8Array {
  const share = inkShare(distance, stretches);
  const columns = Math.ceil(width / tilePx);
  const near = nearMaxima(distance, stretches, width, height);
  const least = leastOf(near, share);
  const mask = new Uint8Array(distance.length);
  for (let at = 0; at < stretches.length; at += 2) {
    const y = Math.floor(stretches[at]! / width);
    markStretch(mask, distance, stretches[at]!, stretches[at + 1]!, y * width, least, Math.floor(y / tilePx) * columns);
  }
  return mask;
}

/** From which distance on a pixel of each tile is ink; 256 where none is. */
function leastOf(near: Uint8Array, share: number): Uint16Array {
  const least = new Uint16Array(near.length);
  for (let tile = 0; tile < near.length; tile += 1) least[tile] = near[tile]! < leastStrength ? 256 : Math.max(leastStrength, Math.ceil(near[tile]! * share));
  return least;
}

/** Marks the ink of the pixels `start`–`end` of a row of the field, whose tiles begin at `tiles`. */
function markStretch(mask: Uint8Array, distance: Uint8Array, start: number, end: number, row: number, least: Uint16Array, tiles: number): void {
  for (let i = start; i < end; ) {
    const column = Math.floor((i - row) / tilePx);
    const tileEnd = Math.min(end, row + (column + 1) * tilePx);
    const enough = least[tiles + column]!;
    for (; i < tileEnd; i += 1) if (distance[i]! >= enough) mask[i] = 1;
  }
}

/** All rows of a field as the stretches of it. */
function wholeRows(width: number, height: number): Int32Array {
  const rows = new Int32Array(height * 2);
  for (let y = 0; y < height; y += 1) {
    rows[y * 2] = y * width;
    rows[y * 2 + 1] = (y + 1) * width;
  }
  return rows;
}

/** The largest distance in each tile and the eight around it. */
function nearMaxima(distance: Uint8Array, stretches: Int32Array, width: number, height: number): Uint8Array {
  const columns = Math.ceil(width / tilePx);
  const rows = Math.ceil(height / tilePx);
  const own = new Uint8Array(columns * rows);
  for (let at = 0; at < stretches.length; at += 2) {
    const y = Math.floor(stretches[at]! / width);
    addMaxima(own, distance, stretches[at]!, stretches[at + 1]!, y * width, Math.floor(y / tilePx) * columns);
  }
  return aroundEach(aroundEach(own, columns, rows, 1, columns), rows, columns, columns, 1);
}

/** Holds the pixels `start`–`end` of a row of the field against the largest of its tiles so far, which begin at `tiles`. */
function addMaxima(own: Uint8Array, distance: Uint8Array, start: number, end: number, row: number, tiles: number): void {
  for (let i = start; i < end; ) {
    const column = Math.floor((i - row) / tilePx);
    const tileEnd = Math.min(end, row + (column + 1) * tilePx);
    let most = own[tiles + column]!;
    for (; i < tileEnd; i += 1) if (distance[i]! > most) most = distance[i]!;
    own[tiles + column] = most;
  }
}

/** The largest of each value and its two neighbours, in `lines` lines of `count` values that are `step` apart; the lines start `stride` apart. */
function aroundEach(values: Uint8Array, count: number, lines: number, step: number, stride: number): Uint8Array {
  const most = new Uint8Array(values.length);
  for (let line = 0; line < lines; line += 1) {
    for (let i = 0, at = line * stride; i < count; i += 1, at += step) {
      most[at] = Math.max(values[at]!, i > 0 ? values[at - step]! : 0, i < count - 1 ? values[at + step]! : 0);
    }
  }
  return most;
}

/** The share of the strongest ink nearby from which on a pixel is ink. Told by how many pixels stand only a little off the background: on a copy with noise there are more of them than of full ink. */
function inkShare(distance: Uint8Array, stretches: Int32Array): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < stretches.length; at += 2) for (let i = stretches[at]!, end = stretches[at + 1]!; i < end; i += 1) counts[distance[i]!]! += 1;
  const strongest = strengthAt(counts, 0.97);
  let pale = 0;
  let full = 1;
  for (let d = 4; d < 256; d += 1) {
    if (d < strongest * cleanShare) pale += counts[d]!;
    else if (d >= strongest * 0.5) full += counts[d]!;
  }
  const noise = Math.min(1, Math.max(0, (pale / full - 0.9) / 0.6));
  return cleanShare + noise * (noisyShare - cleanShare);
}

/** The distance that the given share of all pixels with ink stays below. */
function strengthAt(counts: Uint32Array, share: number): number {
  let total = 0;
  for (let d = 12; d < 256; d += 1) total += counts[d]!;
  let seen = 0;
  for (let d = 12; d < 256; d += 1) {
    seen += counts[d]!;
    if (seen >= total * share) return d;
  }
  return 0;
}
