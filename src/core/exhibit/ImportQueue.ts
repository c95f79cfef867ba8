import type { Fault } from '../faults.js';

/**
 * Where one file stands on its way into the case. `refused`: never became an exhibit (its fault says why); `failed`: is
 * an exhibit, but could not be read.
 */
export type ImportItemState = 'queued' | 'storing' | 'reading' | 'done' | 'duplicate' | 'refused' | 'failed' | 'cancelled';

/** How far the work on one file is: pages, files or bytes, of how many. */
export interface FileProgress {
  readonly done: number;
  readonly total: number;
}

export interface ImportItem {
  readonly id: string;
  /** File name without folders. */
  readonly name: string;
  readonly state: ImportItemState;
  readonly exhibit: number | null;
  readonly fault: Fault | null;
  /** Told of a file that takes long, while it is being read. */
  readonly progress?: FileProgress;
}

/** The import as the person sees it. `done` counts items that are at an end, whatever it is. */
export interface ImportQueue {
  readonly paused: boolean;
  readonly done: number;
  readonly total: number;
  readonly items: readonly ImportItem[];
}
