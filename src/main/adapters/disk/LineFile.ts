import { open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { faultOfWrite, rethrow } from './faultOfErrno.js';
import { syncFolder } from './syncFolder.js';

const lineFeed = 0x0a;

/**
 * A file of lines that only grows. `append` is durable when it resolves; calls run in order. A last line without its
 * line feed was never acknowledged (the writer died in it): it is not given out, and cut off before the next append.
 */
export class LineFile {
  #tail: Promise<unknown> = Promise.resolve();
  #checked = false;

  constructor(readonly path: string) {}

  /** The whole lines, without line feeds; none when there is no file. */
  async lines(): Promise<string[]> {
    const bytes = await this.#bytes();
    const end = bytes.lastIndexOf(lineFeed) + 1;
    return end === 0 ? [] : bytes.toString('utf8', 0, end - 1).split('\n');
  }

  /** Bytes of a torn last line; 0 when the file ends well. */
  async tornBytes(): Promise<number> {
    const bytes = await this.#bytes();
    return bytes.length - (bytes.lastIndexOf(lineFeed) + 1);
  }

  append(line: string): Promise<void> {
    return this.appendAll([line]);
  }

  /** Several lines at once: a disk that fills up in their middle leaves none of them. */
  appendAll(lines: readonly string[]): Promise<void> {
    const run = this.#tail.then(() => this.#write(lines.map((line) => `${line}\n`).join('')));
    this.#tail = run.catch(() => undefined);
    return run;
  }

  /** Cuts a torn last line off. */
  async repair(): Promise<void> {
    const torn = await this.tornBytes();
    if (torn > 0) await truncate(this.path, (await this.#bytes()).length - torn);
    this.#checked = true;
  }

  async #write(text: string): Promise<void> {
    try {
      if (!this.#checked) await this.repair();
      const handle = await open(this.path, 'a', 0o644);
      try {
        const { size } = await handle.stat();
        await this.#writeOrUndo(handle, text, size);
        if (size === 0) await syncFolder(dirname(this.path));
      } finally {
        await handle.close();
      }
    } catch (error) {
      this.#checked = false;
      rethrow(error, faultOfWrite(error, this.path));
    }
  }

  /** A disk that fills up in the middle of a line must not leave a half one behind. */
  async #writeOrUndo(handle: Awaited<ReturnType<typeof open>>, text: string, sizeBefore: number): Promise<void> {
    try {
      await handle.appendFile(text);
      await handle.datasync();
    } catch (error) {
      await handle.truncate(sizeBefore).catch(() => undefined);
      throw error;
    }
  }

  async #bytes(): Promise<Buffer> {
    try {
      return await readFile(this.path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
      throw error;
    }
  }
}
