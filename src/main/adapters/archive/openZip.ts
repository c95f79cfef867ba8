import { openPromise, type Entry, type ZipFile } from 'yauzl';

/** How far an archive is believed before it is left alone. */
export interface ZipLimits {
  readonly members: number;
  /** All members unpacked may take so many times the archive's own size, */
  readonly expansion: number;
  /** and so many bytes beyond it. */
  readonly freeBytes: number;
}

/** A ZIP whose directory was read; nothing of its content yet. */
export interface OpenedZip {
  readonly zip: ZipFile;
  readonly entries: readonly Entry[];
  /** Why its directory cannot be trusted; null when it was read to the end within the limits. */
  readonly flaw: string | null;
}

/** Opens a ZIP that comes from anybody and reads its directory. @throws Error when it is no ZIP */
export async function openZip(path: string, sizeBytes: number, limits: ZipLimits): Promise<OpenedZip> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true });
  const entries: Entry[] = [];
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      total += entry.uncompressedSize;
      if (entries.length > limits.members) return { zip, entries: [], flaw: `more than ${limits.members} files` };
      if (total > sizeBytes * limits.expansion + limits.freeBytes) return { zip, entries: [], flaw: tooMuchRoom };
    }
    return { zip, entries, flaw: null };
  } catch (error) {
    return { zip, entries, flaw: error instanceof Error ? error.message : String(error) };
  }
}

/** The flaw of an archive that is made to exhaust. */
export const tooMuchRoom = 'its files would take far more room than any bundle';
