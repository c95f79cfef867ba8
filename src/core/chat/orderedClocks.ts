/** The time of a stamp as two looks have it, `HH:MM`. */
export interface TwiceRead {
  /** The surer of the two; null where there is none. */
  readonly chosen: string | null;
  /** What the other look has. */
  readonly other: string | null;
}

/**
 * The times of stamps from top to bottom, each as the look has it that keeps their order, where the looks differ and only one
 * does: 3 and 5 look alike in small print («13:23» read as «15:25» between 13:10 and 13:46).
 */
export function orderedClocks(stamps: readonly TwiceRead[]): readonly (string | null)[] {
  const isSettled = ({ chosen, other }: TwiceRead): boolean => chosen !== null && (other === null || other === chosen);
  return stamps.map((stamp, at) => {
    const { chosen, other } = stamp;
    if (chosen === null || other === null || isSettled(stamp)) return chosen;
    const before = stamps.slice(0, at).findLast(isSettled)?.chosen ?? null;
    const after = stamps.slice(at + 1).find(isSettled)?.chosen ?? null;
    // Between days times fall; then their order tells nothing.
    if (before === null || after === null || before > after) return chosen;
    const fits = (time: string): boolean => time >= before && time <= after;
    return !fits(chosen) && fits(other) ? other : chosen;
  });
}
