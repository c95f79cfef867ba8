/**
 * The thread that the recognition engine runs in. It is tesseract.js's own but for what it may do: it takes the engine without
 * the recogniser of old, whose tables cost a tenth of a second at each start (the library's thread asks for it by mistake in
 * Node, version 7.0.0), and it reads local files alone: it neither fetches nor keeps anything.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { OEM } from 'tesseract.js';

interface EngineThread {
  dispatchHandlers(packet: unknown, send: (answer: unknown) => void): void;
  setAdapter(adapter: object): void;
}

/** The engine for this processor, among those for one kind of recogniser. */
type GetCore = (kind: OEM, path: unknown, answers: unknown) => Promise<unknown>;

const load = createRequire(import.meta.url);
const thread = load('tesseract.js/src/worker-script/index.js') as EngineThread;
const getCore = load('tesseract.js/src/worker-script/node/getCore.js') as GetCore;
const { LSTM_ONLY } = load('tesseract.js/src/constants/OEM.js') as typeof OEM;

const refuse = (): Promise<never> => Promise.reject(new Error('The recognition engine reads local language data alone.'));

thread.setAdapter({
  getCore: (_isNetworkOnly: unknown, path: unknown, answers: unknown) => getCore(LSTM_ONLY, path, answers),
  /** So the library calls what reads a file. */
  readCache: (path: string) => readFile(path),
  fetch: refuse,
  gunzip: refuse,
  writeCache: refuse,
  deleteCache: refuse,
  checkCache: () => Promise.resolve(false),
});
parentPort!.on('message', (packet: unknown) => thread.dispatchHandlers(packet, (answer) => parentPort!.postMessage(answer)));
