import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { FaultError } from '../../../core/faults.js';

/** An office file has dozens of parts; one of many thousands was made to exhaust. */
const mostParts = 5_000;
/** A part that unpacks to more is a bomb: 50 MB of XML is a document of some ten thousand pages. */
const largestPart = 50 * 1024 * 1024;

/** The parts of an office file (ECMA-376 part 2, ISO/IEC 26300-2): a ZIP that comes from anybody. */
export class OfficeArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly name: string,
  ) {}

  /** @throws FaultError E_CORRUPT, E_TOO_LARGE (more than 5,000 parts) */
  static async open(bytes: Buffer, name: string): Promise<OfficeArchive> {
    try {
      const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (entries.size >= mostParts) throw new FaultError({ code: 'E_TOO_LARGE', input: name, limit: `${mostParts}` });
        entries.set(entry.fileName, entry);
      }
      return new OfficeArchive(zip, entries, name);
    } catch (error) {
      throw error instanceof FaultError ? error : new FaultError({ code: 'E_CORRUPT', input: name });
    }
  }

  /** Names of the parts that match, in natural order. */
  names(pattern: RegExp): readonly string[] {
    return [...this.entries.keys()].filter((name) => pattern.test(name)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  }

  /**
   * The bytes of a part; null when there is none.
   * @throws FaultError E_CORRUPT, E_TOO_LARGE (a part of more than 50 MB, whatever its header says)
   */
  async part(name: string): Promise<Buffer | null> {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    const tooLarge = new FaultError({ code: 'E_TOO_LARGE', input: this.name, limit: '50 MB' });
    if (entry.uncompressedSize > largestPart) throw tooLarge;
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > largestPart) throw tooLarge;
        chunks.push(chunk);
      }
    } catch (error) {
      throw error instanceof FaultError ? error : new FaultError({ code: 'E_CORRUPT', input: this.name });
    }
    return Buffer.concat(chunks);
  }
}
