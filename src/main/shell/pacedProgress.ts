import { performance } from 'node:perf_hooks';
import type { OnProgress } from '../../core/ports.js';

/** How often a page can use to hear how far a job is: ten times a second looks smooth. */
const paceMs = 100;

/**
 * Passes on how far a job is no more often than a page can draw it; writing a large bundle tells of every few kilobytes,
 * and a page that drew each of them would stand still for minutes. The first word of each stage and its last
 * (`done` = `total`) always pass.
 */
export function pacedProgress(tell: OnProgress, now: () => number = () => performance.now()): OnProgress {
  let stage: string | null = null;
  let toldAt = 0;
  return (progress) => {
    const isNews = progress.stage !== stage || progress.done === progress.total;
    if (!isNews && now() - toldAt < paceMs) return;
    stage = progress.stage;
    toldAt = now();
    tell(progress);
  };
}
