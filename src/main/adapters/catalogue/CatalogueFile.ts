import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low, type Adapter } from 'lowdb';
import type { CaseRecord, Catalogue } from '../../../core/ports.js';
import { faultOfErrno, faultOfWrite, rethrow } from '../disk/faultOfErrno.js';
import { replaceFile } from '../disk/replaceFile.js';
import { parseCaseRecord } from './parseCaseRecord.js';

/** lowdb's adapter over a file that is replaced atomically and durably; lowdb's own one does not fsync. */
class DurableJsonFile implements Adapter<CaseRecord> {
  constructor(private readonly path: string) {}

  async read(): Promise<CaseRecord | null> {
    const dir = dirname(this.path);
    const text = await readFile(this.path, 'utf8').catch((error: unknown) => rethrow(error, faultOfErrno(error, dir)));
    return parseCaseRecord(text, dir);
  }

  async write(record: CaseRecord): Promise<void> {
    try {
      await replaceFile(this.path, `${JSON.stringify(record, null, 1)}\n`);
    } catch (error) {
      rethrow(error, faultOfWrite(error, dirname(this.path)));
    }
  }
}

interface Waiting {
  readonly change: (record: CaseRecord) => CaseRecord;
  readonly resolve: (record: CaseRecord) => void;
  readonly reject: (error: unknown) => void;
}

/** case.json. Updates that wait while another is being written are written together (group commit). */
export class CatalogueFile implements Catalogue {
  #waiting: Waiting[] = [];
  #running = false;
  #saved: CaseRecord;

  private constructor(private readonly low: Low<CaseRecord>) {
    this.#saved = low.data;
  }

  /** @throws FaultError E_NOT_A_CASE, E_CASE_DAMAGED, E_NEWER_CASE */
  static async open(path: string): Promise<CatalogueFile> {
    const adapter = new DurableJsonFile(path);
    const record = (await adapter.read())!;
    return new CatalogueFile(new Low<CaseRecord>(adapter, record));
  }

  /** Writes the first record of a new case. */
  static async create(path: string, record: CaseRecord): Promise<CatalogueFile> {
    const adapter = new DurableJsonFile(path);
    await adapter.write(record);
    return new CatalogueFile(new Low<CaseRecord>(adapter, record));
  }

  get record(): CaseRecord {
    return this.#saved;
  }

  update(change: (record: CaseRecord) => CaseRecord): Promise<CaseRecord> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ change, resolve, reject });
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    // Whoever asks in the same turn shares the first write too.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#writeTogether(this.#waiting.splice(0));
    this.#running = false;
  }

  async #writeTogether(group: readonly Waiting[]): Promise<void> {
    const before = this.#saved;
    let record = before;
    const good: Waiting[] = [];
    for (const one of group) {
      try {
        record = one.change(record);
        good.push(one);
      } catch (error) {
        one.reject(error);
      }
    }
    try {
      this.low.data = record;
      if (record !== before) await this.low.write();
      this.#saved = record;
      for (const one of good) one.resolve(record);
    } catch (error) {
      this.low.data = before;
      for (const one of good) one.reject(error);
    }
  }
}
