import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { ImportItem, ImportQueue } from '../../core/exhibit/ImportQueue.js';
import type { SourceFile } from '../../core/ports.js';
import { exhibitByNumber } from './findExhibit.js';
import { ImportList, type ImportTask } from './ImportList.js';
import { ImportWork, type ImportMeans, type Stop } from './ImportWork.js';
import { forgetPending, notePending } from './pendingImports.js';
import { wantsReading } from './wantsReading.js';

export interface ImportSetting extends ImportMeans {
  newId(): string;
  /** Called whenever `queue()` looks different. */
  readonly onChange?: () => void;
  /** Called once for each item that came to its end, in the order of ending; `path` is null for clipboard bytes. */
  readonly onEnd?: (item: ImportItem, path: string | null) => void;
}

/**
 * The import of files into one open case: stores and lists them one after the other, and reads them side by side while
 * the next are stored. What was asked is written into the case before work begins, so that closing or a crash at any
 * moment loses nothing: `resume` goes on where the last session stopped.
 */
export class ImportSession {
  readonly #list: ImportList;
  readonly #work: ImportWork;
  readonly #toStore: ImportTask[] = [];
  readonly #toRead: ImportTask[] = [];
  /** Exhibits whose facts changed while they were being read by the former ones. */
  readonly #again = new Set<number>();
  #paused = false;
  #storing = false;
  #readers = 0;
  #stop: Stop = { aborted: false, why: null };
  #waiters: (() => void)[] = [];
  #bug: Error | null = null;

