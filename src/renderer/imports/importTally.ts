import type { ImportItem, ImportItemState, ImportQueue } from '../../core/exhibit/ImportQueue.js';

/** How many items stand where. */
export type ImportTally = Readonly<Record<ImportItemState, number>>;

export function tallyOf({ items }: ImportQueue): ImportTally {
  const tally = { queued: 0, storing: 0, reading: 0, done: 0, duplicate: 0, refused: 0, failed: 0, cancelled: 0 };
  for (const { state } of items) tally[state] += 1;
  return tally;
}

const questions: ReadonlySet<ImportItemState> = new Set(['refused', 'failed', 'cancelled']);

/** Whether the person may have to do something about an item. */
export const isQuestion = ({ state }: ImportItem): boolean => questions.has(state);

/** Whether anything is still to be done, running or paused. */
export const isUnderWay = (queue: ImportQueue): boolean => queue.done < queue.total;
