import type { Exhibit } from '../../core/exhibit/Exhibit.js';

/** A file that brings the reader down so often is left alone until the person asks. */
const attemptsAtMost = 3;

/** Whether an exhibit is to be read without being asked for: not read yet, or its reader crashed and may do better. */
export function wantsReading({ reading }: Pick<Exhibit, 'reading'>): boolean {
  if (reading.at === 'queued') return true;
  return reading.at === 'failed' && reading.fault.code === 'E_READER_CRASHED' && reading.attempts < attemptsAtMost;
}
