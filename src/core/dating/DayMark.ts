/**
 * A day as a chat names it between messages («Вчера», «пятница, 15 марта», «15.03.2024»), before anybody knows when the
 * screenshot was taken. Parts that the line does not name are null. `time` is one that stands in the same line.
 */
export interface DayMark {
  readonly daysAgo: number | null;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  readonly time: string | null;
}
