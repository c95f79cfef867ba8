import { clockMarks } from './layout/clockMarks.js';
import { glyphDistance, glyphOf, type Glyph } from './layout/glyphOf.js';
import type { InkField } from './layout/inkField.js';
import type { TextRun } from './layout/textRuns.js';

/** A stamp's run with the time that was read of it, `14:32` or `9:05`; null where none was. */
export interface ReadClock {
  readonly run: TextRun & { readonly field: InkField };
  readonly text: string | null;
}

/** One digit of a stamp. */
interface Digit {
  readonly glyph: Glyph;
  /** As it was read; null where it was not. */
  readonly read: string | null;
}

/** Glyphs that differ by no more are the same digit, drawn alike. */
const alike = 0.05;
/** On other places between the pixels the same digit differs by up to so much, others by more. */
const similar = 0.11;
/** So much nearer must another digit be than all that were read as this one is. */
const clearly = 0.76;
const clock = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

/**
 * The times of one screenshot's stamps with the digits that look alike read alike: one font prints them all, so that a 3
 * which was once read as 5 is told by the others. A time that was not read is told where each of its digits is. Glyphs are
 * compared with each other alone, never with a stored font; what they do not tell stays as it was read.
 */
export function agreeDigits(clocks: readonly ReadClock[]): readonly (string | null)[] {
  const drawn = clocks.map(digitsOf);
  const all = drawn.flat();
  return clocks.map(({ text }, at) => {
    const digits = drawn[at]!.map((digit) => settled(digit, all));
    if (digits.length < 3 || digits.includes(null)) return text;
    const whole = `${digits.slice(0, -2).join('')}:${digits.slice(-2).join('')}`;
    return clock.test(whole) ? whole : text;
  });
}

/** The digits of a stamp from left to right; none where its marks do not tell them apart, or are not those that were read. */
function digitsOf({ run, text }: ReadClock): Digit[] {
  const marks = clockMarks(run.marks);
  const read = text === null ? null : text.replace(':', '');
  const places = marks === null ? [] : [...marks.hours, ...marks.minutes];
  // An hour of one digit that was not read may have lost the other.
  if (places.length < 3 || (read === null ? places.length < 4 : read.length !== places.length)) return [];
  return places.map(({ box }, at) => ({ glyph: glyphOf(run.field, box), read: read?.[at] ?? null }));
}

/** What a digit is by its own reading and those of its like. */
function settled(digit: Digit, all: readonly Digit[]): string | null {
  const others = all.filter((one) => one !== digit && one.read !== null).map((one) => ({ read: one.read!, apart: glyphDistance(one.glyph, digit.glyph) })).sort((a, b) => a.apart - b.apart);
  const same = others.filter(({ apart }) => apart <= alike).map(({ read }) => read);
  const votes = digit.read === null ? same : [...same, digit.read];
  if (same.length > 0) return votes.find((read) => votes.filter((one) => one === read).length * 2 > votes.length) ?? digit.read;
  const [nearest] = others;
  if (nearest === undefined || nearest.apart > similar) return digit.read;
  const next = others.find(({ read }) => read !== nearest.read && (digit.read === null || read === digit.read));
  return next !== undefined && nearest.apart < clearly * next.apart ? nearest.read : digit.read;
}
