/** A storage of a compound file: a folder of streams and storages. */
export interface CompoundStorage {
  /** Names of its storages, in the order of the file's directory. */
  readonly storages: ReadonlyMap<string, CompoundStorage>;
  readonly streams: ReadonlyMap<string, CompoundStream>;
}

/** A stream's bytes, put together when asked for. */
export interface CompoundStream {
  readonly sizeBytes: number;
  bytes(): Buffer;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const endOfChain = 0xfffffffc;
const headerEntries = 109;
/** A letter has some dozens of entries; a directory beyond this is an attack. */
const maxEntries = 50_000;
const maxDepth = 24;

/**
 * Opens a compound file (MS-CFB): Outlook messages are such. Null when the bytes are none. What is damaged is left out:
 * chains that loop or lead outside end there, and no stream is longer than the file.
 */
export function openCompoundFile(file: Buffer): CompoundStorage | null {
  if (file.length < 512 || file.readUInt32LE(0) !== 0xe011cfd0 || file.readUInt32LE(4) !== 0xe11ab1a1) return null;
  const shift = file.readUInt16LE(30);
  return shift === 9 || shift === 12 ? new CompoundFile(file, shift).root() : null;
}

class CompoundFile {
  readonly #sectorBytes: number;
  readonly #fat: Uint32Array;
  readonly #miniFat: Uint32Array;
  readonly #miniCutoff: number;
  readonly #mini: Buffer;
  readonly #entries: readonly Entry[];

  constructor(private readonly file: Buffer, shift: number) {
    this.#sectorBytes = 1 << shift;
    this.#fat = this.#readFat();
    this.#miniCutoff = file.readUInt32LE(56);
    this.#entries = entriesOf(this.#chained(file.readUInt32LE(48)));
    this.#miniFat = numbersOf(this.#chained(file.readUInt32LE(60)));
    const root = this.#entries[0];
    this.#mini = root ? this.#chained(root.start) : Buffer.alloc(0);
  }

  root(): CompoundStorage {
    const root = this.#entries[0];
    return root ? this.#storage(root, 0, new Set()) : { storages: new Map(), streams: new Map() };
  }

  #storage(entry: Entry, depth: number, seen: Set<number>): CompoundStorage {
    const storages = new Map<string, CompoundStorage>();
    const streams = new Map<string, CompoundStream>();
    for (const child of this.#childrenOf(entry, seen)) {
      if (child.type === 2) streams.set(child.name, { sizeBytes: child.size, bytes: () => this.#stream(child) });
      else if (child.type === 1 && depth < maxDepth) storages.set(child.name, this.#storage(child, depth + 1, seen));
    }
    return { storages, streams };
  }

  /** The entries below one, out of their red-black tree; each entry of the file is given once at most. */
  #childrenOf({ child }: Entry, seen: Set<number>): Entry[] {
    const found: Entry[] = [];
    const open = [child];
    while (open.length > 0) {
      const at = open.pop()!;
      const entry = this.#entries[at];
      if (entry === undefined || seen.has(at)) continue;
      seen.add(at);
      found.push(entry);
      open.push(entry.right, entry.left);
    }
    return found;
  }

  #stream({ start, size }: Entry): Buffer {
    if (size >= this.#miniCutoff) return this.#chained(start).subarray(0, size);
    const pieces: Buffer[] = [];
    for (const at of chain(this.#miniFat, start)) pieces.push(this.#mini.subarray(at * 64, at * 64 + 64));
    return Buffer.concat(pieces).subarray(0, size);
  }

  #chained(start: number): Buffer {
    const pieces: Buffer[] = [];
    for (const at of chain(this.#fat, start)) pieces.push(this.#sector(at));
    return Buffer.concat(pieces);
  }

  #sector(at: number): Buffer {
    const from = (at + 1) * this.#sectorBytes;
    return this.file.subarray(from, from + this.#sectorBytes);
  }

  /** The allocation table, out of the sectors that the header and its continuation name. */
  #readFat(): Uint32Array {
    const { file } = this;
    const places: number[] = [];
    for (let i = 0; i < headerEntries; i += 1) places.push(file.readUInt32LE(76 + 4 * i));
    const limit = Math.ceil(file.length / this.#sectorBytes);
    let more = file.readUInt32LE(68);
    for (let read = 0; more < endOfChain && read < limit; read += 1) {
      const numbers = numbersOf(this.#sector(more));
      places.push(...numbers.subarray(0, numbers.length - 1));
      more = numbers.at(-1) ?? endOfChain;
    }
    const sectors = places.filter((place) => place < limit).slice(0, limit);
    return numbersOf(Buffer.concat(sectors.map((place) => this.#sector(place))));
  }
}

/** The sectors of a chain in order; ends where it loops or leads outside of the table. */
function chain(table: Uint32Array, start: number): number[] {
  const places: number[] = [];
  for (let at = start; at < table.length && places.length <= table.length; at = table[at]!) places.push(at);
  return places.length > table.length ? [] : places;
}

function numbersOf(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(Math.floor(bytes.length / 4));
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = bytes.readUInt32LE(4 * i);
  return numbers;
}

function entriesOf(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length && entries.length < maxEntries; at += 128) {
    const nameBytes = Math.min(64, directory.readUInt16LE(at + 64));
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
      type: directory[at + 66]!,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}
