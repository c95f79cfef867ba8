import type { Found } from './Found.js';
import { minutesOf } from '../dating/minutesOf.js';
import { farOff } from './layOver.js';
import { Places } from './Places.js';
import { secondsApart, type Shot } from './Shot.js';

/** Who takes a screen again when something came in has scrolled it by so much, in thousandths of the width. */
const aLine = 100;

/**
 * Overlaps without those that nothing proves: a doubtful one stands where the upper screenshot has none below it and the
 * lower one none above it, as when somebody scrolled so far that the two share one cut-off message; or where others tell
 * that the two lie so far apart.
 */
export function withoutDoubtful(found: readonly Found[], shots: readonly Shot[]): readonly Found[] {
  const order = orderOfTaking(shots);
  const [closedAbove, closedBelow] = [new Set<number>(), new Set<number>()];
  const kept: Found[] = [];
  const places = new Places(shots.length);
  const keep = (overlap: Found): void => {
    kept.push(overlap);
    if (overlap.by === null) return;
    places.tie(overlap.a, overlap.b, overlap.by);
    // Two copies of one screen, or of one scrolled by a line, leave open what goes on above and below.
    if (Math.abs(overlap.by) <= aLine) return;
    const [upper, lower] = endsOf(overlap);
    closedBelow.add(upper);
    closedAbove.add(lower);
  };
  const isContradicted = ({ a, b, by }: Found): boolean => {
    const known = by === null ? null : places.between(a, b);
    return known !== null && Math.abs(known - by!) > farOff;
  };
  for (const overlap of found) if (overlap.isSure && !isContradicted(overlap)) keep(overlap);
  const areNext = ({ a, b }: Found): boolean => Math.abs((order.get(a) ?? -9) - (order.get(b) ?? -99)) === 1;
  // Who scrolls takes one screen after the next: between two that were not, others were taken, unless it was in no order.
  const mayStand = (overlap: Found): boolean => !(order.has(overlap.a) && order.has(overlap.b)) || sharesMoment(overlap, shots) || sharesRow(overlap, shots) || goesOnAtOnce(overlap, shots);
  for (const isForNext of [true, false]) {
    for (const overlap of found) {
      if (overlap.isSure || areNext(overlap) !== isForNext) continue;
      if (places.between(overlap.a, overlap.b) !== null) {
        if (!isContradicted(overlap)) keep(overlap);
        continue;
      }
      if (!isForNext && !mayStand(overlap)) continue;
      const [upper, lower] = endsOf(overlap);
      if (!closedBelow.has(upper) && !closedAbove.has(lower)) keep(overlap);
    }
  }
  return kept;
}

/** A word of so many letters, said in one minute, is hardly said twice. */
const leastSaid = 5;

/** Whether the two show one text, word for word, with one time. */
const sharesMoment = ({ a, b, pairs }: Found, shots: readonly Shot[]): boolean =>
  pairs.some(([i, j]) => {
    const [one, other] = [shots[a]!.items[i]!, shots[b]!.items[j]!];
    return one.time !== null && one.time === other.time && one.side === other.side && one.bare === other.bare && one.bare.length >= leastSaid;
  });

/** Texts of so many letters together, said one below the other, are hardly said so twice. */
const leastInRow = 9;

/** Whether all that the two have in common are several texts right below each other, word for word, with no two times that differ and one that is shared where both show any. */
function sharesRow({ a, b, pairs }: Found, shots: readonly Shot[]): boolean {
  const shared = pairs.map(([i, j]) => [shots[a]!.items[i]!, shots[b]!.items[j]!] as const);
  const areInRow = pairs.every(([i, j], at) => at === 0 || (i === pairs[at - 1]![0] + 1 && j === pairs[at - 1]![1] + 1));
  const isSame = shared.every(([one, other]) => one.bare !== '' && one.bare === other.bare && one.side === other.side && (one.time === null || other.time === null || one.time === other.time));
  const hasTime = [0, 1].every((which) => shared.some((pair) => pair[which]!.time !== null));
  return shared.length > 1 && areInRow && isSame && (!hasTime || shared.some(([one, other]) => one.time !== null && one.time === other.time)) && shared.reduce((sum, [{ bare }]) => sum + bare.length, 0) >= leastInRow;
}

/** Minutes from the last message of one screen to the first of the next, where they share a picture; where they share so many letters, word for word. */
const [atOnce, inOneTalk] = [2, 20];
const leastShared = 20;
/** A text of so many letters may bear no time on either, as in a group of which the first alone has one. */
const leastGrouped = 30;
/** Where no day is told, the screens are taken within so many seconds: a canned answer begins and ends talks of other days too. */
const inOneGo = 1800;

/** Whether the times of the lower one begin in the minutes in which those of the upper one end. */
function goesOnAtOnce(overlap: Found, shots: readonly Shot[]): boolean {
  const [upper, lower] = endsOf(overlap);
  const [before, after] = [shots[upper]!.items.findLast(({ time }) => time !== null), shots[lower]!.items.find(({ time }) => time !== null)];
  if (!before || !after) return false;
  const passed = minutesOf(after.time!) - minutesOf(before.time!);
  const isOneDay = before.date !== null && before.date === after.date;
  const mayBeOneDay = isOneDay || ((before.date === null || after.date === null) && secondsApart(shots[upper]!, shots[lower]!) <= inOneGo);
  return passed >= 0 && passed <= ((isOneDay && sharesWords(overlap, shots)) || (mayBeOneDay && sharesGrouped(overlap, shots)) ? inOneTalk : atOnce);
}

/** Whether the two show one long text, word for word, of which an edge hides the time on one. */
const sharesWords = ({ a, b, pairs }: Found, shots: readonly Shot[]): boolean =>
  pairs.some(([i, j]) => {
    const [one, other] = [shots[a]!.items[i]!, shots[b]!.items[j]!];
    return one.bare.length >= leastShared && one.bare === other.bare && (one.time === null) !== (other.time === null);
  });

/** Whether all that the two show in common is one text that is longer still, word for word, without a time on either. */
function sharesGrouped({ a, b, pairs }: Found, shots: readonly Shot[]): boolean {
  const [[i, j], ...others] = pairs as readonly [Found['pairs'][number]];
  const [one, other] = [shots[a]!.items[i]!, shots[b]!.items[j]!];
  return others.length === 0 && one.time === null && other.time === null && one.side === other.side && one.bare === other.bare && one.bare.length >= leastGrouped;
}

const endsOf = ({ a, b, by }: Found): readonly [upper: number, lower: number] => ((by ?? 0) > 0 ? [a, b] : [b, a]);

/** The place of each screenshot among all, as they were taken, copies of one in one place; of those alone whose time is known. */
function orderOfTaking(shots: readonly Shot[]): ReadonlyMap<number, number> {
  const moments = [...new Set(shots.flatMap(({ screen }) => screen.takenSeconds ?? []))].sort((a, b) => a - b);
  const placeOf = new Map(moments.map((moment, at) => [moment, at]));
  return new Map(shots.flatMap(({ screen }, shot) => (screen.takenSeconds === null ? [] : [[shot, placeOf.get(screen.takenSeconds)!] as const])));
}
