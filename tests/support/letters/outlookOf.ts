import { compoundFileOf, type StorageOf } from './compoundFileOf.js';

/** Properties to be written: texts (Unicode), bytes, numbers, dates by their identifiers (MS-OXPROPS). */
export type PropertiesOf = Readonly<Record<number, string | Buffer | number | Date>>;

export interface OutlookOf {
  readonly properties: PropertiesOf;
  readonly recipients?: readonly PropertiesOf[];
  readonly attachments?: readonly (PropertiesOf | OutlookOf)[];
}

/** Writes a .msg file (MS-OXMSG) as Outlook saves one. */
export function outlookOf(message: OutlookOf): Buffer {
  return compoundFileOf(storageOf(message, 32));
}

function storageOf({ properties, recipients = [], attachments = [] }: OutlookOf, headerBytes: number): StorageOf {
  const numbered = (prefix: string, list: readonly StorageOf[]) => Object.fromEntries(list.map((one, at) => [`${prefix}${at.toString(16).toUpperCase().padStart(8, '0')}`, one]));
  return {
    streams: streamsOf(properties, headerBytes),
    storages: { ...numbered('__recip_version1.0_#', recipients.map((one) => ({ streams: streamsOf(one, 8) }))), ...numbered('__attach_version1.0_#', attachments.map(attachmentOf)) },
  };
}

function attachmentOf(attachment: PropertiesOf | OutlookOf): StorageOf {
  if (!('properties' in attachment)) return { streams: streamsOf({ 0x3705: 1, ...attachment }, 8) };
  return { streams: streamsOf({ 0x3705: 5 }, 8), storages: { '__substg1.0_3701000D': storageOf(attachment, 24) } };
}

function streamsOf(properties: PropertiesOf, headerBytes: number): Record<string, Buffer> {
  const table: Buffer[] = [Buffer.alloc(headerBytes)];
  const streams: Record<string, Buffer> = {};
  for (const [key, value] of Object.entries(properties)) {
    const id = Number(key);
    const type = typeof value === 'string' ? 0x1f : Buffer.isBuffer(value) ? 0x102 : typeof value === 'number' ? 0x03 : 0x40;
    const entry = Buffer.alloc(16);
    entry.writeUInt16LE(type, 0);
    entry.writeUInt16LE(id, 2);
    if (typeof value === 'number') entry.writeInt32LE(value, 8);
    else if (value instanceof Date) entry.writeBigUInt64LE((BigInt(value.getTime()) + 11_644_473_600_000n) * 10_000n, 8);
    else {
      const bytes = typeof value === 'string' ? Buffer.from(value, 'utf16le') : value;
      entry.writeUInt32LE(bytes.length, 8);
      streams[`__substg1.0_${hex(id)}${hex(type)}`] = bytes;
    }
    table.push(entry);
  }
  return { '__properties_version1.0': Buffer.concat(table), ...streams };
}

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');
