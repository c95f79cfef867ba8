import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { FaultError } from '../../../core/faults.js';
import type { Cancellation, ExaminedFile } from '../../../core/ports.js';
import { faultOfErrno, rethrow } from '../disk/faultOfErrno.js';

const limitBytes = 2 * 1024 ** 3;
const chunkBytes = 1 << 20;

/**
 * Digest, size and age of a file where it lies, in one stream.
 * @throws FaultError E_NOT_FOUND, E_NOT_A_FILE, E_UNREADABLE, E_EMPTY, E_TOO_LARGE, E_CANCELLED
 */
export async function examineFile(path: string, cancel?: Cancellation): Promise<ExaminedFile> {
  try {
    // Opening a pipe would wait for its writer for ever: look before.
    if (!(await stat(path)).isFile()) throw new FaultError({ code: 'E_NOT_A_FILE', input: path });
    const file = await open(path, 'r');
    try {
      const facts = await file.stat();
      if (facts.size === 0) throw new FaultError({ code: 'E_EMPTY', input: path });
      if (facts.size > limitBytes) throw new FaultError({ code: 'E_TOO_LARGE', input: path, limit: '2 GB' });
      const hash = createHash('sha256');
      for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: chunkBytes })) {
        if (cancel?.aborted) throw new FaultError({ code: 'E_CANCELLED', input: path });
        hash.update(chunk as Buffer);
      }
      return { sha256: hash.digest('hex') as Sha256, sizeBytes: facts.size, modifiedAt: facts.mtime.toISOString() };
    } finally {
      await file.close();
    }
  } catch (error) {
    return rethrow(error, faultOfErrno(error, path));
  }
}
