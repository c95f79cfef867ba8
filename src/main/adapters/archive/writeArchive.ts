import type { ZipArchive, ZipEntryData } from 'archiver';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { ArchiveFile, ArchiveOptions, WrittenArchive } from '../../../core/bundle/BundlePorts.js';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { FaultError } from '../../../core/faults.js';
import type { Cancellation } from '../../../core/ports.js';
import { faultOfErrno, faultOfWrite, rethrow } from '../disk/faultOfErrno.js';
import { syncFolder } from '../disk/syncFolder.js';

/**
 * A file up to this size goes in whole and stored, with its size and CRC in front: readers that stream (Java's among
 * them) accept no stored member without. A larger one is streamed as deflate without compression, whose bytes do not
 * differ between builds of zlib.
 */
const wholeBytes = 32 * 1024 * 1024;
const fileMode = 0o644;

/** Writes a ZIP beside `target`, makes it durable and gives it its name: complete or absent. */
export async function writeArchive(target: string, files: readonly ArchiveFile[], options: ArchiveOptions): Promise<WrittenArchive> {
  const draft = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.part`);
  try {
    const written = await writeDraft(draft, files, options);
    if (options.cancel?.aborted) throw cancelled(target);
    await rename(draft, target);
    await syncFolder(dirname(target));
    return written;
  } catch (error) {
    await rm(draft, { force: true });
    rethrow(error, faultOfWrite(error, target) ?? faultOfErrno(error, target));
  }
}

async function writeDraft(draft: string, files: readonly ArchiveFile[], options: ArchiveOptions): Promise<WrittenArchive> {
  // Loaded when it is needed: half of what a command takes to start goes into it.
  const { ZipArchive } = await import('archiver');
  const handle = await open(draft, 'wx', fileMode);
  try {
    const archive = new ZipArchive({ zlib: { level: 0 }, store: true });
    // Every failure comes through `append` or `written`; without a listener the stream's own word of it would end the process.
    archive.on('error', () => undefined);
    const stop = new AbortController();
    const written = drain(archive, handle, options, stop.signal);
    try {
      // One at a time: a queue of thousands would hold their bytes in memory.
      for (const file of files) {
        if (options.cancel?.aborted) throw cancelled(basename(file.name));
        await Promise.race([append(archive, file, options), written]);
      }
      await archive.finalize();
    } catch (error) {
      stop.abort(error);
      archive.abort();
      // A disk that refuses a byte stops the archive with a mere "aborted": the reason is what the disk said.
      const refused: unknown = await written.then(() => error, (reason: unknown) => reason);
      throw isAbort(refused) ? error : refused;
    }
    const result = await written;
    await handle.sync();
    return result;
  } finally {
    await handle.close();
  }
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Everything the archive gives goes to the disk and through the hash. */
async function drain(archive: ZipArchive, handle: FileHandle, { onBytes }: ArchiveOptions, signal: AbortSignal): Promise<WrittenArchive> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  await pipeline(
    archive,
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        hash.update(chunk);
        await handle.writeFile(chunk);
        sizeBytes += chunk.length;
        onBytes?.(sizeBytes);
      }
    },
    { signal },
  );
  return { sizeBytes, sha256: hash.digest('hex') as Sha256 };
}

/** Resolves when the file stands in the archive. */
async function append(archive: ZipArchive, file: ArchiveFile, { date, cancel }: ArchiveOptions): Promise<void> {
  const entry: ZipEntryData = { name: file.name, date: new Date(date), mode: fileMode };
  const isStreamed = !('bytes' in file) && file.sizeBytes > wholeBytes;
  const source = 'bytes' in file ? Buffer.from(file.bytes) : isStreamed ? streamOriginal(file, cancel) : await readOriginal(file);
  await new Promise<void>((done, fail) => {
    const settle = (end: () => void): void => {
      archive.off('entry', onEntry).off('error', onError);
      end();
    };
    const onEntry = (): void => settle(done);
    const onError = (error: Error): void => settle(() => fail(error));
    archive.once('entry', onEntry).once('error', onError);
    if (!Buffer.isBuffer(source)) source.once('error', onError);
    archive.append(source, isStreamed ? { ...entry, store: false } : entry);
  });
}

type FileOnDisk = Extract<ArchiveFile, { path: string }>;

/** The bytes of an original, held against what was announced. */
async function readOriginal(file: FileOnDisk): Promise<Buffer> {
  try {
    const bytes = await readFile(file.path);
    if (bytes.length !== file.sizeBytes || crc32(bytes) !== file.crc32) throw altered(file);
    return bytes;
  } catch (error) {
    rethrow(error, missingOr(error, file));
  }
}

/** The same as a stream, which fails at its end when the bytes are others. */
function streamOriginal(file: FileOnDisk, cancel: Cancellation | undefined): Transform {
  let crc = 0;
  let sizeBytes = 0;
  const check = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      crc = crc32(chunk, crc);
      sizeBytes += chunk.length;
      done(cancel?.aborted ? cancelled(basename(file.name)) : null, chunk);
    },
    flush: (done) => done(sizeBytes === file.sizeBytes && crc === file.crc32 ? null : altered(file)),
  });
  const source = createReadStream(file.path);
  source.once('error', (error) => check.destroy(errorOf(missingOr(error, file), error)));
  return source.pipe(check);
}

const errorOf = (fault: ReturnType<typeof missingOr>, error: Error): Error => (fault ? new FaultError(fault) : error);

function missingOr(error: unknown, { name }: FileOnDisk): ReturnType<typeof faultOfErrno> {
  const fault = faultOfErrno(error, basename(name));
  return fault?.code === 'E_NOT_FOUND' ? { code: 'E_ORIGINAL_MISSING', input: basename(name) } : fault;
}

const altered = ({ name }: FileOnDisk): FaultError => new FaultError({ code: 'E_ORIGINAL_ALTERED', input: basename(name) });
const cancelled = (input: string): FaultError => new FaultError({ code: 'E_CANCELLED', input });
