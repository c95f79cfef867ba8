/** A storage to be written: streams by name, storages by name. */
export interface StorageOf {
  readonly streams?: Readonly<Record<string, Buffer>>;
  readonly storages?: Readonly<Record<string, StorageOf>>;
}

interface Entry {
  readonly name: string;
  readonly type: 1 | 2 | 5;
  readonly content: Buffer;
  child: number;
  right: number;
}

const sector = 512;
const none = 0xffffffff;
const endOfChain = 0xfffffffe;

/** Writes a compound file (MS-CFB, version 3) of these streams and storages, as Outlook does: without a mini stream. */
export function compoundFileOf(root: StorageOf): Buffer {
  const entries: Entry[] = [{ name: 'Root Entry', type: 5, content: Buffer.alloc(0), child: none, right: none }];
  addChildren(entries, 0, root);
  const contents = entries.map(({ content }) => padded(content));
  const directory = padded(Buffer.alloc(entries.length * 128));
  const fatSectors = Math.ceil((contents.reduce((sum, one) => sum + one.length, directory.length) / sector + 40) / 128);
  const fat: number[] = Array.from({ length: fatSectors }, () => 0xfffffffd);
  const chain = (length: number): number => {
    const first = fat.length;
    for (let i = 0; i < length / sector; i += 1) fat.push(i === length / sector - 1 ? endOfChain : fat.length + 1);
    return length === 0 ? endOfChain : first;
  };
  const directoryAt = chain(directory.length);
  entries.forEach((entry, at) => writeEntry(directory, at * 128, entry, chain(contents[at]!.length)));
  const table = Buffer.alloc(fatSectors * sector, 0xff);
  fat.forEach((next, at) => table.writeUInt32LE(next, at * 4));
  return Buffer.concat([headerOf(fatSectors, directoryAt), table, directory, ...contents]);
}

function addChildren(entries: Entry[], parent: number, { streams = {}, storages = {} }: StorageOf): void {
  let last = -1;
  const add = (entry: Entry): number => {
    const at = entries.push(entry) - 1;
    if (last < 0) entries[parent]!.child = at;
    else entries[last]!.right = at;
    last = at;
    return at;
  };
  for (const [name, content] of Object.entries(streams)) add({ name, type: 2, content, child: none, right: none });
  for (const [name, inner] of Object.entries(storages)) addChildren(entries, add({ name, type: 1, content: Buffer.alloc(0), child: none, right: none }), inner);
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((sector - (bytes.length % sector)) % sector)]);

function writeEntry(directory: Buffer, at: number, { name, type, content, child, right }: Entry, start: number): void {
  const nameBytes = Buffer.from(`${name}\0`, 'utf16le');
  nameBytes.copy(directory, at);
  directory.writeUInt16LE(nameBytes.length, at + 64);
  directory[at + 66] = type;
  directory.writeUInt32LE(none, at + 68);
  directory.writeUInt32LE(right, at + 72);
  directory.writeUInt32LE(child, at + 76);
  directory.writeUInt32LE(start, at + 116);
  directory.writeUInt32LE(content.length, at + 120);
}

function headerOf(fatSectors: number, directoryAt: number): Buffer {
  const header = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(fatSectors, 44);
  header.writeUInt32LE(directoryAt, 48);
  // Every stream lies in whole sectors.
  header.writeUInt32LE(0, 56);
  header.writeUInt32LE(endOfChain, 60);
  header.writeUInt32LE(endOfChain, 68);
  for (let i = 0; i < 109; i += 1) header.writeUInt32LE(i < fatSectors ? i : none, 76 + 4 * i);
  return header;
}
