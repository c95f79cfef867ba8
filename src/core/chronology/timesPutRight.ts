import { likeTimeBetween } from '../dating/repairTimes.js';
import type { Conversation, Sighting } from './Conversation.js';
import { floatingDays } from './floatingDays.js';

/**
 * The times of a conversation, a misread one put right: it lies outside of those of the messages right above and below it,
 * between which some screenshot leaves no room for a date line, and exactly one change of a digit for its like sets it
 * between them. Two messages beside it contradict it: of two that contradict each other either may be misread. A time that
 * the person put right stays. `isDateLine` tells where another day begins.
 */
export function timesPutRight(conversation: Conversation, times: ReadonlyMap<Sighting, string>, isDateLine: (sighting: Sighting) => boolean): ReadonlyMap<Sighting, string> {
  const odd = conversation.flatMap((sighting, at) => {
    const [above, below] = [conversation[at - 1], conversation[at + 1]];
    const [before, time, after] = [above, sighting, below].map((one) => one && times.get(one));
    if (before === undefined || time === undefined || after === undefined || before > after || (time >= before && time <= after)) return [];
    const [further, isPast] = time < before ? [conversation[at - 2], (other: string) => other > time] : [conversation[at + 2], (other: string) => other < time];
    const other = further && times.get(further);
    if (other === undefined || !isPast(other) || sighting.some(({ entry }) => entry.editedByUser)) return [];
    return [{ above: above!, sighting, below: below!, right: likeTimeBetween(time, before, after) }];
  });
  if (odd.every(({ right }) => right === null)) return times;
  const { areTied } = floatingDays(conversation, isDateLine);
  const put = odd.flatMap(({ above, sighting, below, right }) => (right !== null && areTied(above, sighting) && areTied(sighting, below) ? [[sighting, right] as const] : []));
  return new Map([...times, ...put]);
}
