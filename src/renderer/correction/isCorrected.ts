import type { Entry } from '../../core/chronology/Entry.js';

/** Whether an entry says something else than was read: leaving it out or tagging it is no correction. */
export function isCorrected({ asRead, text, when, side }: Entry): boolean {
  if (asRead === undefined) return false;
  return asRead.text !== text || asRead.time !== when.time || asRead.date !== when.date || asRead.side !== side;
}
