import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Paper } from '../../../core/bundle/Paper.js';
import { FaultError } from '../../../core/faults.js';
import type { Cancellation } from '../../../core/ports.js';

const pollMs = 100;

/** Where the built entry lies: beside the running bundle, or one folder above when this code stands in a shared chunk. */
function builtEntry(): string | undefined {
  const places = ['./paperWorker.js', '../paperWorker.js'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(place));
}

/**
 * Draws a paper as PDF in a thread of its own. Run from the sources, where no built thread entry exists (tests), it is
 * drawn on this thread.
 * @throws FaultError E_CANCELLED
 */
export async function printPaper(paper: Paper, cancel?: Cancellation, entry = builtEntry()): Promise<Uint8Array> {
  if (cancel?.aborted) throw cancelled(paper);
  if (entry === undefined) return (await import('./drawPaper.js')).drawPaper(paper);
  return inThread(entry, paper, cancel);
}

function inThread(entry: string, paper: Paper, cancel: Cancellation | undefined): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: paper, execArgv: [], stdout: true, stderr: true });
    const watch = setInterval(() => {
      if (cancel?.aborted) end(() => reject(cancelled(paper)));
    }, pollMs);
    const end = (settle: () => void): void => {
      clearInterval(watch);
      void worker.terminate();
      settle();
    };
    worker.once('message', (bytes: Uint8Array) => end(() => resolve(bytes)));
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('exit', (code) => end(() => reject(new Error(`The printing thread ended early with ${code}.`))));
  });
}

const cancelled = (paper: Paper): FaultError => new FaultError({ code: 'E_CANCELLED', input: paper.title });
