import { createHash } from 'node:crypto';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { crc32 } from 'node:zlib';
import type { BundleDisk, HashedFile } from '../../../core/bundle/BundlePorts.js';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { FaultError } from '../../../core/faults.js';
import type { Cancellation } from '../../../core/ports.js';
import { faultOfErrno, rethrow } from '../disk/faultOfErrno.js';

const chunkBytes = 1 << 20;

/** This machine's disk, as the bundle verbs look at it. */
export const bundleDisk: BundleDisk = { hash, names, read, checkTarget, join };

async function hash(path: string, onBytes: (count: number) => void, cancel?: Cancellation): Promise<HashedFile> {
  try {
    const handle = await open(path, 'r');
    try {
      const digest = createHash('sha256');
      const buffer = Buffer.allocUnsafe(chunkBytes);
      let crc = 0;
      let sizeBytes = 0;
      for (;;) {
        if (cancel?.aborted) throw new FaultError({ code: 'E_CANCELLED', input: path });
        const { bytesRead } = await handle.read(buffer, 0, chunkBytes, sizeBytes);
        if (bytesRead === 0) return { sha256: digest.digest('hex') as Sha256, crc32: crc, sizeBytes };
        const chunk = buffer.subarray(0, bytesRead);
        digest.update(chunk);
        crc = crc32(chunk, crc);
        sizeBytes += bytesRead;
        onBytes(bytesRead);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    rethrow(error, faultOfErrno(error, path));
  }
}

async function names(dir: string): Promise<readonly string[]> {
  try {
    return (await readdir(dir)).sort();
  } catch (error) {
    const fault = faultOfErrno(error, dir);
    if (fault?.code === 'E_NOT_FOUND') return [];
    rethrow(error, fault);
  }
}

async function read(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const fault = faultOfErrno(error, path);
    if (fault?.code === 'E_NOT_FOUND') return null;
    rethrow(error, fault);
  }
}

async function checkTarget(target: string, dir: string): Promise<void> {
  try {
    const folder = await realpath(dirname(target));
    const way = relative(await realpath(dir), folder);
    const inside = way === '' || (!isAbsolute(way) && !/^\.\.($|[/\\])/.test(way));
    if (inside) throw new FaultError({ code: 'E_READ_ONLY', input: target });
  } catch (error) {
    const fault = faultOfErrno(error, dirname(target));
    rethrow(error, fault);
  }
  await checkMayReplace(target);
}

/** A bundle replaces an earlier one (or an empty file), never anything else. */
async function checkMayReplace(target: string): Promise<void> {
  try {
    const facts = await stat(target);
    if (!facts.isFile()) throw new FaultError({ code: 'E_NOT_A_FILE', input: target });
    if (facts.size === 0) return;
    const handle = await open(target, 'r');
    try {
      const head = Buffer.alloc(2);
      await handle.read(head, 0, 2, 0);
      if (head.toString('latin1') !== 'PK') throw new FaultError({ code: 'E_TARGET_EXISTS', input: target });
    } finally {
      await handle.close();
    }
  } catch (error) {
    const fault = faultOfErrno(error, target);
    if (fault?.code !== 'E_NOT_FOUND') rethrow(error, fault);
  }
}
