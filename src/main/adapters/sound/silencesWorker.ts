import { parentPort, workerData } from 'node:worker_threads';
import { soundSilences } from './soundSilences.js';

/** What the thread tells: that it has come a step further, or what it has found. */
export type SilencesMessage = { readonly sign: true } | { readonly found: Awaited<ReturnType<typeof soundSilences>> };

/** The entry point of the thread that decodes one recording to find its silences, and ends. */
const tell = (message: SilencesMessage): void => parentPort?.postMessage(message);
void soundSilences(workerData as Parameters<typeof soundSilences>[0], () => tell({ sign: true })).then((found) => tell({ found }));