  constructor(private readonly setting: ImportSetting) {
    this.#list = new ImportList(
      () => setting.newId(),
      () => setting.onChange?.(),
      (item, path) => setting.onEnd?.(item, path),
    );
    this.#work = new ImportWork(setting, this.#list, (bug) => (this.#bug ??= bug instanceof Error ? bug : new Error(String(bug))));
  }

  /**
   * Takes files and folders in. Resolves to the number of files found, once they are written down as pending.
   * @throws FaultError E_NO_SPACE, E_READ_ONLY when they cannot be written down; nothing is taken in then
   */
  async enqueue(paths: readonly string[]): Promise<number> {
    const found = await this.#find(paths);
    const good = found.filter((f) => !f.fault).map((f) => f.path);
    await notePending(this.setting.opened, good);
    this.#take(found);
    return found.length;
  }

  /** Takes bytes without a file in, such as a screenshot from the clipboard: first in the row, since nothing else keeps them. */
  enqueueBytes(name: string, bytes: Uint8Array): void {
    this.#toStore.unshift(this.#list.add({ path: null, name, source: { bytes }, via: 'clipboard' }));
    this.#go();
  }

  /** Goes on with what an earlier session left: pending paths, exhibits not read yet, readings that crashed. */
  async resume(): Promise<void> {
    const { exhibits, pendingImports } = this.setting.opened.catalogue.record;
    const found = await this.#find(pendingImports);
    for (const exhibit of exhibits) if (wantsReading(exhibit)) this.#addReading(exhibit);
    this.#take(found);
    await forgetPending(this.setting.opened, found.filter((f) => f.fault).map((f) => f.path));
  }

  /** Reads a listed exhibit again: now, or once the reading that runs is at its end. @throws FaultError E_NO_SUCH_EXHIBIT */
  retry(number: number): void {
    const exhibit = exhibitByNumber(this.setting.opened, number);
    if (this.#list.isBeingRead(number)) this.#again.add(number);
    else this.#addReading(exhibit);
    this.#go();
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.setting.onChange?.();
    this.#go();
  }

  /**
   * Stops now. What is listed stays, and is read at the next start; what was not stored yet is forgotten. Resolves when
   * nothing runs any more; what was taken in meanwhile goes on then.
   */
  async cancel(): Promise<void> {
    const dropped = [...this.#toStore.splice(0), ...this.#toRead.splice(0)];
    this.#halt('cancel');
    for (const task of dropped) this.#list.end(task, 'cancelled', { code: 'E_CANCELLED', input: task.name });
    this.#paused = false;
    await this.#settled();
    this.#stop = { aborted: false, why: null };
    await forgetPending(this.setting.opened, dropped.flatMap((t) => t.path ?? []));
    this.#go();
  }

  /**
   * Stops for the program's end: the running files are left where they are, to be resumed at the next start. Bytes that
   * have no file to come back to are still stored. The session takes nothing up again.
   */
  async suspend(): Promise<void> {
    const homeless = this.#toStore.splice(0).filter((task) => 'bytes' in task.source);
    this.#toRead.length = 0;
    this.#halt('suspend');
    for (const task of homeless) await this.#work.store(task, this.#stop);
    await this.#settled();
  }

  /** Resolves when all that was taken in has come to its end, a pause is on, or the session is suspended. Rejects with a bug met on the way. */
  async idle(): Promise<void> {
    while (this.#isBusy || (this.#mayGo && this.#toStore.length + this.#toRead.length > 0)) await this.#news();
    const bug = this.#bug;
    this.#bug = null;
    if (bug !== null) throw bug;
  }

  queue(): ImportQueue {
    return this.#list.queue(this.#paused);
  }

  /** Takes items that came to their end off the list. */
  clearFinished(): void {
    this.#list.clearEnded();
  }

  async #find(paths: readonly string[]): Promise<SourceFile[]> {
    const found: SourceFile[] = [];
    for (const path of paths) for (const file of await this.setting.sources.list(path)) found.push(file);
    return found;
  }

  #take(found: readonly SourceFile[]): void {
    for (const { path, name, fault } of found) {
      const task = this.#list.add({ path, name, source: { path }, via: 'file' });
      if (fault) this.#list.end(task, 'refused', fault);
      else this.#toStore.push(task);
    }
    this.#go();
  }

  #addReading({ number, origins }: Exhibit): void {
    if (this.#list.isInHand(number)) return;
    this.#toRead.push(this.#list.add({ path: null, name: origins[0]!.name, source: { exhibit: number }, via: 'file' }, number));
  }

  get #isBusy(): boolean {
    return this.#storing || this.#readers > 0;
  }

  get #mayGo(): boolean {
    return !this.#paused && !this.#stop.aborted;
  }

  #halt(why: 'cancel' | 'suspend'): void {
    // The running work looks at the very object it was given.
    Object.assign(this.#stop, { aborted: true, why } satisfies Stop);
  }

  #go(): void {
    if (this.#mayGo && !this.#storing && this.#toStore.length > 0) void this.#storeAll();
    while (this.#mayGo && this.#readers < this.setting.reader.width && this.#toRead.length > 0) void this.#readNext();
    for (const resolve of this.#waiters.splice(0)) resolve();
  }

  async #storeAll(): Promise<void> {
    this.#storing = true;
    while (this.#mayGo && this.#toStore.length > 0) {
      const task = this.#toStore.shift()!;
      if (await this.#work.store(task, this.#stop)) this.#toRead.push(task);
      this.#go();
    }
    this.#storing = false;
    this.#go();
  }

  async #readNext(): Promise<void> {
    const task = this.#toRead.shift()!;
    this.#readers += 1;
    await this.#work.read(task, this.#stop, (carried) => {
      this.#toRead.push(carried);
      this.#go();
    });
    this.#readers -= 1;
    this.#readAgain(task.item.exhibit);
    this.#go();
  }

  #readAgain(number: number | null): void {
    if (number === null || !this.#again.delete(number) || this.#stop.aborted) return;
    const exhibit = this.setting.opened.catalogue.record.exhibits.find((e) => e.number === number);
    if (exhibit !== undefined) this.#addReading(exhibit);
  }

  async #settled(): Promise<void> {
    while (this.#isBusy) await this.#news();
  }

  #news(): Promise<void> {
    return new Promise((resolve) => this.#waiters.push(resolve));
  }
}
