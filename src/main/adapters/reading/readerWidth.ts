const gigabyte = 1024 ** 3;

/** What the machine offers to readers. */
export interface Machine {
  readonly cores: number;
  readonly memoryBytes: number;
}

/**
 * How many files are read side by side: one a core, at most four, since each reader may take half a gigabyte; one only
 * on a machine with less than 3 GB. `jobs`, when the person gives it, wins.
 */
export function readerWidth({ cores, memoryBytes }: Machine, jobs?: number): number {
  if (jobs !== undefined) return Math.max(1, Math.floor(jobs));
  return memoryBytes < 3 * gigabyte ? 1 : Math.max(1, Math.min(4, cores));
}
