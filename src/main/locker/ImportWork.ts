import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { Reading } from '../../core/exhibit/Reading.js';
import { FaultError, type Fault } from '../../core/faults.js';
import type { Cancellation, Clock, Mailboxes, OpenCase, Reader, Sources } from '../../core/ports.js';
import { carriedFiles, type CarriedFrom } from './carriedFiles.js';
import { completePieces, type Piece } from '../../core/letter/partialLetter.js';
import type { ImportList, ImportTask } from './ImportList.js';
import { Lane } from './Lane.js';
import { nextExhibitNumber } from './openCase.js';
import { forgetPending } from './pendingImports.js';
import { readExhibit } from './readExhibit.js';
import { storeExhibit } from './storeExhibit.js';
import { attachByName } from './transcripts.js';
import { wantsReading } from './wantsReading.js';

/** What the work on one file is given. */
export interface ImportMeans {
  readonly opened: OpenCase;
  readonly reader: Reader;
  readonly mailboxes: Mailboxes;
  readonly clock: Clock;
  readonly sources: Sources;
  readonly capturedAtFallback?: string;
  /** Called when a recording got a transcript. */
  readonly onPaired?: (recording: number) => void;
}

/** Why work stops in its middle: for good, or until the next start. */
export interface Stop extends Cancellation {
  readonly why: 'cancel' | 'suspend' | null;
}

/**
 * The two halves of an import for one file: storing and listing it, and reading it. Each brings its item to an end or
 * hands it on; none rejects, since one bad file must not stop the others. What is neither a success nor a fault is a
 * bug: the item ends with E_INTERNAL, the file stays pending, and `onBug` hears of it.
 */
export class ImportWork {
  /** One original is stored, numbered or withdrawn at a time, whether it comes from a folder or out of a letter. */
  readonly #lane = new Lane();
  #nextNumber: number | null = null;

  constructor(
    private readonly means: ImportMeans,
    private readonly list: ImportList,
    private readonly onBug: (bug: unknown) => void,
  ) {}

