/** One file in winmail.dat. */
export interface TnefFile {
  readonly name: string;
  readonly content: Buffer;
  /** The long name and the media type, written as MAPI properties. */
  readonly longName?: string;
  readonly mediaType?: string;
}

/** Writes winmail.dat (MS-OXTNEF): the message's properties, then each file, with the sums that Outlook writes. */
export function tnefOf({ text, html, files }: { readonly text?: string; readonly html?: string; readonly files: readonly TnefFile[] }): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x223e9f78, 0);
  const codePage = Buffer.alloc(8);
  codePage.writeUInt32LE(1251, 0);
  const said = [...(text === undefined ? [] : [property(0x1000, 0x1f, Buffer.from(`${text}\0`, 'utf16le'))]), ...(html === undefined ? [] : [property(0x1013, 0x102, Buffer.from(html, 'utf8'))])];
  return Buffer.concat([
    head,
    attribute(1, 0x0006_9007, codePage),
    attribute(1, 0x0006_9003, listOf([property(0x3fde, 0x03, Buffer.from([0xe9, 0xfd, 0, 0])), ...said])),
    ...files.flatMap(({ name, content, longName, mediaType }) => [
      attribute(2, 0x0006_9002, Buffer.alloc(14)),
      attribute(2, 0x0001_8010, Buffer.from(`${name}\0`, 'latin1')),
      attribute(2, 0x0006_800f, content),
      attribute(2, 0x0006_9005, listOf([...(longName ? [property(0x3707, 0x1f, Buffer.from(`${longName}\0`, 'utf16le'))] : []), ...(mediaType ? [property(0x370e, 0x1e, Buffer.from(`${mediaType}\0`))] : [])])),
    ]),
  ]);
}

function attribute(level: number, id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head[0] = level;
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(data.reduce((total, byte) => (total + byte) & 0xffff, 0));
  return Buffer.concat([head, data, sum]);
}

function listOf(properties: readonly Buffer[]): Buffer {
  return Buffer.concat([numbers(properties.length), ...properties]);
}

function property(id: number, type: number, value: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(id, 2);
  if (type === 0x03) return Buffer.concat([head, value]);
  return Buffer.concat([head, numbers(1, value.length), value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, at) => bytes.writeUInt32LE(value, 4 * at));
  return bytes;
}
