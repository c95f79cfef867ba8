/**
 * Records of the ZIP format (PKWARE APPNOTE 6.3.10): stored members, UTF-8 names, sizes and CRC in front of the data, so
 * that readers which stream need no data descriptor; ZIP64 where a number does not fit.
 */
export interface ZipMember {
  readonly name: Uint8Array;
  readonly crc32: number;
  readonly sizeBytes: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const max32 = 0xffffffff;
const max16 = 0xffff;
const plainVersion = 20;
const zip64Version = 45;
/** Made on Unix (3), so that the rights below mean something. */
const madeBy = (3 << 8) | zip64Version;
const utf8Flag = 0x0800;
/** A regular file that everybody may read: 0100644. */
const externalAttributes = (0o100644 << 16) >>> 0;

export interface DosMoment {
  readonly date: number;
  readonly time: number;
}

/** An instant as ZIP writes it: local fields without a zone, here those of UTC; 1980 at the earliest, two-second steps. */
export function dosMoment(iso: string): DosMoment {
  const at = new Date(iso);
  const year = at.getUTCFullYear();
  if (!(year >= 1980)) return { date: (1 << 5) | 1, time: 0 };
  return {
    date: ((Math.min(year, 2107) - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  };
}

export function localHeader({ name, crc32, sizeBytes }: Omit<ZipMember, 'offset'>, moment: DosMoment): Buffer {
  const big = sizeBytes >= max32;
  const extra = big ? zip64Extra([sizeBytes, sizeBytes]) : Buffer.alloc(0);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(big ? zip64Version : plainVersion, 4);
  head.writeUInt16LE(utf8Flag, 6);
  head.writeUInt16LE(0, 8);
  head.writeUInt16LE(moment.time, 10);
  head.writeUInt16LE(moment.date, 12);
  head.writeUInt32LE(crc32, 14);
  head.writeUInt32LE(big ? max32 : sizeBytes, 18);
  head.writeUInt32LE(big ? max32 : sizeBytes, 22);
  head.writeUInt16LE(name.length, 26);
  head.writeUInt16LE(extra.length, 28);
  return Buffer.concat([head, name, extra]);
}

export function directoryRecord({ name, crc32, sizeBytes, offset }: ZipMember, moment: DosMoment): Buffer {
  const bigSize = sizeBytes >= max32;
  const bigOffset = offset >= max32;
  const numbers = [...(bigSize ? [sizeBytes, sizeBytes] : []), ...(bigOffset ? [offset] : [])];
  const extra = numbers.length > 0 ? zip64Extra(numbers) : Buffer.alloc(0);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(madeBy, 4);
  head.writeUInt16LE(numbers.length > 0 ? zip64Version : plainVersion, 6);
  head.writeUInt16LE(utf8Flag, 8);
  head.writeUInt16LE(0, 10);
  head.writeUInt16LE(moment.time, 12);
  head.writeUInt16LE(moment.date, 14);
  head.writeUInt32LE(crc32, 16);
  head.writeUInt32LE(bigSize ? max32 : sizeBytes, 20);
  head.writeUInt32LE(bigSize ? max32 : sizeBytes, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(externalAttributes, 38);
  head.writeUInt32LE(bigOffset ? max32 : offset, 42);
  return Buffer.concat([head, name, extra]);
}

/** What closes the archive: the end record, and before it the ZIP64 one when a count, size or offset needs it. */
export function endRecords(count: number, directoryOffset: number, directorySize: number): Buffer {
  const big = count >= max16 || directoryOffset >= max32 || directorySize >= max32;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, max16), 8);
  end.writeUInt16LE(Math.min(count, max16), 10);
  end.writeUInt32LE(Math.min(directorySize, max32), 12);
  end.writeUInt32LE(Math.min(directoryOffset, max32), 16);
  if (!big) return end;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(madeBy, 12);
  end64.writeUInt16LE(zip64Version, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(directorySize), 40);
  end64.writeBigUInt64LE(BigInt(directoryOffset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directoryOffset + directorySize), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
}

function zip64Extra(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * numbers.length);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(8 * numbers.length, 2);
  numbers.forEach((number, index) => extra.writeBigUInt64LE(BigInt(number), 4 + 8 * index));
  return extra;
}
