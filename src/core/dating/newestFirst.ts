/** When a message was sent, as its own stamp tells. */
export interface OwnStamp {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
  /** Whether it names the year too, or the day of the week, so that a misread digit would hardly go unseen. */
  readonly isWhole: boolean;
}

/** So many stamps tell an order; two only where each is whole. */
const enough = 3;

/**
 * Whether messages stand with the newest above, as letters and requests do: each bears a stamp of its own with day and hour,
 * and none is later than the one above it. One misread date among risen ones makes no such order.
 * @param count how many messages are dated: one that is dated by another's day line makes it a chat
 */
export function isNewestFirst(stamps: readonly (OwnStamp | null)[], count: number): boolean {
  const own = stamps.filter((stamp) => stamp !== null);
  if (own.length < count || own.length < 2 || (own.length < enough && !own.every(({ isWhole }) => isWhole))) return false;
  const moments = own.map(({ date, time }) => `${date} ${time}`);
  return moments.every((moment, at) => at === 0 || moment <= moments[at - 1]!);
}

/** Whether threads stand with the newest above: all in them bears a whole stamp of its own, and none begins later than the one above it. */
export function areNewestFirst(threads: readonly (readonly (OwnStamp | null)[])[]): boolean {
  const told = threads.filter((stamps) => stamps.length > 0);
  const begins = told.flatMap(([first]) => (first === undefined || first === null ? [] : [`${first.date} ${first.time}`]));
  const areWhole = told.every((stamps) => stamps.every((stamp) => stamp?.isWhole === true));
  return begins.length > 1 && areWhole && begins.every((begin, at) => at === 0 || begin <= begins[at - 1]!);
}
