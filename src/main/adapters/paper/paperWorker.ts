import { parentPort, workerData } from 'node:worker_threads';
import type { Paper } from '../../../core/bundle/Paper.js';
import { drawPaper } from './drawPaper.js';

/** The entry point of the printing thread: draws the one paper it was started with, hands the bytes over, and ends. */
void drawPaper(workerData as Paper).then((pdf) => {
  const bytes = Uint8Array.from(pdf);
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
