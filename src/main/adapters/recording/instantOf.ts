import type { DatedMoment } from '../../../core/dating/Dated.js';

/** No recorder is older; a clock that was never set begins in 1904, 1970, 1980 or 2001. */
const earliestMs = Date.UTC(1995, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);

/** An instant that a container tells; null for what no clock can have shown. */
export function instantOf(epochMs: number): DatedMoment | null {
  if (!(epochMs >= earliestMs && epochMs < latestMs) || epochMs === Date.UTC(2001, 0, 1)) return null;
  return { value: `${new Date(epochMs).toISOString().slice(0, 19)}Z`, basis: 'container' };
}
