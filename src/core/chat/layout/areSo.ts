/**
 * Whether at least this share of places is so, of every so manieth one from `from` on and before `to`; of none there is no share.
 * Looks no further once it is settled that there are too few.
 * @param pace from one place that is looked at to the next
 */
export function areSo(from: number, to: number, pace: number, share: number, isSo: (at: number) => boolean): boolean {
  const count = Math.max(0, Math.ceil((to - from) / pace));
  let left = count;
  for (let at = from; at < to; at += pace) {
    if (isSo(at)) continue;
    left -= 1;
    if (left / count < share) return false;
  }
  return count > 0;
}
