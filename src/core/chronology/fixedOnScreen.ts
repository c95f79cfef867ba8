import { isSameScreen } from './scrolled.js';
import type { Item, Shot } from './Shot.js';
import { withinDistance } from './withinDistance.js';

/** So many screenshots must show it in one place; two are enough for a small thing that says nothing. */
const enoughShots = 3;
const enoughShotsForSign = 2;
/** So many where it was read with a time, which the others have not. */
const enoughShotsInSpite = 4;
/** Fewer letters may be those of messages that came to stand there by chance; so may a button's be. */
const leastLetters = 8;
const leastLettersOfButton = 4;
/** What is no larger, in thousandths of the width, and says no more than so many letters is a sign on a button. */
const signSize = 150;
const signLetters = 2;
/** How far it may be off, in thousandths of the width. */
const slack = 4;
/** Share of its letters that may be misread. */
const tolerance = 0.2;
/** Screenshots that agree in more of what they show are of one place of the conversation. */
const mostAlike = 1 / 3;

/**
 * What belongs to the screen rather than to the conversation, for each screenshot: the same words without a time in the
 * same place on several that show other messages, such as a line above the field in which one writes or a row of buttons.
 */
export function fixedOnScreen(shots: readonly Shot[]): readonly ReadonlySet<number>[] {
  const found = shots.map(({ items }) => items.map(() => 1));
  for (let a = 0; a < shots.length; a += 1) {
    for (let b = a + 1; b < shots.length; b += 1) {
      const [one, other] = [shots[a]!, shots[b]!];
      if (!isSameScreen(one, other)) continue;
      const pairs = one.items.flatMap((item, i) => other.items.flatMap((its, j) => (isAtSamePlace(item, its) ? [[i, j] as const] : [])));
      if (pairs.length === 0 || showOnePlace(one, other, pairs)) continue;
      for (const [i, j] of pairs) {
        if (one.items[i]!.time !== null && other.items[j]!.time !== null) continue;
        found[a]![i]! += 1;
        found[b]![j]! += 1;
      }
    }
  }
  return found.map((counts, shot) => new Set(counts.flatMap((count, i) => (count >= leastShots(shots[shot]!, i) ? [i] : []))));
}

/** What has a time is scrolled; where nothing has one, all is counted. */
function showOnePlace(a: Shot, b: Shot, pairs: readonly (readonly [number, number])[]): boolean {
  const timed = [a, b].map(({ items }) => items.filter(({ time }) => time !== null).length);
  if (Math.min(...timed) === 0) return pairs.length > mostAlike * Math.min(a.items.length, b.items.length);
  return pairs.filter(([i]) => a.items[i]!.time !== null).length > mostAlike * Math.min(...timed);
}

const isAtSamePlace = (a: Item, b: Item): boolean => !a.isDay && !b.isDay && a.box !== null && b.box !== null && a.box.every((edge, at) => Math.abs(edge - b.box![at]!) <= slack) && saysTheSame(a, b);
const saysTheSame = (a: Item, b: Item): boolean => (a.bare === b.bare && (a.time === b.time || isStray(a, b))) || (isSign(a) && isSign(b)) || (a.time === null && b.time === null && withinDistance(a.bare, b.bare, Math.floor(tolerance * Math.max(a.bare.length, b.bare.length))));
/** A button that took the time of the message above it on one screenshot has none on another. */
const isStray = (a: Item, b: Item): boolean => (a.time === null || b.time === null) && a.bare.length >= leastLetters;
/** What says nothing and is as small as a button. */
export const isSign = (item: Item): boolean => item.time === null && isSmall(item);
/** A face beside a message, on which its time was seen, may be as small. */
export const isSmall = ({ bare, box }: Item): boolean => bare.length <= signLetters && box![2] <= signSize && box![3] <= signSize;

/** On so many screenshots a thing must stand in one place to be the screen's. */
function leastShots({ items, drafts }: Shot, index: number): number {
  const item = items[index]!;
  if (item.box === null) return Infinity;
  if (item.time !== null) return enoughShotsInSpite;
  if (isSign(item)) return enoughShotsForSign;
  return item.bare.length >= (drafts[index]!.readAs === 'button' ? leastLettersOfButton : leastLetters) ? enoughShots : Infinity;
}