  /** Stores a file and lists it. True when it is to be read now. */
  store(task: ImportTask, stop: Stop): Promise<boolean> {
    return this.#lane.run(async () => {
      this.list.set(task, { state: 'storing' });
      try {
        return await this.#put(task, stop);
      } catch (error) {
        // A number may be written down already, or not: the log tells.
        this.#nextNumber = null;
        await this.#refuse(task, this.#faultOf(error, task), stop);
        return false;
      }
    });
  }

  async #put(task: ImportTask, stop: Stop): Promise<boolean> {
    const { opened, clock } = this.means;
    const { originals } = opened;
    const stored =
      'bytes' in task.source
        ? await originals.putBytes(task.name, task.source.bytes)
        : await originals.putFile((task.source as { path: string }).path, stop);
    this.#nextNumber ??= await nextExhibitNumber(opened);
    const arrival = { name: task.name, via: task.via, parent: task.parent, ...(task.path !== null && { pendingPath: task.path }) };
    const { exhibit, duplicate } = await storeExhibit(opened, stored, arrival, this.#nextNumber, clock);
    if (!duplicate) this.#nextNumber += 1;
    if ('bytes' in task.source) task.source = { exhibit: exhibit.number };
    this.list.set(task, { exhibit: exhibit.number });
    // A duplicate of what an earlier session stored but did not come to read is read now.
    if (duplicate && (!wantsReading(exhibit) || this.list.isInHand(exhibit.number, task))) {
      this.list.end(task, 'duplicate', null);
      return false;
    }
    this.list.set(task, { state: 'queued' });
    return true;
  }

  /** After a full disk, a bug or the program's end the file stays pending: it comes in at the next start. */
  async #refuse(task: ImportTask, fault: Fault, { why }: Stop): Promise<void> {
    const isCancelled = fault.code === 'E_CANCELLED';
    const staysPending = isCancelled ? why === 'suspend' : fault.code === 'E_NO_SPACE' || fault.code === 'E_INTERNAL';
    if (!staysPending && task.path !== null) {
      await forgetPending(this.means.opened, [task.path]).catch((error: unknown) => void this.#faultOf(error, task));
    }
    this.list.end(task, isCancelled ? 'cancelled' : 'refused', fault);
  }

  /** Reads a listed exhibit. `more` is called for each file it carries that is to be read too. */
  async read(task: ImportTask, stop: Stop, more: (attachment: ImportTask) => void): Promise<void> {
    const { opened, reader, capturedAtFallback } = this.means;
    const exhibit = opened.catalogue.record.exhibits.find((e) => e.number === task.item.exhibit);
    if (!exhibit) return this.list.end(task, 'refused', { code: 'E_NO_SUCH_EXHIBIT', input: task.name });
    this.list.set(task, { state: 'reading' });
    try {
      const outcome = await readExhibit(opened, exhibit, reader, {
        cancel: stop,
        capturedAtFallback,
        onProgress: (progress) => this.list.set(task, { progress }),
        withoutStoring: (work) => this.#lane.run(work),
        onAttachments: (reading, dir) => this.#storeAttachments(exhibit, reading, { unpacked: dir, beside: folderOf(task.path) }, stop, more),
        onMailbox: () => this.#storeLetters(task, exhibit, stop, more),
      });
      if (outcome.state === 'done' && exhibit.reading.at === 'queued') await this.#pair(exhibit.number);
      const fault = outcome.state === 'done' ? null : { ...outcome.fault, input: inputOf(task) };
      this.list.end(task, outcome.state, fault);
    } catch (error) {
      const fault = this.#faultOf(error, task);
      this.list.end(task, fault.code === 'E_CANCELLED' ? 'cancelled' : 'failed', fault);
    }
  }

  /** A transcript finds its recording, and a recording its transcripts; in the lane, so that both at once attach it once. */
  async #pair(number: number): Promise<void> {
    const { opened, onPaired } = this.means;
    for (const recording of await this.#lane.run(() => attachByName(opened, number))) onPaired?.(recording);
  }

  /** @throws FaultError when they could not all be stored: what carries them then counts as not read, and is read again */
  async #storeAttachments(carrier: Exhibit, reading: Reading, from: CarriedFrom, stop: Stop, more: (task: ImportTask) => void): Promise<void> {
    for (const { name, path } of carriedFiles(reading, from)) {
      // An archive names files that were never exported, or that the person did not keep beside it.
      if (reading.archive && !(await this.#isThere(path))) continue;
      await this.#storeCarried(this.list.add({ path: null, name, source: { path }, via: 'attachment', parent: carrier.sha256 }), stop, more);
    }
    if (reading.letter?.partial && isSent(carrier.origins)) await this.#storeWhole(reading.letter.partial.id, stop, more);
  }

  async #isThere(path: string): Promise<boolean> {
    const [found, ...others] = await this.means.sources.list(path);
    return found !== undefined && others.length === 0 && found.fault === undefined && found.path === path;
  }

  /** Each letter of a mailbox becomes an exhibit; what an earlier, stopped import stored is found again as a duplicate. */
  async #storeLetters(own: ImportTask, mailbox: Exhibit, stop: Stop, more: (task: ImportTask) => void): Promise<void> {
    const { opened, mailboxes } = this.means;
    const box = mailbox.origins[0]!.name.replace(/\.mbox$/i, '');
    let done = 0;
    for await (const { number, sizeBytes, bytes, name } of mailboxes.letters(opened.originals.pathOf(mailbox.sha256), stop)) {
      const letter = { path: null, name: name ?? `${box} ${String(number).padStart(5, '0')}.eml`, via: 'mailbox', parent: mailbox.sha256 } as const;
      if (bytes !== null) await this.#storeCarried(this.list.add({ ...letter, source: { bytes } }), stop, more);
      else this.list.end(this.list.add({ ...letter, source: { exhibit: mailbox.number } }), 'refused', { code: 'E_TOO_LARGE', input: letter.name, limit: '50 MB' });
      // Lines between letters are not counted: it is a little more than this.
      this.list.set(own, { progress: { done: Math.min(mailbox.sizeBytes, (done += sizeBytes)), total: mailbox.sizeBytes } });
    }
    if (stop.aborted) throw new FaultError({ code: 'E_CANCELLED', input: mailbox.origins[0]!.name });
  }

  /** A letter that was sent in pieces becomes an exhibit beside them once the last of them is read. */
  async #storeWhole(id: string, stop: Stop, more: (task: ImportTask) => void): Promise<void> {
    const { opened, mailboxes } = this.means;
    const pieces: Piece<Exhibit>[] = [];
    for (const exhibit of opened.catalogue.record.exhibits.filter(({ kind, origins }) => kind === 'email' && isSent(origins))) {
      const partial = (await opened.readings.read(exhibit.sha256))?.letter?.partial;
      if (partial?.id === id) pieces.push({ partial, place: exhibit });
    }
    const whole = completePieces(id, pieces);
    const bytes = whole && (await mailboxes.join(whole.map(({ sha256 }) => opened.originals.pathOf(sha256))));
    if (!whole || !bytes) return;
    const [first] = whole;
    const name = `${first!.origins[0]!.name.replace(/\.eml$/i, '')} (1–${whole.length}).eml`;
    await this.#storeCarried(this.list.add({ path: null, name, source: { bytes }, via: 'pieces', parent: first!.sha256 }), stop, more);
  }

  /** @throws FaultError when the carrier is to be read again */
  async #storeCarried(task: ImportTask, stop: Stop, more: (task: ImportTask) => void): Promise<void> {
    if (await this.store(task, stop)) more(task);
    const { fault } = task.item;
    if (fault?.code === 'E_CANCELLED' || fault?.code === 'E_NO_SPACE' || fault?.code === 'E_INTERNAL') throw new FaultError(fault);
  }

  #faultOf(error: unknown, task: ImportTask): Fault {
    if (error instanceof FaultError) return { ...error.fault, input: inputOf(task) };
    this.onBug(error);
    return { code: 'E_INTERNAL', input: inputOf(task), reference: error instanceof Error ? error.name : String(error) };
  }
}

/** A letter that was put together is no piece of another: pieces within pieces could be made without end. */
const isSent = (origins: Exhibit['origins']): boolean => origins.some(({ via }) => via !== 'pieces');

/** The folder that a file was imported from; null for bytes without a file. */
const folderOf = (path: string | null): string | null => path && (/^(.*)[/\\]/s.exec(path)?.[1] ?? null);

/** What a fault names: the path as the person knows it, not the copy in the locker. */
const inputOf = (task: ImportTask): string => task.path ?? task.name;
