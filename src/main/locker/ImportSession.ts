import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { ImportItem, ImportQueue } from '../../core/exhibit/ImportQueue.js';
import type { Reading } from '../../core/exhibit/Reading.js';
import { FaultError, type Fault } from '../../core/faults.js';
import type { Clock, OpenCase, Reader, SourceFile, Sources } from '../../core/ports.js';
import { ImportList, type ImportTask } from './ImportList.js';
import { nextExhibitNumber } from './openCase.js';
import { readExhibit } from './readExhibit.js';
import { storeExhibit, type Arrival } from './storeExhibit.js';

export interface ImportSetting {
  readonly opened: OpenCase;
  readonly reader: Reader;
  readonly sources: Sources;
  readonly clock: Clock;
  newId(): string;
  readonly capturedAtFallback?: string;
  /** Called whenever `queue()` looks different. */
  readonly onChange?: () => void;
  /** Called once for each item that came to its end, in the order of ending; `path` is null for clipboard bytes. */
  readonly onEnd?: (item: ImportItem, path: string | null) => void;
}

const attemptsAtMost = 3;

/**
 * The import of files into one open case: stores and lists them one after the other, and reads them side by side while
 * the next are stored. What was asked is written into the case before work begins, so that closing or a crash at any
 * moment loses nothing: `resume` goes on where the last session stopped.
 */
export class ImportSession {
  readonly #list: ImportList;
  readonly #toStore: ImportTask[] = [];
  readonly #toRead: ImportTask[] = [];
  #paused = false;
  #storing = false;
  #readers = 0;
  #abort = { aborted: false };
  #nextNumber: number | null = null;
  #lane: Promise<void> = Promise.resolve();
  #waiters: (() => void)[] = [];
  #bug: unknown = null;

