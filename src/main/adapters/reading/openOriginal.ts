import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { FaultError } from '../../../core/faults.js';
import { faultOfErrno, rethrow } from '../disk/faultOfErrno.js';

const limitBytes = 2 * 1024 ** 3;
const headBytes = 4_096;
const chunkBytes = 1 << 20;

/** What is known of an original before anything in it is understood. */
export interface OpenedOriginal {
  readonly sizeBytes: number;
  /** The first bytes, at most 4,096, by which its kind is told. */
  readonly head: Uint8Array;
  /** Hashes the whole file in a stream. */
  digest(): Promise<Sha256>;
  /** The whole file in memory, for kinds that have a limit of their own. @throws FaultError E_TOO_LARGE */
  bytes(limit: { readonly bytes: number; readonly words: string }): Promise<Buffer>;
}

/**
 * Opens an original for reading and gives it to `work`; closed afterwards.
 * @throws FaultError E_NOT_FOUND, E_UNREADABLE, E_NOT_A_FILE, E_EMPTY, E_TOO_LARGE (over 2 GB)
 */
export async function openOriginal<T>(path: string, name: string, work: (original: OpenedOriginal) => Promise<T>): Promise<T> {
  const file = await open(path, 'r').catch((error: unknown) => rethrow(error, faultOfErrno(error, name)));
  try {
    return await work(await opened(file, name));
  } catch (error) {
    return rethrow(error, faultOfErrno(error, name));
  } finally {
    await file.close();
  }
}

async function opened(file: FileHandle, name: string): Promise<OpenedOriginal> {
  const facts = await file.stat();
  const sizeBytes = facts.size;
  if (!facts.isFile()) throw new FaultError({ code: 'E_NOT_A_FILE', input: name });
  if (sizeBytes === 0) throw new FaultError({ code: 'E_EMPTY', input: name });
  if (sizeBytes > limitBytes) throw new FaultError({ code: 'E_TOO_LARGE', input: name, limit: '2 GB' });
  const head = Buffer.alloc(Math.min(headBytes, sizeBytes));
  await file.read(head, 0, head.length, 0);
  return {
    sizeBytes,
    head,
    digest: async () => {
      const hash = createHash('sha256');
      for await (const chunk of file.createReadStream({ autoClose: false, start: 0, highWaterMark: chunkBytes })) hash.update(chunk as Buffer);
      return hash.digest('hex') as Sha256;
    },
    bytes: async (limit) => {
      if (sizeBytes > limit.bytes) throw new FaultError({ code: 'E_TOO_LARGE', input: name, limit: limit.words });
      const all = Buffer.alloc(sizeBytes);
      const { bytesRead } = await file.read(all, 0, sizeBytes, 0);
      return all.subarray(0, bytesRead);
    },
  };
}
