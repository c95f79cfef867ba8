/** A bitmap to make: left half red, right half blue, the lowest row green. */
export interface BmpSpec {
  readonly bits: 1 | 4 | 8 | 16 | 24 | 32;
  readonly width: number;
  readonly height: number;
  readonly topDown?: boolean;
  /** Run-length encoded; 8 bits only. */
  readonly runs?: boolean;
}

const red = 0;
const blue = 1;
const green = 2;
const colours = [
  [255, 0, 0],
  [0, 0, 255],
  [0, 255, 0],
] as const;

/** A bitmap, written by hand as Windows writes it. A bitmap of one bit has no green. */
export function bmpOf({ bits, width, height, topDown = false, runs = false }: BmpSpec): Buffer {
  const rows = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => (y === height - 1 && bits > 1 ? green : x < width / 2 ? red : blue)));
  const ordered = topDown ? rows : [...rows].reverse();
  const pixels = runs ? runLengths(ordered) : Buffer.concat(ordered.map((row) => packedRow(row, bits)));
  const palette = bits <= 8 ? Buffer.concat(Array.from({ length: bits === 1 ? 2 : 3 }, (_, at) => Buffer.from([...colours[at]!].reverse().concat(0)))) : Buffer.alloc(0);
  const head = Buffer.alloc(54);
  head.write('BM', 0, 'latin1');
  head.writeUInt32LE(54 + palette.length + pixels.length, 2);
  head.writeUInt32LE(54 + palette.length, 10);
  head.writeUInt32LE(40, 14);
  head.writeInt32LE(width, 18);
  head.writeInt32LE(topDown ? -height : height, 22);
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(bits, 28);
  head.writeUInt32LE(runs ? 1 : 0, 30);
  head.writeUInt32LE(palette.length / 4, 46);
  return Buffer.concat([head, palette, pixels]);
}

function packedRow(row: readonly number[], bits: BmpSpec['bits']): Buffer {
  const out = Buffer.alloc(Math.ceil((row.length * bits) / 32) * 4);
  row.forEach((index, x) => {
    const [r, g, b] = colours[index]!;
    if (bits <= 8) out[Math.floor((x * bits) / 8)]! |= index << (8 - bits - ((x * bits) % 8));
    else if (bits === 16) out.writeUInt16LE(((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3), x * 2);
    else out.set([b, g, r], (x * bits) / 8);
  });
  return out;
}

function runLengths(rows: readonly (readonly number[])[]): Buffer {
  const bytes: number[] = [];
  for (const row of rows) {
    for (let at = 0; at < row.length; ) {
      let length = 1;
      while (length < 255 && row[at + length] === row[at]) length += 1;
      bytes.push(length, row[at]!);
      at += length;
    }
    bytes.push(0, 0);
  }
  return Buffer.from([...bytes, 0, 1]);
}
