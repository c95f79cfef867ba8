import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CaseNews } from '../../../core/search/CaseNews.js';
import type { SearchHit, SearchQuery } from '../../../core/search/Search.js';
import { FaultError } from '../../../core/faults.js';
import type { SearchAnswer, SearchOrder } from './SearchMessage.js';

/** The search over one case that is held open. */
export interface CaseSearch {
  /**
   * Ranked hits in the case as it is now, best first.
   * @throws FaultError E_INTERNAL when the search thread died; the next query starts a new one
   */
  query(query: SearchQuery): Promise<readonly SearchHit[]>;
  close(): Promise<void>;
}

/** What changed in the case since a revision; everything without one. */
export type LoadNews = (since: number | undefined) => Promise<CaseNews>;

/**
 * Opens the search over a case. Its index lives in a thread of its own that starts with the first query, stays warm, and
 * is told only what changed. `entry` names the built searchWorker.js when it is not beside this code (tests).
 */
export function openSearch(load: LoadNews, entry: string = builtEntry()): CaseSearch {
  return new SearchThread(load, entry);
}

/** Beside the running bundle, or one folder above when this code stands in a shared chunk. */
function builtEntry(): string {
  const places = ['./searchWorker.js', '../searchWorker.js'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(place)) ?? places[0]!;
}

interface Waiting {
  readonly resolve: (hits: readonly SearchHit[]) => void;
  readonly reject: (error: Error) => void;
}

const heapMb = 512;

class SearchThread implements CaseSearch {
  #worker: Worker | null = null;
  /** The revision the thread knows; undefined while it knows nothing. */
  #known: number | undefined;
  #count = 0;
  readonly #waiting = new Map<number, Waiting>();
  /** Orders leave one after the other, since each names what the one before has told. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly load: LoadNews,
    private readonly entry: string,
  ) {}

  async query(query: SearchQuery): Promise<readonly SearchHit[]> {
    const sent = this.#turn.then(() => this.#send(query));
    this.#turn = sent.catch(() => undefined);
    return (await sent).answer;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#end(closed);
    await worker?.terminate();
  }

  /** Resolves when the order is on its way; the answer comes as a promise of its own, so that the next may leave. */
  async #send(query: SearchQuery): Promise<{ answer: Promise<readonly SearchHit[]> }> {
    const worker = (this.#worker ??= this.#start());
    const known = this.#known;
    const news = await this.load(known);
    // The thread died meanwhile: what was loaded is news to nobody.
    if (this.#worker !== worker) return this.#send(query);
    const isNews = news.revision !== known;
    const id = (this.#count += 1);
    const answer = new Promise<readonly SearchHit[]>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    answer.catch(() => undefined);
    worker.postMessage({ id, news: isNews ? news : null, query } satisfies SearchOrder);
    this.#known = news.revision;
    return { answer };
  }

  #start(): Worker {
    const worker = new Worker(this.entry, { resourceLimits: { maxOldGenerationSizeMb: heapMb }, execArgv: [], stdout: true, stderr: true });
    const isCurrent = (): boolean => this.#worker === worker;
    worker.on('message', (answer: SearchAnswer) => isCurrent() && this.#settle(answer));
    worker.on('error', (error) => isCurrent() && this.#end(error.message));
    worker.on('exit', (code) => isCurrent() && this.#end(`exit ${code}`));
    worker.unref();
    return worker;
  }

  #settle(answer: SearchAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('hits' in answer) return waiting?.resolve(answer.hits);
    waiting?.reject(threadFault(answer.bug));
    // Its index may be half made: the next query begins with a fresh thread.
    void this.#worker?.terminate();
    this.#end(answer.bug);
  }

  #end(reason: string): void {
    this.#worker = null;
    this.#known = undefined;
    for (const { reject } of this.#waiting.values()) reject(threadFault(reason));
    this.#waiting.clear();
  }
}

const closed = 'closed';
const threadFault = (reason: string): FaultError => new FaultError({ code: 'E_INTERNAL', input: 'search', reference: reason.slice(0, 160) });
