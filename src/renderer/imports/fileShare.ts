import type { ImportItem } from '../../core/exhibit/ImportQueue.js';

/** How much of a file that is being read is done, 0–1; null where it cannot be told: most are read at once. */
export function fileShare({ state, progress }: ImportItem): number | null {
  if (state !== 'reading' || progress === undefined || progress.total <= 0) return null;
  return Math.min(1, progress.done / progress.total);
}

/** `34 %`. */
export const wordShare = (share: number): string => `${Math.floor(100 * share)} %`;
