import { open } from 'node:fs/promises';
import type { Entry, LocalFileHeader, ZipFile } from 'yauzl';

const descriptorFlag = 0x0008;
const endSignature = Buffer.from('PK\x05\x06', 'latin1');
const endBytes = 22;

/**
 * What does not fit together in an archive: a member's two headers disagree, bytes lie between members or behind the
 * end, two members share bytes. A reader that trusts one header and a reader that trusts the other would see different
 * evidence.
 */
export async function layoutFlaws(zip: ZipFile, entries: readonly Entry[], path: string, sizeBytes: number): Promise<readonly string[]> {
  const flaws: string[] = [];
  let expected = 0;
  let lastDescribed = false;
  for (const entry of [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    const name = entry.fileNameRaw.toString('utf8').slice(0, 300);
    const header = await zip.readLocalFileHeaderPromise(entry).catch((error: unknown) => String(error));
    if (typeof header === 'string') {
      flaws.push(`${name}: ${header}`);
      continue;
    }
    if (!isPlain(entry)) flaws.push(`${name}: is a link or a device, no file`);
    const difference = differenceOf(entry, header);
    if (difference) flaws.push(`${name}: its two headers disagree on ${difference}`);
    const described = (entry.generalPurposeBitFlag & descriptorFlag) !== 0;
    const start = entry.relativeOffsetOfLocalHeader;
    // A data descriptor has four lengths, so behind one a gap is not looked for.
    if (start < expected) flaws.push(`${name}: shares bytes with another file`);
    else if (start > expected && !lastDescribed) flaws.push(`${name}: unlisted bytes lie before it`);
    expected = header.fileDataStart + entry.compressedSize;
    lastDescribed = described;
  }
  flaws.push(...(await endFlaws(path, sizeBytes, entries.length)));
  return flaws;
}

const unixMaker = 3;
const plainTypes: readonly number[] = [0, 0o040000, 0o100000];

/** A link would make an unpacker write elsewhere. Only makers on Unix tell a type of file. */
function isPlain({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >>> 8 !== unixMaker || plainTypes.includes((externalFileAttributes >>> 16) & 0o170000);
}

function differenceOf(entry: Entry, header: LocalFileHeader): string | null {
  if (!header.fileName.equals(entry.fileNameRaw)) return 'its name';
  if (header.versionNeededToExtract !== entry.versionNeededToExtract) return 'the version';
  if (header.compressionMethod !== entry.compressionMethod) return 'the method';
  if (header.generalPurposeBitFlag !== entry.generalPurposeBitFlag) return 'the flags';
  if (header.lastModFileDate !== entry.lastModFileDate || header.lastModFileTime !== entry.lastModFileTime) return 'the date';
  if ((entry.generalPurposeBitFlag & descriptorFlag) !== 0) return null;
  if (header.crc32 !== entry.crc32) return 'the CRC-32';
  const big = 0xffffffff;
  if (header.uncompressedSize !== big && header.uncompressedSize !== entry.uncompressedSize) return 'the size';
  if (header.compressedSize !== big && header.compressedSize !== entry.compressedSize) return 'the packed size';
  return null;
}

/** The end record must be the last thing in the file and count what the directory lists. */
async function endFlaws(path: string, sizeBytes: number, count: number): Promise<readonly string[]> {
  const handle = await open(path, 'r');
  try {
    const end = Buffer.alloc(endBytes);
    await handle.read(end, 0, endBytes, Math.max(0, sizeBytes - endBytes));
    if (!end.subarray(0, 4).equals(endSignature)) return ['bytes lie behind its end'];
    const flaws: string[] = [];
    if (end.readUInt16LE(4) !== 0 || end.readUInt16LE(6) !== 0) flaws.push('it claims to have several parts');
    const listed = end.readUInt16LE(10);
    if (listed !== 0xffff && (listed !== count || end.readUInt16LE(8) !== count)) flaws.push('its end counts other files than it lists');
    return flaws;
  } finally {
    await handle.close();
  }
}
