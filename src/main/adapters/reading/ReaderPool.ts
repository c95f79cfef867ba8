import type { FileProgress } from '../../../core/exhibit/ImportQueue.js';
import type { Fault } from '../../../core/faults.js';
import type { Cancellation, Reader, ReadReply, ReadRequest } from '../../../core/ports.js';
import type { SpawnReader } from './ReaderChild.js';
import { ReaderSeat } from './ReaderSeat.js';

/** How a pool of readers works. */
export interface ReaderPoolOptions {
  readonly spawn: SpawnReader;
  /** Files read side by side, see `readerWidth`. */
  readonly width: number;
  /** Time for one file, from the moment it is handed to a process or last showed progress. 60 s when not given. */
  readonly timeoutMs?: number;
  /** A process is replaced after this many files, since image libraries do not give memory back. 50 when not given. */
  readonly recycleAfter?: number;
  /** A process without work is ended after this time. 5 s when not given. */
  readonly idleMs?: number;
}

interface Job {
  readonly request: ReadRequest;
  readonly cancel: Cancellation | undefined;
  readonly onProgress: ((progress: FileProgress) => void) | undefined;
  readonly done: (reply: ReadReply) => void;
}

const watchEveryMs = 50;

/**
 * Readers in processes of their own: a crash costs one file's attempt (E_READER_CRASHED), a hang is ended after the
 * limit (E_TIMEOUT), an abort at once (E_CANCELLED). Processes start when work comes and end when it stays away.
 */
export function createReaderPool(options: ReaderPoolOptions): Reader {
  return new ReaderPool(options);
}

class ReaderPool implements Reader {
  readonly width: number;
  readonly #waiting: Job[] = [];
  readonly #seats: ReaderSeat[];
  #watch: NodeJS.Timeout | undefined;
  #closed = false;

  constructor({ spawn, width, timeoutMs = 60_000, recycleAfter = 50, idleMs = 5_000 }: ReaderPoolOptions) {
    this.width = Math.max(1, Math.floor(width));
    this.#seats = Array.from({ length: this.width }, () => new ReaderSeat({ spawn, timeoutMs, recycleAfter, idleMs }));
  }

  read(request: ReadRequest, cancel?: Cancellation, onProgress?: (progress: FileProgress) => void): Promise<ReadReply> {
    if (this.#closed || cancel?.aborted) return Promise.resolve(refusal(request));
    return new Promise((done) => {
      this.#waiting.push({ request, cancel, onProgress, done });
      if (cancel) this.#watch ??= setInterval(() => this.#dropCancelled(), watchEveryMs);
      this.#assign();
    });
  }

  close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#watch);
    for (const job of this.#waiting.splice(0)) job.done(refusal(job.request));
    for (const seat of this.#seats) seat.close();
    return Promise.resolve();
  }

  #assign(): void {
    // A warm process comes before a cold one.
    const free = this.#seats.filter((seat) => seat.isFree).sort((a, b) => Number(b.isWarm) - Number(a.isWarm));
    for (const seat of free) {
      const job = this.#waiting.shift();
      if (!job) return;
      void seat.read(job.request, job.cancel, job.onProgress).then((reply) => {
        job.done(reply);
        this.#assign();
      });
    }
  }

  /** A cancellation is only a flag to look at, so it is looked at. */
  #dropCancelled(): void {
    for (let i = this.#waiting.length - 1; i >= 0; i -= 1) {
      const job = this.#waiting[i]!;
      if (!job.cancel?.aborted) continue;
      this.#waiting.splice(i, 1);
      job.done(refusal(job.request));
    }
    for (const seat of this.#seats) seat.stopIfCancelled();
    if (this.#waiting.length > 0 || this.#seats.some((seat) => !seat.isFree)) return;
    clearInterval(this.#watch);
    this.#watch = undefined;
  }
}

function refusal({ name }: ReadRequest): ReadReply {
  const fault: Fault = { code: 'E_CANCELLED', input: name };
  return { ok: false, fault };
}
