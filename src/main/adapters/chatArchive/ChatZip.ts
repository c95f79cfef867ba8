import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Entry, ZipFile } from 'yauzl';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { openZip, tooMuchRoom } from '../archive/openZip.js';
import type { ArchiveSource } from './ArchiveSource.js';

/** Media hardly shrink, and a transcript shrinks some ten times. */
const limits = { members: 100_000, expansion: 120, freeBytes: 64 * 1024 ** 2 };
const headBytes = 4_096;

/** A file in a ZIP, by its name with slashes. */
export interface ZipMember {
  readonly name: string;
  readonly sizeBytes: number;
  readonly entry: Entry;
}

/** The ZIP is made to exhaust whoever opens it. */
export class ZipTooLarge extends Error {}

/** A ZIP looked at for a chat in it. Members are read by the directory alone, each held against its size. */
export class ChatZip {
  private constructor(
    private readonly zip: ZipFile,
    readonly members: readonly ZipMember[],
  ) {}

  /** Opens a ZIP; null when it is none that can be read. @throws ZipTooLarge */
  static async open(path: string, sizeBytes: number): Promise<ChatZip | null> {
    const opened = await openZip(path, sizeBytes, limits).catch(() => null);
    if (!opened) return null;
    const { zip, entries, flaw } = opened;
    if (flaw === null) return new ChatZip(zip, entries.flatMap((entry) => memberOf(entry)));
    zip.close();
    if (flaw === tooMuchRoom) throw new ZipTooLarge(flaw);
    return null;
  }

  /** A member as a source of text; `name` is what it is called for telling what it is. */
  async source({ entry, sizeBytes }: ZipMember, name: string): Promise<ArchiveSource> {
    let head: Uint8Array = new Uint8Array();
    for await (const chunk of this.#chunks(entry)) {
      head = Buffer.concat([head, chunk]).subarray(0, headBytes);
      if (head.length >= headBytes) break;
    }
    return { name, head, sizeBytes, chunks: () => this.#chunks(entry) };
  }

  /** Hashes a member and, with a folder, leaves it there under its digest. @throws Error when it is damaged or locked */
  async extract({ entry }: ZipMember, dir: string | undefined): Promise<{ sha256: Sha256; sizeBytes: number }> {
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const draft = dir === undefined ? null : join(dir, '.unpacking');
    const out = draft === null ? null : createWriteStream(draft);
    try {
      for await (const chunk of this.#chunks(entry)) {
        hash.update(chunk);
        sizeBytes += chunk.length;
        if (out && !out.write(chunk)) await once(out, 'drain');
      }
      if (out) await new Promise<void>((done, failed) => out.once('error', failed).end(done));
      const sha256 = hash.digest('hex') as Sha256;
      if (draft !== null && dir !== undefined) await rename(draft, join(dir, sha256));
      return { sha256, sizeBytes };
    } catch (error) {
      out?.destroy();
      if (draft !== null) await rm(draft, { force: true });
      throw error;
    }
  }

  close(): void {
    this.zip.close();
  }

  /** Held against its checksum at the end, which yauzl leaves to its caller. */
  async *#chunks(entry: Entry): AsyncGenerator<Buffer> {
    let sum = 0;
    for await (const chunk of (await this.zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32) throw new Error('its checksum differs');
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const strange = /[\p{Cc}]|(?:^|\/)\.\.?(?:\/|$)|^\/|^[a-z]:/iu;

/** Folders, what macOS adds, and names that lead elsewhere are no members. Windows names files by the charset of its console. */
function memberOf(entry: Entry): readonly ZipMember[] {
  const raw = entry.fileNameRaw;
  let name: string;
  try {
    name = utf8.decode(raw);
  } catch {
    name = iconv.decode(raw, 'cp866');
  }
  const plain = name.normalize('NFC').replace(/\\/g, '/');
  if (plain.endsWith('/') || plain.startsWith('__MACOSX/') || strange.test(plain)) return [];
  return [{ name: plain, sizeBytes: entry.uncompressedSize, entry }];
}
