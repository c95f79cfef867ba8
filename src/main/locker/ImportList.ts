import type { Origin } from '../../core/exhibit/Exhibit.js';
import type { ImportItem, ImportItemState, ImportQueue } from '../../core/exhibit/ImportQueue.js';
import type { Fault } from '../../core/faults.js';

/** One file on its way, with where its bytes are. */
export interface ImportTask {
  item: ImportItem;
  /** The path that the person named, or that stands in a named folder; null for bytes without a file of their own. */
  readonly path: string | null;
  readonly name: string;
  /** Bytes are let go once they are stored. */
  source: { readonly bytes: Uint8Array } | { readonly path: string } | { readonly exhibit: number };
  readonly via: Origin['via'];
  readonly parent?: Origin['parent'];
}

const ended: ReadonlySet<ImportItemState> = new Set(['done', 'duplicate', 'refused', 'failed', 'cancelled']);

/** The list of an import as the person sees it: items in the order of arrival, each with its state. */
export class ImportList {
  #tasks: ImportTask[] = [];
  #done = 0;

  constructor(
    private readonly newId: () => string,
    private readonly onChange: () => void,
    private readonly onEnd: (item: ImportItem, path: string | null) => void,
  ) {}

  add(task: Omit<ImportTask, 'item'>, exhibit: number | null = null): ImportTask {
    const whole: ImportTask = { ...task, item: { id: this.newId(), name: task.name, state: 'queued', exhibit, fault: null } };
    this.#tasks.push(whole);
    this.onChange();
    return whole;
  }

  set(task: ImportTask, change: Partial<ImportItem>): void {
    task.item = { ...task.item, ...change };
    this.onChange();
  }

  end(task: ImportTask, state: ImportItemState, fault: Fault | null): void {
    this.#done += 1;
    this.set(task, { state, fault, ...(state === 'refused' && { exhibit: null }) });
    this.onEnd(task.item, task.path);
  }

  /** Whether an item, another than `except`, waits for that exhibit or is at work on it. */
  isInHand(exhibit: number, except?: ImportTask): boolean {
    return this.#tasks.some((t) => t !== except && t.item.exhibit === exhibit && !ended.has(t.item.state));
  }

  isBeingRead(exhibit: number): boolean {
    return this.#tasks.some((t) => t.item.exhibit === exhibit && t.item.state === 'reading');
  }

  clearEnded(): void {
    this.#tasks = this.#tasks.filter((t) => !ended.has(t.item.state));
    this.#done = 0;
    this.onChange();
  }

  queue(paused: boolean): ImportQueue {
    return { paused, done: this.#done, total: this.#tasks.length, items: this.#tasks.map((t) => t.item) };
  }
}
