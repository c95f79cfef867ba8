import type { CompoundStorage } from './compoundFile.js';
import { MapiProperties, mapiType, type MapiValue } from './MapiProperties.js';

/** Bytes before the first property in `__properties_version1.0` (MS-OXMSG §2.4.1). */
export const propertyHeaderBytes = { message: 32, embedded: 24, other: 8 } as const;

const maxProperties = 10_000;
const fixed: ReadonlySet<number> = new Set([mapiType.short, mapiType.long, mapiType.boolean, mapiType.time]);

/** The properties of a message, recipient or attachment storage of a .msg file (MS-OXMSG §2.1.3). */
export function storageProperties(storage: CompoundStorage, headerBytes: number, outerCharset: string | null): MapiProperties {
  const values = new Map<number, MapiValue>();
  const table = storage.streams.get('__properties_version1.0')?.bytes() ?? Buffer.alloc(0);
  for (let at = headerBytes; at + 16 <= table.length && values.size < maxProperties; at += 16) {
    const type = table.readUInt16LE(at);
    if (fixed.has(type)) values.set(table.readUInt16LE(at + 2), { type, bytes: table.subarray(at + 8, at + 16) });
  }
  for (const [name, stream] of storage.streams) {
    const named = /^__substg1\.0_([0-9A-F]{4})([0-9A-F]{4})$/i.exec(name);
    if (named === null || values.size >= maxProperties) continue;
    const [, id, type] = named;
    values.set(parseInt(id!, 16), { type: parseInt(type!, 16), bytes: stream.bytes() });
  }
  return new MapiProperties(values, outerCharset);
}
