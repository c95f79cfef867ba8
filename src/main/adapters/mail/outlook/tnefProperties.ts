import { MapiProperties, mapiType, type MapiValue } from './MapiProperties.js';

const maxProperties = 5_000;
const maxValues = 10_000;
const several = 0x1000;
const variable: ReadonlySet<number> = new Set([mapiType.string8, mapiType.unicode, mapiType.binary, mapiType.object]);
/** Bytes of the fixed types, padded to four (MS-OXCDATA §2.11.1). */
const widths: Readonly<Record<number, number>> = { 0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0a: 4, 0x0b: 4, 0x14: 8, 0x40: 8, 0x48: 16 };

/** The properties that an attribute of TNEF holds (MS-OXTNEF §2.1.3.3.22); reading ends where a type is not known. */
export function tnefProperties(data: Buffer, charset: string | null): MapiProperties {
  const values = new Map<number, MapiValue>();
  const reader = new Reader(data);
  const count = Math.min(reader.number(), maxProperties);
  for (let i = 0; i < count && !reader.isAtEnd; i += 1) {
    const type = reader.short();
    const id = reader.short();
    if (id >= 0x8000) reader.skipName();
    const value = valueOf(reader, type);
    if (value === null) break;
    if (!values.has(id)) values.set(id, { type: type & ~several, bytes: value });
  }
  return new MapiProperties(values, charset);
}

/** The first value of a property; null when its type is not known. */
function valueOf(reader: Reader, type: number): Buffer | null {
  const base = type & ~several;
  const isVariable = variable.has(base);
  const width = widths[base];
  if (!isVariable && width === undefined) return null;
  const count = isVariable || (type & several) !== 0 ? Math.min(reader.number(), maxValues) : 1;
  let first: Buffer | null = null;
  for (let i = 0; i < count && !reader.isAtEnd; i += 1) {
    const value = isVariable ? reader.padded(reader.number()) : reader.padded(width!);
    first ??= value;
  }
  return first ?? Buffer.alloc(0);
}

class Reader {
  #at = 0;

  constructor(private readonly data: Buffer) {}

  get isAtEnd(): boolean {
    return this.#at >= this.data.length;
  }

  short(): number {
    const at = this.#at;
    this.#at += 2;
    return at + 2 <= this.data.length ? this.data.readUInt16LE(at) : 0;
  }

  number(): number {
    const at = this.#at;
    this.#at += 4;
    return at + 4 <= this.data.length ? this.data.readUInt32LE(at) : 0;
  }

  /** So many bytes, behind which the next ones begin at a multiple of four. */
  padded(length: number): Buffer {
    const bytes = this.data.subarray(this.#at, this.#at + length);
    this.#at += length + ((4 - (length % 4)) % 4);
    return bytes;
  }

  /** A named property: a set's identifier, then a number or a name. */
  skipName(): void {
    this.#at += 16;
    if (this.number() === 0) this.#at += 4;
    else this.padded(this.number());
  }
}
