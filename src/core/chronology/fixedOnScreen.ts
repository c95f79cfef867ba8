import { isSameScreen } from './scrolled.js';
import type { Item, Shot } from './Shot.js';

/** So many screenshots must show it in one place. */
const enoughShots = 3;
/** Fewer letters may be those of messages that came to stand there by chance. */
const leastLetters = 8;
/** How far it may be off, in thousandths of the width. */
const slack = 4;
/** Screenshots that agree in more of what they show are of one place of the conversation. */
const mostAlike = 1 / 3;

/**
 * What belongs to the screen rather than to the conversation, for each screenshot: the same words without a time in the
 * same place on several that show other messages, such as a line above the field in which one writes.
 */
export function fixedOnScreen(shots: readonly Shot[]): readonly ReadonlySet<number>[] {
  const found = shots.map(({ items }) => items.map(() => 1));
  for (let a = 0; a < shots.length; a += 1) {
    for (let b = a + 1; b < shots.length; b += 1) {
      const [one, other] = [shots[a]!, shots[b]!];
      if (!isSameScreen(one, other)) continue;
      const pairs = one.items.flatMap((item, i) => other.items.flatMap((its, j) => (isAtSamePlace(item, its) ? [[i, j] as const] : [])));
      if (pairs.length > mostAlike * Math.min(one.items.length, other.items.length)) continue;
      for (const [i, j] of pairs) {
        found[a]![i]! += 1;
        found[b]![j]! += 1;
      }
    }
  }
  return found.map((counts, shot) => new Set(counts.flatMap((count, i) => (count >= enoughShots && mayBeFixed(shots[shot]!.items[i]!) ? [i] : []))));
}

const isAtSamePlace = (a: Item, b: Item): boolean => !a.isDay && !b.isDay && a.bare === b.bare && a.box !== null && b.box !== null && a.box.every((edge, at) => Math.abs(edge - b.box![at]!) <= slack);
const mayBeFixed = ({ bare, time }: Item): boolean => time === null && bare.length >= leastLetters;
