import { findMarks, type FoundMark } from './findMarks.js';

/** A ticket, order, phone or sum that a letter names, once, with the words that name it first. */
export interface LetterMark {
  readonly kind: FoundMark['kind'];
  readonly value: string;
  readonly text: string;
}

/** A longer letter is a mailing; what it is about stands in front. In characters. */
const lookedThrough = 100_000;

/** The marks of a letter's subject and text in their order, each value once. */
export function letterMarks({ subject, text }: { readonly subject: string; readonly text: string }): readonly LetterMark[] {
  const whole = `${subject}\n${text}`.slice(0, lookedThrough);
  const marks = new Map<string, LetterMark>();
  for (const { kind, value, index, length } of findMarks(whole)) {
    const name = `${kind} ${value}`;
    if (!marks.has(name)) marks.set(name, { kind, value, text: whole.slice(index, index + length) });
  }
  return [...marks.values()];
}
