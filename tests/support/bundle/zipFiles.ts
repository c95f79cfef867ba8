import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import { openPromise } from 'yauzl';

/** One file of an archive made by hand, which may lie about itself. */
export interface ZipPart {
  readonly name: string | Buffer;
  readonly content: Buffer;
  readonly deflate?: boolean;
  /** Type and rights as Unix tells them. */
  readonly mode?: number;
  /** What the directory says instead of the truth. */
  readonly claims?: { readonly size?: number; readonly localName?: string };
}

/** A plain ZIP, member by member (APPNOTE.TXT 4.3), with nothing kept from being wrong. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name as string);
    const localName = Buffer.from(part.claims?.localName ?? name);
    const packed = part.deflate ? deflateRawSync(part.content) : part.content;
    const local = headerOf(part, packed, localName, false);
    directory.push(headerOf(part, packed, name, true, offset));
    body.push(local, packed);
    offset += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, listed, end]);
}

function headerOf({ content, deflate, claims, mode = 0o100644 }: ZipPart, packed: Buffer, name: Buffer, isCentral: boolean, offset = 0): Buffer {
  const head = Buffer.alloc(isCentral ? 46 : 30);
  const at = isCentral ? 2 : 0;
  head.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  if (isCentral) head.writeUInt16LE(0x0314, 4);
  if (isCentral) head.writeUInt32LE(mode * 0x10000, 38);
  head.writeUInt16LE(20, 4 + at);
  head.writeUInt16LE(0x0800, 6 + at);
  head.writeUInt16LE(deflate ? 8 : 0, 8 + at);
  head.writeUInt16LE(0x21, 12 + at);
  head.writeUInt32LE(crc32(content), 14 + at);
  head.writeUInt32LE(packed.length, 18 + at);
  head.writeUInt32LE(claims?.size ?? content.length, 22 + at);
  head.writeUInt16LE(name.length, 26 + at);
  if (isCentral) head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}

/** All files of an archive by name. */
export async function readZip(path: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  zip.close();
  return files;
}

/** Packs a bundle again with other content. */
export async function repack(from: string, to: string, change: (files: Map<string, Buffer>, top: string) => void): Promise<void> {
  const files = await readZip(from);
  const top = [...files.keys()][0]!.split('/')[0]!;
  change(files, `${top}/`);
  await writeFile(to, zipOf([...files].map(([name, content]) => ({ name, content }))));
}

export const sha256Of = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');
export const digestOfFile = async (path: string): Promise<string> => sha256Of(await readFile(path));
