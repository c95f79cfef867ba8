import type { RawPixels } from './RawPixels.js';

/** The headers of a bitmap (Microsoft, BITMAPFILEHEADER and BITMAPINFOHEADER up to version 5, BITMAPCOREHEADER of OS/2). */
export interface BmpHeader {
  readonly width: number;
  readonly height: number;
  readonly isTopDown: boolean;
  readonly bits: number;
  readonly compression: number;
  readonly pixelsAt: number;
  /** Red, green, blue of each colour of the palette, one after the other. */
  readonly palette: Uint8Array;
  readonly masks: readonly [red: number, green: number, blue: number];
}

const fileHeader = 14;
const depths = new Set([1, 4, 8, 16, 24, 32]);
const [plain, rle8, rle4, bitFields] = [0, 1, 2, 3];

/** Reads the headers; null when they are none, or ask for what bitmaps are not (JPEG or PNG inside, other depths). */
export function bmpHeader(file: Buffer): BmpHeader | null {
  if (file.length < fileHeader + 12 || file.toString('latin1', 0, 2) !== 'BM') return null;
  const size = file.readUInt32LE(14);
  const isCore = size === 12;
  if (!isCore && (size < 40 || file.length < fileHeader + size)) return null;
  const width = isCore ? file.readUInt16LE(18) : file.readInt32LE(18);
  const height = isCore ? file.readUInt16LE(20) : file.readInt32LE(22);
  const bits = file.readUInt16LE(isCore ? 24 : 28);
  const compression = isCore ? plain : file.readUInt32LE(30);
  if (width < 1 || height === 0 || height === -0x8000_0000 || !depths.has(bits) || compression > bitFields) return null;
  if ((compression === rle8 && bits !== 8) || (compression === rle4 && bits !== 4) || (compression === bitFields && bits !== 16 && bits !== 32)) return null;
  const pixelsAt = file.readUInt32LE(10);
  const behind = fileHeader + size + (compression === bitFields && size === 40 ? 12 : 0);
  if (pixelsAt < fileHeader + 12 || pixelsAt > file.length) return null;
  const used = isCore ? 0 : file.readUInt32LE(46);
  const palette = bits > 8 ? new Uint8Array() : paletteOf(file.subarray(behind, pixelsAt), used === 0 ? 1 << bits : used, isCore ? 3 : 4);
  return { width, height: Math.abs(height), isTopDown: height < 0, bits, compression, pixelsAt, palette, masks: masksOf(file, bits, compression) };
}

/** Decodes a bitmap whose size was checked; null when its pixels end too early or its runs leave the picture. */
export function decodeBmp(file: Buffer, header: BmpHeader): RawPixels | null {
  const { width, height, compression, pixelsAt } = header;
  const pixels = file.subarray(pixelsAt);
  const data = new Uint8Array(width * height * 3);
  const isWhole = compression === rle8 || compression === rle4 ? unpackRuns(pixels, header, data) : unpackRows(pixels, header, data);
  return isWhole ? { width, height, channels: 3, data } : null;
}

function paletteOf(table: Buffer, count: number, stride: number): Uint8Array {
  const colours = new Uint8Array(256 * 3);
  for (let at = 0; at < Math.min(256, count) && (at + 1) * stride <= table.length; at += 1) {
    for (let channel = 0; channel < 3; channel += 1) colours[at * 3 + channel] = table[at * stride + 2 - channel]!;
  }
  return colours;
}

function masksOf(file: Buffer, bits: number, compression: number): BmpHeader['masks'] {
  if (compression !== bitFields || file.length < 66) return bits === 16 ? [0x7c00, 0x03e0, 0x001f] : [0xff0000, 0xff00, 0xff];
  return [file.readUInt32LE(54), file.readUInt32LE(58), file.readUInt32LE(62)];
}

/** Where a row of the file stands in the picture: most bitmaps begin with the lowest. */
const rowStart = ({ width, height, isTopDown }: BmpHeader, row: number): number => (isTopDown ? row : height - 1 - row) * width * 3;

function unpackRows(pixels: Buffer, header: BmpHeader, data: Uint8Array): boolean {
  const { width, height, bits, palette, masks } = header;
  const stride = Math.ceil((width * bits) / 32) * 4;
  // Some programs leave out the padding of the last row.
  if (pixels.length < stride * (height - 1) + Math.ceil((width * bits) / 8)) return false;
  const fields = masks.map(fieldOf);
  for (let row = 0; row < height; row += 1) {
    const from = row * stride;
    let to = rowStart(header, row);
    for (let x = 0; x < width; x += 1, to += 3) {
      if (bits <= 8) data.set(colourAt(palette, indexAt(pixels, from, x, bits)), to);
      else {
        const value = bits === 32 ? pixels.readUInt32LE(from + x * 4) : pixels.readUIntLE(from + (x * bits) / 8, bits / 8);
        for (let channel = 0; channel < 3; channel += 1) data[to + channel] = scaled(value, fields[channel]!);
      }
    }
  }
  return true;
}

const colourAt = (palette: Uint8Array, index: number): Uint8Array => palette.subarray(index * 3, index * 3 + 3);

function indexAt(pixels: Buffer, from: number, x: number, bits: number): number {
  if (bits === 8) return pixels[from + x]!;
  const perByte = 8 / bits;
  const byte = pixels[from + Math.floor(x / perByte)]!;
  return (byte >> (8 - bits * ((x % perByte) + 1))) & ((1 << bits) - 1);
}

interface Field {
  readonly shift: number;
  readonly most: number;
}

function fieldOf(mask: number): Field {
  if (mask === 0) return { shift: 0, most: 0 };
  const shift = 31 - Math.clz32(mask & -mask);
  return { shift, most: mask >>> shift };
}

const scaled = (value: number, { shift, most }: Field): number => (most === 0 ? 0 : Math.round((((value >>> shift) & most) / most) * 255));

/** Run-length encoding: pairs of count and colour; 0 0 ends a row, 0 1 the picture, 0 2 moves on, 0 n copies n colours. */
function unpackRuns(pixels: Buffer, header: BmpHeader, data: Uint8Array): boolean {
  const { width, height, bits, palette } = header;
  const paper = colourAt(palette, 0);
  for (let to = 0; to < data.length; to += 3) data.set(paper, to);
  let [x, row, at] = [0, 0, 0];
  const put = (index: number): void => {
    if (x < width && row < height) data.set(colourAt(palette, index), rowStart(header, row) + x * 3);
    x += 1;
  };
  while (at + 1 < pixels.length && row < height) {
    const [count, value] = [pixels[at]!, pixels[at + 1]!];
    at += 2;
    if (count > 0) for (let i = 0; i < count; i += 1) put(bits === 8 ? value : i % 2 === 0 ? value >> 4 : value & 15);
    else if (value === 0) [x, row] = [0, row + 1];
    else if (value === 1) return true;
    else if (value === 2) {
      if (at + 1 >= pixels.length) return false;
      [x, row, at] = [x + pixels[at]!, row + pixels[at + 1]!, at + 2];
    } else {
      const bytes = bits === 8 ? value : Math.ceil(value / 2);
      if (at + bytes > pixels.length) return false;
      for (let i = 0; i < value; i += 1) put(indexAt(pixels, at, i, bits));
      at += bytes + (bytes & 1);
    }
  }
  return row >= height;
}
