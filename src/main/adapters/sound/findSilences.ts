import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Silence } from '../../../core/exhibit/silences.js';
import { soundSilences } from './soundSilences.js';
import type { SilencesMessage } from './silencesWorker.js';

interface Found {
  readonly path: string;
  readonly mediaType: string;
}

/** Which thread, and how long it is waited for: a step of the slowest decoder takes a second or two. */
interface Thread {
  readonly entry: string | undefined;
  readonly patienceMs: number;
}

const usual = (): Thread => ({ entry: builtEntry(), patienceMs: 10_000 });

/** Where the built entry lies: beside the running bundle, or one folder above when this code stands in a shared chunk. */
function builtEntry(): string | undefined {
  const places = ['./silencesWorker.js', '../silencesWorker.js'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(place));
}

/**
 * The silences of a recording, found in a thread of its own: decoders that a damaged recording hangs are ended, so that
 * they cost the silences and not the reading. Run from the sources, where no built thread entry exists (tests), they are
 * found on this thread. Null when nothing decodes the recording. Never rejects.
 * @param onSign called each time the decoding has come a step further
 */
export function findSilences(of: Found, onSign: () => void = () => undefined, { entry, patienceMs }: Thread = usual()): Promise<readonly Silence[] | null> {
  return entry === undefined ? soundSilences(of, onSign) : inThread({ entry, patienceMs }, of, onSign);
}

function inThread({ entry, patienceMs }: Thread & { readonly entry: string }, { path, mediaType }: Found, onSign: () => void): Promise<readonly Silence[] | null> {
  return new Promise((resolve) => {
    // Decoders write what they think of damage to the streams.
    const worker = new Worker(entry, { workerData: { path, mediaType }, execArgv: [], stdout: true, stderr: true });
    const end = (found: readonly Silence[] | null): void => {
      clearTimeout(patience);
      void worker.terminate();
      resolve(found);
    };
    let patience = setTimeout(() => end(null), patienceMs);
    worker.on('message', (message: SilencesMessage) => {
      if ('found' in message) return end(message.found);
      clearTimeout(patience);
      patience = setTimeout(() => end(null), patienceMs);
      onSign();
    });
    worker.once('error', () => end(null));
    worker.once('exit', () => end(null));
  });
}
