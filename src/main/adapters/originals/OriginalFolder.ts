import { createHash, randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, chmod, lstat, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { FaultError } from '../../../core/faults.js';
import type { Cancellation, OriginalStore, StoredOriginal } from '../../../core/ports.js';
import { faultOfErrno, faultOfWrite, rethrow } from '../disk/faultOfErrno.js';
import { syncFolder } from '../disk/syncFolder.js';

/** The largest file that is taken as evidence. */
const limitBytes = 2 * 1024 ** 3;
const chunkBytes = 1 << 20;
const headBytes = 4096;
const temporary = '.incoming-';

/** Originals as originals/<sha256>, written once, read-only from then on. */
export class OriginalFolder implements OriginalStore {
  constructor(private readonly dir: string) {}

  async putFile(path: string, cancel?: Cancellation): Promise<StoredOriginal> {
    const source = await openSource(path);
    try {
      const before = await source.stat();
      checkSource(before, path);
      const copy = await this.#copy(path, chunksOf(source, path), before.size, cancel);
      const after = await source.stat();
      if (after.size !== before.size || after.mtimeMs !== before.mtimeMs || copy.sizeBytes !== before.size) {
        await rm(copy.path, { force: true });
        throw new FaultError({ code: 'E_CHANGED', input: path });
      }
      return { ...(await this.#settle(copy)), modifiedAt: before.mtime.toISOString() };
    } finally {
      await source.close();
    }
  }

  async putBytes(name: string, bytes: Uint8Array): Promise<StoredOriginal> {
    if (bytes.length === 0) throw new FaultError({ code: 'E_EMPTY', input: name });
    return this.#settle(await this.#copy(name, one(bytes), bytes.length));
  }

  async has(sha256: Sha256): Promise<boolean> {
    return access(this.pathOf(sha256), constants.F_OK).then(
      () => true,
      () => false,
    );
  }

  pathOf(sha256: Sha256): string {
    return join(this.dir, sha256);
  }

  async remove(sha256: Sha256): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
    await syncFolder(this.dir);
  }

  async check(sha256: Sha256): Promise<'intact' | 'missing' | 'altered'> {
    let file: FileHandle;
    try {
      file = await open(this.pathOf(sha256), 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
      throw error;
    }
    try {
      const hash = createHash('sha256');
      for await (const chunk of chunksOf(file, sha256)) hash.update(chunk);
      return hash.digest('hex') === sha256 ? 'intact' : 'altered';
    } finally {
      await file.close();
    }
  }

  /** Removes what a crash left half copied. */
  async clean(): Promise<void> {
    for (const name of await readdir(this.dir)) {
      if (name.startsWith(temporary)) await rm(join(this.dir, name), { force: true });
    }
  }

  async #copy(input: string, chunks: AsyncIterable<Uint8Array>, expected: number, cancel?: Cancellation): Promise<Copy> {
    const path = join(this.dir, `${temporary}${randomUUID()}`);
    try {
      const target = await open(path, 'wx', 0o644);
      try {
        return { path, ...(await copyInto(target, input, chunks, expected, cancel)) };
      } finally {
        await target.close();
      }
    } catch (error) {
      await rm(path, { force: true });
      rethrow(error, faultOfWrite(error, input));
    }
  }

  /** Gives a whole copy its name. From here on it is an original. */
  async #settle({ path, sha256, sizeBytes, head }: Copy): Promise<StoredOriginal> {
    const isNew = !(await this.has(sha256));
    try {
      if (isNew) {
        await chmod(path, 0o444);
        await rename(path, this.pathOf(sha256));
        await syncFolder(this.dir);
      } else {
        await rm(path, { force: true });
      }
    } catch (error) {
      await rm(path, { force: true });
      rethrow(error, faultOfWrite(error, this.dir));
    }
    return { sha256, sizeBytes, isNew, head };
  }
}

interface Copy {
  readonly path: string;
  readonly sha256: Sha256;
  readonly sizeBytes: number;
  readonly head: Uint8Array;
}

async function openSource(path: string): Promise<FileHandle> {
  try {
    // A pipe or device would block on opening: look before.
    checkSource(await stat(path), path);
    return await open(path, 'r');
  } catch (error) {
    // A link that leads nowhere is there, but cannot be read.
    const dangling = (error as NodeJS.ErrnoException).code === 'ENOENT' && (await isLink(path));
    rethrow(error, dangling ? { code: 'E_UNREADABLE', input: path } : faultOfErrno(error, path));
  }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (facts) => facts.isSymbolicLink(),
    () => false,
  );
}

function checkSource(facts: Stats, path: string): void {
  if (!facts.isFile()) throw new FaultError({ code: 'E_NOT_A_FILE', input: path });
  if (facts.size === 0) throw new FaultError({ code: 'E_EMPTY', input: path });
  if (facts.size > limitBytes) throw new FaultError({ code: 'E_TOO_LARGE', input: path, limit: '2 GB' });
}

async function* chunksOf(file: FileHandle, path: string): AsyncGenerator<Uint8Array> {
  let position = 0;
  for (;;) {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    const { bytesRead } = await file.read(buffer, 0, chunkBytes, position).catch((error: unknown) => {
      return rethrow(error, faultOfErrno(error, path));
    });
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

// eslint asks for an await in async generators; bytes at hand need none.
function one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const chunks = [bytes];
      return {
        next: () => {
          const value = chunks.pop();
          return Promise.resolve(value ? { value, done: false } : { value: undefined, done: true });
        },
      };
    },
  };
}

async function copyInto(
  target: FileHandle,
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  expected: number,
  cancel?: Cancellation,
): Promise<Omit<Copy, 'path'>> {
  const hash = createHash('sha256');
  let head: Uint8Array = new Uint8Array();
  let sizeBytes = 0;
  for await (const chunk of chunks) {
    if (cancel?.aborted) throw new FaultError({ code: 'E_CANCELLED', input });
    if (head.length === 0) head = Uint8Array.from(chunk.subarray(0, headBytes));
    hash.update(chunk);
    sizeBytes += chunk.length;
    // A file that grows while it is copied would never end.
    if (sizeBytes > expected) throw new FaultError({ code: 'E_CHANGED', input });
    await target.writeFile(chunk);
  }
  await target.sync();
  return { sha256: hash.digest('hex') as Sha256, sizeBytes, head };
}
