/**
 * The share of places, of every so manieth one from `from` on and before `to`, that are so; 0 where there is none.
 * @param pace from one place that is looked at to the next
 */
export function shareOf(from: number, to: number, pace: number, isSo: (at: number) => boolean): number {
  let [so, count] = [0, 0];
  for (let at = from; at < to; at += pace) {
    count += 1;
    if (isSo(at)) so += 1;
  }
  return so / Math.max(1, count);
}
