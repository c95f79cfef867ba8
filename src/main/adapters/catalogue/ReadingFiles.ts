import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '../../../core/exhibit/Reading.js';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { FaultError } from '../../../core/faults.js';
import type { ReadingStore } from '../../../core/ports.js';
import { faultOfErrno, faultOfWrite, rethrow } from '../disk/faultOfErrno.js';
import { replaceFile } from '../disk/replaceFile.js';

/** Readings as readings/<sha256>.json. */
export class ReadingFiles implements ReadingStore {
  constructor(private readonly dir: string) {}

  async read(sha256: Sha256): Promise<Reading | null> {
    const path = this.#path(sha256);
    try {
      return JSON.parse(await readFile(path, 'utf8')) as Reading;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      if (error instanceof SyntaxError) throw new FaultError({ code: 'E_CASE_DAMAGED', input: path, detail: 'JSON' });
      return rethrow(error, faultOfErrno(error, path));
    }
  }

  async write(reading: Reading): Promise<void> {
    const path = this.#path(reading.sha256);
    try {
      await replaceFile(path, `${JSON.stringify(reading)}\n`);
    } catch (error) {
      rethrow(error, faultOfWrite(error, path));
    }
  }

  #path(sha256: Sha256): string {
    return join(this.dir, `${sha256}.json`);
  }
}
