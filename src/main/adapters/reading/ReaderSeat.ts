import type { FileProgress } from '../../../core/exhibit/ImportQueue.js';
import type { Fault } from '../../../core/faults.js';
import type { Cancellation, ReadReply, ReadRequest } from '../../../core/ports.js';
import type { ReaderChild, SpawnReader } from './ReaderChild.js';
import { isAnswer, isSign, type ReaderOrder } from './ReaderMessage.js';

const largeBytes = 64 * 1024 ** 2;

interface SeatOptions {
  readonly spawn: SpawnReader;
  readonly timeoutMs: number;
  readonly recycleAfter: number;
  readonly idleMs: number;
}

interface Work {
  readonly order: ReaderOrder;
  readonly cancel: Cancellation | undefined;
  readonly onProgress: ((progress: FileProgress) => void) | undefined;
  readonly done: (reply: ReadReply) => void;
  readonly limit: NodeJS.Timeout;
  readonly since: number;
}

/** A reading that shows signs of progress gets its time anew with each of them, but never more than so many times its time. */
const patience = 10;

/** One place of the pool: at most one process, at most one file in it. */
export class ReaderSeat {
  #child: ReaderChild | null = null;
  #filesRead = 0;
  #orders = 0;
  #work: Work | null = null;
  #idle: NodeJS.Timeout | undefined;

  constructor(private readonly options: SeatOptions) {}

  get isFree(): boolean {
    return this.#work === null;
  }

  /** Whether a process is up already. */
  get isWarm(): boolean {
    return this.#child !== null;
  }

  /** Reads one file; only when the seat is free. Never rejects. */
  read(request: ReadRequest, cancel?: Cancellation, onProgress?: (progress: FileProgress) => void): Promise<ReadReply> {
    clearTimeout(this.#idle);
    return new Promise((done) => {
      const order = { id: (this.#orders += 1), request };
      const limit = setTimeout(() => this.#giveUp('E_TIMEOUT'), this.#timeFor(request));
      this.#work = { order, cancel, onProgress, done, limit, since: performance.now() };
      try {
        this.#child ??= this.#start();
        this.#child.send(order);
      } catch {
        // A machine that cannot start a process (out of memory or of process ids) costs the attempt, like a crash.
        this.#giveUp('E_READER_CRASHED');
      }
    });
  }

  stopIfCancelled(): void {
    if (this.#work?.cancel?.aborted) this.#giveUp('E_CANCELLED');
  }

  close(): void {
    clearTimeout(this.#idle);
    if (this.#work) this.#giveUp('E_CANCELLED');
    else this.#drop();
  }

  #start(): ReaderChild {
    const child = this.options.spawn();
    this.#filesRead = 0;
    child.onMessage((message) => {
      if (child === this.#child && this.#work && isSign(message, this.#work.order.id)) return this.#goOn(this.#work, message.progress);
      if (child !== this.#child || !this.#work || !isAnswer(message, this.#work.order.id)) return;
      this.#filesRead += 1;
      this.#finish(message.reply);
    });
    child.onExit(() => {
      if (child !== this.#child) return;
      this.#child = null;
      if (this.#work) this.#giveUp('E_READER_CRASHED');
    });
    return child;
  }

  /** The same time again for each 64 MB: an archive is read, hashed and unpacked whole. */
  #timeFor({ sizeBytes = 0 }: ReadRequest): number {
    return this.options.timeoutMs * (1 + Math.floor(sizeBytes / largeBytes));
  }

  #goOn({ order, onProgress, limit, since }: Work, progress: FileProgress | undefined): void {
    if (progress !== undefined) onProgress?.(progress);
    if (performance.now() - since < patience * this.#timeFor(order.request)) limit.refresh();
  }

  #giveUp(code: 'E_TIMEOUT' | 'E_READER_CRASHED' | 'E_CANCELLED'): void {
    this.#drop();
    const work = this.#work;
    const input = work?.order.request.name ?? '';
    const fault: Fault = code === 'E_TIMEOUT' ? { code, input, seconds: (work ? this.#timeFor(work.order.request) : this.options.timeoutMs) / 1000 } : { code, input };
    this.#finish({ ok: false, fault });
  }

  #finish(reply: ReadReply): void {
    const work = this.#work;
    this.#work = null;
    if (this.#filesRead >= this.options.recycleAfter) this.#drop();
    this.#idle = setTimeout(() => this.#drop(), this.options.idleMs);
    this.#idle.unref();
    clearTimeout(work?.limit);
    work?.done(reply);
  }

  /** Ends the process, whose end is then no news. */
  #drop(): void {
    const child = this.#child;
    this.#child = null;
    child?.kill();
  }
}
