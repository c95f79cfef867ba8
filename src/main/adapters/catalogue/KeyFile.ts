import type { KeyRecord } from '../../../core/letter/SignatureCheck.js';
import { FaultError } from '../../../core/faults.js';
import type { KeyStore } from '../../../core/ports.js';
import { LineFile } from '../disk/LineFile.js';

/** Keys of signatures as one file of lines; what once was found is never taken away. */
export class KeyFile implements KeyStore {
  readonly #file: LineFile;

  constructor(path: string) {
    this.#file = new LineFile(path);
  }

  /** @throws FaultError E_CASE_DAMAGED when a line is no JSON */
  async read(): Promise<readonly KeyRecord[]> {
    const lines = await this.#file.lines();
    try {
      return lines.map((line) => JSON.parse(line) as KeyRecord);
    } catch {
      throw new FaultError({ code: 'E_CASE_DAMAGED', input: this.#file.path, detail: 'JSON' });
    }
  }

  async append(keys: readonly KeyRecord[]): Promise<void> {
    if (keys.length > 0) await this.#file.appendAll(keys.map((key) => JSON.stringify(key)));
  }
}
