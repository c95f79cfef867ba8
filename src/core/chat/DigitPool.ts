import type { Box } from '../exhibit/Reading.js';
import { glyphDistance, glyphOf, type Glyph } from './layout/glyphOf.js';
import type { InkField } from './layout/inkField.js';
import { threeOrFive } from './threeOrFive.js';

/** A digit as it is drawn. */
export interface DrawnDigit {
  readonly glyph: Glyph;
  /** The height of its mark, px. */
  readonly heightPx: number;
  /** As it was read; null where it was not. */
  readonly read: string | null;
}

/** The digit of a mark, as it was read, or as its shape tells a 3 and a 5 apart. */
export function drawnDigit(field: InkField, box: Box, read: string | null): DrawnDigit {
  const glyph = glyphOf(field, box);
  return { glyph, heightPx: box[3], read: read === null ? null : threeOrFive(read, glyph) };
}

/** Glyphs that differ by no more are the same digit, drawn alike. */
const alike = 0.05;
/** On other places between the pixels the same digit differs by up to so much, others by more. */
const similar = 0.11;
/** So much nearer must another digit be than all that were read as this one is. */
const clearly = 0.76;
/** Digits of one size differ by so much in height, px. */
const sizePx = 2;

/**
 * The digits of one screenshot, which tell each other: few fonts print them all, so that a 3 which was once read as 5 is
 * told by the others. Glyphs are compared with each other alone, never with a stored font.
 */
export class DigitPool {
  readonly #bySize = new Map<number, DrawnDigit[]>();

  constructor(digits: readonly DrawnDigit[]) {
    for (const digit of digits.filter(({ read }) => read !== null)) {
      const held = this.#bySize.get(digit.heightPx);
      if (held === undefined) this.#bySize.set(digit.heightPx, [digit]);
      else held.push(digit);
    }
  }

  /**
   * What a digit is by its own reading and those of its like: what most of those drawn alike were read as, or else, where
   * `least` others are clearly nearer to it than all that were read as it was, what they are. Its own reading otherwise.
   */
  settle(digit: DrawnDigit, least: number): string | null {
    const others = this.#othersOf(digit);
    const same = others.filter(({ apart }) => apart <= alike).map(({ read }) => read);
    const votes = digit.read === null ? same : [...same, digit.read];
    if (same.length > 0) return votes.find((read) => votes.filter((one) => one === read).length * 2 > votes.length) ?? digit.read;
    const [nearest] = others;
    if (nearest === undefined || !others.slice(0, least).every(({ read, apart }) => read === nearest.read && apart <= similar) || others.length < least) return digit.read;
    const next = others.find(({ read }) => read !== nearest.read && (digit.read === null || read === digit.read));
    return next !== undefined && nearest.apart < clearly * next.apart ? nearest.read : digit.read;
  }

  /** How far a digit is from the nearest of its size that was read as `read`, 0–1; null where none was. */
  nearest(digit: DrawnDigit, read: string): number | null {
    return this.#othersOf(digit).find((one) => one.read === read)?.apart ?? null;
  }

  /** The other digits of its size that were read, the most alike first. */
  #othersOf(digit: DrawnDigit): { readonly read: string; readonly apart: number }[] {
    const sizes = Array.from({ length: 2 * sizePx + 1 }, (_, at) => digit.heightPx - sizePx + at);
    const others = sizes.flatMap((size) => this.#bySize.get(size) ?? []).filter((one) => one !== digit);
    return others.map((one) => ({ read: one.read!, apart: glyphDistance(one.glyph, digit.glyph) })).sort((a, b) => a.apart - b.apart);
  }
}
