import type { DatedItem } from './dateConversation.js';
import { resolveDayMark } from './resolveDayMark.js';

/** The days of the date lines of a screenshot, from top to bottom, null for all else; those that contradict the order of the conversation are null too. */
export function headDays(items: readonly DatedItem[], capturedAt: string | null): readonly (string | null)[] {
  const days = items.map(({ mark }) => (mark === null || mark === 'illegible' ? null : resolveDayMark(mark, capturedAt)));
  const isInOrder = (day: string, at: number): boolean =>
    days.every((other, index) => other === null || (index < at ? other <= day : other >= day));
  return days.map((day, at) => (day !== null && isInOrder(day, at) ? day : null));
}
