import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { ArchiveMember, ArchiveReader, ReadMember } from '../../../core/bundle/BundlePorts.js';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { FaultError } from '../../../core/faults.js';
import type { Cancellation } from '../../../core/ports.js';
import { faultOfErrno, rethrow } from '../disk/faultOfErrno.js';
import { layoutFlaws } from './layoutFlaws.js';
import { openZip, type OpenedZip, type ZipLimits } from './openZip.js';

/**
 * More members than any case has; a directory of millions would only fill memory. A bundle stores its files; one packed
 * again shrinks text some ten times: beyond the expansion it is made to exhaust.
 */
const limits: ZipLimits = { members: 500_000, expansion: 200, freeBytes: 256 * 1024 ** 2 };

/** Opens an archive that comes from anybody: nothing it says of itself is believed, nothing is written to disk. */
export async function openArchive(path: string): Promise<ArchiveReader> {
  const sizeBytes = await checkIsArchive(path);
  let opened: OpenedZip;
  try {
    opened = await openZip(path, sizeBytes, limits);
  } catch (error) {
    return brokenArchive(messageOf(error));
  }
  const { zip, entries, flaw } = opened;
  const flaws = flaw === null ? [] : [flaw];
  if (flaws.length === 0) flaws.push(...(await layoutFlaws(zip, entries, path, sizeBytes)));
  return {
    members: entries.map(memberOf),
    flaws,
    read: (index, keepUpTo, cancel) => readMember(zip, entries[index]!, keepUpTo, cancel),
    close: () => {
      zip.close();
      return Promise.resolve();
    },
  };
}

/** An archive is told by the signature of its first record; anything else was never one. */
async function checkIsArchive(path: string): Promise<number> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) throw new FaultError({ code: 'E_NOT_A_FILE', input: path });
    const handle = await open(path, 'r');
    try {
      const head = Buffer.alloc(4);
      await handle.read(head, 0, 4, 0);
      if (head.toString('latin1', 0, 2) !== 'PK') throw new FaultError({ code: 'E_NOT_A_BUNDLE', input: path });
    } finally {
      await handle.close();
    }
    return facts.size;
  } catch (error) {
    rethrow(error, faultOfErrno(error, path));
  }
}

function brokenArchive(flaw: string): ArchiveReader {
  return {
    members: [],
    flaws: [flaw],
    read: () => Promise.reject(new Error('a broken archive has no members')),
    close: () => Promise.resolve(),
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function memberOf(entry: Entry): ArchiveMember {
  const raw = entry.fileNameRaw;
  const shownName = raw.toString('utf8').replace(/[\p{Cc}\p{Cf}]/gu, '�').slice(0, 300);
  let name: string | null = null;
  try {
    name = utf8.decode(raw);
  } catch {
    // No UTF-8: the name stays null, and the verb names it.
  }
  return { name, shownName, sizeBytes: entry.uncompressedSize, isFolder: raw.at(-1) === 0x2f && entry.uncompressedSize === 0 };
}

async function readMember(zip: ZipFile, entry: Entry, keepUpTo: number, cancel: Cancellation | undefined): Promise<ReadMember> {
  const hash = createHash('sha256');
  const kept: Uint8Array[] | null = entry.uncompressedSize <= keepUpTo ? [] : null;
  let crc = 0;
  let sizeBytes = 0;
  let flaw: string | null = null;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (cancel?.aborted) {
        stream.destroy();
        throw new FaultError({ code: 'E_CANCELLED', input: memberOf(entry).shownName });
      }
      hash.update(chunk);
      crc = crc32(chunk, crc);
      sizeBytes += chunk.length;
      kept?.push(chunk);
    }
    if (crc !== entry.crc32) flaw = 'its CRC-32 differs';
  } catch (error) {
    if (error instanceof FaultError) throw error;
    flaw = messageOf(error);
  }
  return { sha256: hash.digest('hex') as Sha256, sizeBytes, bytes: kept && Buffer.concat(kept), flaw };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
