import { createHash, randomUUID, type Hash } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { ArchiveFile, ArchiveOptions, WrittenArchive } from '../../../core/bundle/BundlePorts.js';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { FaultError } from '../../../core/faults.js';
import type { Cancellation } from '../../../core/ports.js';
import { faultOfErrno, faultOfWrite, rethrow } from '../disk/faultOfErrno.js';
import { syncFolder } from '../disk/syncFolder.js';
import { directoryRecord, dosMoment, endRecords, localHeader, type ZipMember } from './zipRecords.js';

const chunkBytes = 1 << 20;

/**
 * Writes a ZIP of stored members beside `target`, makes it durable and gives it its name: complete or absent. Nothing is
 * compressed, since deflate's bytes differ between builds of zlib and pictures would not shrink.
 */
export async function writeArchive(target: string, files: readonly ArchiveFile[], options: ArchiveOptions): Promise<WrittenArchive> {
  const draft = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.part`);
  try {
    const written = await writeDraft(draft, files, options);
    if (options.cancel?.aborted) throw new FaultError({ code: 'E_CANCELLED', input: target });
    await rename(draft, target);
    await syncFolder(dirname(target));
    return written;
  } catch (error) {
    await rm(draft, { force: true });
    rethrow(error, faultOfWrite(error, target) ?? faultOfErrno(error, target));
  }
}

async function writeDraft(draft: string, files: readonly ArchiveFile[], options: ArchiveOptions): Promise<WrittenArchive> {
  const handle = await open(draft, 'wx', 0o644);
  try {
    const sink = new Sink(handle, options);
    const moment = dosMoment(options.date);
    const members: ZipMember[] = [];
    for (const file of files) {
      const name = Buffer.from(file.name, 'utf8');
      const member = { name, ...factsOf(file), offset: sink.position };
      members.push(member);
      await sink.write(localHeader(member, moment));
      if ('bytes' in file) await sink.write(file.bytes);
      else await copyFile(file, sink, options.cancel);
    }
    const directoryOffset = sink.position;
    for (const member of members) await sink.write(directoryRecord(member, moment));
    await sink.write(endRecords(members.length, directoryOffset, sink.position - directoryOffset));
    const sha256 = await sink.finish();
    await handle.sync();
    return { sizeBytes: sink.position, sha256 };
  } finally {
    await handle.close();
  }
}

function factsOf(file: ArchiveFile): { crc32: number; sizeBytes: number } {
  if ('bytes' in file) return { crc32: crc32(file.bytes), sizeBytes: file.bytes.length };
  return { crc32: file.crc32, sizeBytes: file.sizeBytes };
}

/** Streams a file into the archive and holds it against what was announced in its header. */
async function copyFile(file: Extract<ArchiveFile, { path: string }>, sink: Sink, cancel: Cancellation | undefined): Promise<void> {
  const altered = (): FaultError => new FaultError({ code: 'E_ORIGINAL_ALTERED', input: basename(file.name) });
  const source = await openSource(file);
  try {
    let crc = 0;
    let sizeBytes = 0;
    for (;;) {
      if (cancel?.aborted) throw new FaultError({ code: 'E_CANCELLED', input: basename(file.name) });
      const buffer = Buffer.allocUnsafe(chunkBytes);
      const { bytesRead } = await source.read(buffer, 0, chunkBytes, sizeBytes);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      sizeBytes += bytesRead;
      crc = crc32(chunk, crc);
      if (sizeBytes > file.sizeBytes) throw altered();
      await sink.write(chunk);
    }
    if (sizeBytes !== file.sizeBytes || crc !== file.crc32) throw altered();
  } finally {
    await source.close();
  }
}

async function openSource({ path, name }: { path: string; name: string }): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    const fault = faultOfErrno(error, basename(name));
    rethrow(error, fault?.code === 'E_NOT_FOUND' ? { code: 'E_ORIGINAL_MISSING', input: basename(name) } : fault);
  }
}

/** Gathers small records, writes large pieces, hashes all of it, counts. */
class Sink {
  position = 0;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  readonly #hash: Hash = createHash('sha256');

  constructor(
    private readonly handle: FileHandle,
    private readonly options: ArchiveOptions,
  ) {}

  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.position += bytes.length;
    if (this.#waitingBytes >= chunkBytes) await this.#flush();
  }

  async finish(): Promise<Sha256> {
    await this.#flush();
    return this.#hash.digest('hex') as Sha256;
  }

  async #flush(): Promise<void> {
    const bytes = this.#waiting.length === 1 ? this.#waiting[0]! : Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#hash.update(bytes);
    await this.handle.writeFile(bytes);
    this.options.onBytes?.(this.position);
  }
}