  constructor(private readonly setting: ImportSetting) {
    this.#list = new ImportList(
      () => setting.newId(),
      () => setting.onChange?.(),
      (item, path) => setting.onEnd?.(item, path),
    );
  }

  /** Takes files and folders in. Resolves to the number of files found, once they are written down as pending. */
  async enqueue(paths: readonly string[]): Promise<number> {
    const found: SourceFile[] = [];
    for (const path of paths) found.push(...(await this.setting.sources.list(path)));
    const good = found.filter((f) => !f.fault).map((f) => f.path);
    await this.setting.opened.catalogue.update((record) => ({ ...record, pendingImports: union(record.pendingImports, good) }));
    this.#take(found);
    return found.length;
  }

  /** Takes bytes without a file in, such as a screenshot from the clipboard. */
  enqueueBytes(name: string, bytes: Uint8Array): void {
    this.#toStore.push(this.#list.add({ path: null, name, source: { bytes }, via: 'clipboard' }));
    this.#go();
  }

  /** Goes on with what an earlier session left: pending paths, exhibits not read yet, readings that crashed. */
  async resume(): Promise<void> {
    const { exhibits, pendingImports } = this.setting.opened.catalogue.record;
    const found: SourceFile[] = [];
    for (const path of pendingImports) found.push(...(await this.setting.sources.list(path)));
    for (const exhibit of exhibits) if (wantsReading(exhibit)) this.#addReading(exhibit);
    this.#take(found);
    await this.#forget(found.filter((f) => f.fault).map((f) => f.path));
  }

  /** Reads a listed exhibit again. */
  retry(number: number): void {
    const exhibit = this.setting.opened.catalogue.record.exhibits.find((e) => e.number === number);
    if (!exhibit) throw new FaultError({ code: 'E_NO_SUCH_EXHIBIT', input: String(number) });
    this.#addReading(exhibit);
    this.#go();
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.setting.onChange?.();
    this.#go();
  }

  /** Stops now. What is listed stays; what was not stored yet is forgotten. Resolves when nothing runs any more. */
  async cancel(): Promise<void> {
    const dropped = [...this.#toStore.splice(0), ...this.#toRead.splice(0)];
    this.#abort.aborted = true;
    for (const task of dropped) this.#list.end(task, 'cancelled', { code: 'E_CANCELLED', input: task.name });
    this.#paused = false;
    await this.idle();
    this.#abort = { aborted: false };
    await this.#forget(dropped.flatMap((t) => t.path ?? []));
  }

  /** Stops for the program's end: the running files are left where they are, to be resumed at the next start. */
  async suspend(): Promise<void> {
    this.#toStore.length = 0;
    this.#toRead.length = 0;
    this.#abort.aborted = true;
    await this.idle();
  }

  /** Resolves when all that was taken in has come to its end. Rejects with a bug that stopped the work. */
  async idle(): Promise<void> {
    while (this.#storing || this.#readers > 0 || (!this.#paused && this.#toStore.length + this.#toRead.length > 0)) {
      if (this.#bug) break;
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
    if (this.#bug) throw this.#bug;
  }

  queue(): ImportQueue {
    return this.#list.queue(this.#paused);
  }

  /** Takes items that came to their end off the list. */
  clearFinished(): void {
    this.#list.clearEnded();
  }

  #take(found: readonly SourceFile[]): void {
    for (const { path, name, fault } of found) {
      const task = this.#list.add({ path, name, source: { path }, via: 'file' });
      if (fault) this.#list.end(task, 'refused', fault);
      else this.#toStore.push(task);
    }
    this.#go();
  }

  #addReading(exhibit: Exhibit): void {
    const { number, origins } = exhibit;
    this.#toRead.push(this.#list.add({ path: null, name: origins[0]!.name, source: { exhibit: number }, via: 'file' }, number));
  }

  #go(): void {
    if (!this.#storing && !this.#paused && this.#toStore.length > 0) this.#run(() => this.#storeAll());
    while (!this.#paused && this.#readers < Math.min(this.setting.reader.width, this.#toRead.length + this.#readers)) {
      const task = this.#toRead.shift();
      if (!task) break;
      this.#readers += 1;
      this.#run(() => this.#read(task));
    }
    this.#wake();
  }

  #run(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.#bug = error;
      this.#wake();
    });
  }

  async #storeAll(): Promise<void> {
    this.#storing = true;
    try {
      for (let task = this.#toStore.shift(); task && !this.#abort.aborted; task = this.#paused ? undefined : this.#toStore.shift()) {
        const next = task;
        await this.#inLane(() => this.#store(next));
        this.#go();
      }
    } finally {
      this.#storing = false;
    }
    this.#go();
  }

  async #store(task: ImportTask): Promise<void> {
    const { opened, clock } = this.setting;
    this.#list.set(task, { state: 'storing' });
    try {
      const stored =
        'bytes' in task.source
          ? await opened.originals.putBytes(task.name, task.source.bytes)
          : await opened.originals.putFile((task.source as { path: string }).path, this.#abort);
      this.#nextNumber ??= await nextExhibitNumber(opened);
      const arrival: Arrival = { name: task.name, via: task.via, parent: task.parent, ...(task.path && { pendingPath: task.path }) };
      const { exhibit, duplicate } = await storeExhibit(opened, stored, arrival, this.#nextNumber, clock);
      if (!duplicate) this.#nextNumber += 1;
      this.#list.set(task, { exhibit: exhibit.number });
      // A duplicate of what an earlier session stored but did not come to read is read now.
      const unread = wantsReading(exhibit) && !this.#list.isInHand(exhibit.number, task);
      if (duplicate && !unread) return this.#list.end(task, 'duplicate', null);
      this.#list.set(task, { state: 'queued' });
      this.#toRead.push(task);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      await this.#refuse(task, error.fault);
    }
  }

  async #refuse(task: ImportTask, fault: Fault): Promise<void> {
    const cancelled = fault.code === 'E_CANCELLED';
    // After a full disk the file stays pending: it comes in at the next start.
    if (!cancelled && fault.code !== 'E_NO_SPACE' && task.path) await this.#forget([task.path]);
    this.#list.end(task, cancelled ? 'cancelled' : 'refused', fault);
  }

  async #read(task: ImportTask): Promise<void> {
    const { opened, reader, capturedAtFallback } = this.setting;
    try {
      const exhibit = opened.catalogue.record.exhibits.find((e) => e.number === task.item.exhibit);
      if (!exhibit) return;
      this.#list.set(task, { state: 'reading' });
      const outcome = await readExhibit(opened, exhibit, reader, {
        cancel: this.#abort,
        capturedAtFallback,
        onAttachments: (reading, dir) => this.#storeAttachments(exhibit, reading, dir),
      });
      const fault = outcome.state === 'done' ? null : { ...outcome.fault, input: task.path ?? task.name };
      this.#list.end(task, outcome.state, fault);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      this.#list.end(task, 'failed', error.fault);
    } finally {
      this.#readers -= 1;
      this.#go();
    }
  }

  async #storeAttachments(letter: Exhibit, reading: Reading, dir: string): Promise<void> {
    for (const { name, sha256, inline } of reading.letter?.attachments ?? []) {
      if (inline) continue;
      const task = this.#list.add({ path: null, name, source: { path: `${dir}/${sha256}` }, via: 'attachment', parent: letter.sha256 });
      await this.#inLane(() => this.#store(task));
    }
  }

  /** One original is stored and numbered at a time, whether it comes from a folder or out of a letter. */
  #inLane(work: () => Promise<void>): Promise<void> {
    const run = this.#lane.then(work);
    this.#lane = run.catch(() => undefined);
    return run;
  }

  async #forget(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    const gone = new Set(paths);
    const { catalogue } = this.setting.opened;
    await catalogue.update((record) => ({ ...record, pendingImports: record.pendingImports.filter((p) => !gone.has(p)) }));
  }

  #wake(): void {
    for (const resolve of this.#waiters.splice(0)) resolve();
  }
}

function wantsReading({ reading }: Exhibit): boolean {
  return reading.at === 'queued' || (reading.at === 'failed' && reading.fault.code === 'E_READER_CRASHED' && reading.attempts < attemptsAtMost);
}

function union(known: readonly string[], added: readonly string[]): readonly string[] {
  return [...new Set([...known, ...added])];
}
