import type { FileHandle } from 'node:fs/promises';
import { bytesAt } from './bytesAt.js';

/** An index above this is no recording's. */
const maxIndexBytes = 64 * 1024 * 1024;
const maxSamples = 20_000_000;
const maxDepth = 8;

/** The packets of the sound in an MP4 or 3GP file. */
export interface Mp4Track {
  /** The sample entry's type: `samr`, `sawb`, `alac`, `mp4a`. */
  readonly codec: string;
  /** The sample entry whole, with the decoder's configuration. */
  readonly entry: Buffer;
  /** Chunks of packets that lie one behind the other. */
  readonly chunks: readonly { readonly at: number; readonly sizes: Uint32Array }[];
}

/** Reads the index of the first sound track (ISO/IEC 14496-12 §8); null when there is none or it makes no sense. */
export async function mp4Track(file: FileHandle, sizeBytes: number): Promise<Mp4Track | null> {
  const moov = await findMoov(file, sizeBytes);
  if (moov === null) return null;
  try {
    const track = boxes(moov, 'trak').find((trak) => boxes(trak, 'mdia', 'hdlr').some((hdlr) => hdlr.toString('latin1', 8, 12) === 'soun'));
    return track === undefined ? null : trackOf(track, sizeBytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function findMoov(file: FileHandle, sizeBytes: number): Promise<Buffer | null> {
  let at = 0;
  for (let count = 0; at + 8 <= sizeBytes && count < 10_000; count += 1) {
    const head = await bytesAt(file, at, 16);
    const short = head.readUInt32BE(0);
    const size = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short === 0 ? sizeBytes - at : short;
    const headSize = short === 1 ? 16 : 8;
    if (size < headSize) return null;
    if (head.toString('latin1', 4, 8) === 'moov') return size > maxIndexBytes ? null : bytesAt(file, at + headSize, size - headSize);
    at += size;
  }
  return null;
}

/** The contents of all boxes at a path below, such as `mdia`, `hdlr`. */
function boxes(parent: Buffer, ...path: readonly string[]): readonly Buffer[] {
  const [type, ...below] = path;
  if (type === undefined || path.length > maxDepth) return [parent];
  const found: Buffer[] = [];
  for (let at = 0; at + 8 <= parent.length; ) {
    const size = parent.readUInt32BE(at);
    if (size < 8) break;
    if (parent.toString('latin1', at + 4, at + 8) === type) found.push(...boxes(parent.subarray(at + 8, at + size), ...below));
    at += size;
  }
  return found;
}

function trackOf(trak: Buffer, sizeBytes: number): Mp4Track | null {
  const table = (type: string): Buffer | undefined => boxes(trak, 'mdia', 'minf', 'stbl', type)[0];
  const [stsd, stsz, stsc] = [table('stsd'), table('stsz'), table('stsc')];
  const offsets = chunkOffsets(table('stco'), table('co64'));
  if (!stsd || !stsz || !stsc || offsets === null) return null;
  const entrySize = stsd.readUInt32BE(8);
  const sizes = sampleSizes(stsz);
  if (sizes === null) return null;
  const chunks = chunksOf(offsets, sizes, stsc).filter(({ at, sizes: packed }) => at + packed.reduce((sum, size) => sum + size, 0) <= sizeBytes);
  return { codec: stsd.toString('latin1', 12, 16), entry: stsd.subarray(8, 8 + entrySize), chunks };
}

function chunkOffsets(stco: Buffer | undefined, co64: Buffer | undefined): readonly number[] | null {
  const [table, width] = stco ? [stco, 4] : [co64, 8];
  if (!table) return null;
  const count = Math.min(table.readUInt32BE(4), Math.floor((table.length - 8) / width));
  return Array.from({ length: count }, (_, i) => (width === 4 ? table.readUInt32BE(8 + i * 4) : Number(table.readBigUInt64BE(8 + i * 8))));
}

/** One size for all samples, or one each. */
function sampleSizes(stsz: Buffer): Uint32Array | null {
  const [common, count] = [stsz.readUInt32BE(4), stsz.readUInt32BE(8)];
  if (count > maxSamples) return null;
  if (common > 0) return new Uint32Array(count).fill(common);
  const told = Math.min(count, Math.floor((stsz.length - 12) / 4));
  return Uint32Array.from({ length: told }, (_, i) => stsz.readUInt32BE(12 + i * 4));
}

/** The table of chunks runs: from this chunk on, so many samples in each. */
function chunksOf(offsets: readonly number[], sizes: Uint32Array, stsc: Buffer): { at: number; sizes: Uint32Array }[] {
  const runs = Math.min(stsc.readUInt32BE(4), Math.floor((stsc.length - 8) / 12));
  const chunks: { at: number; sizes: Uint32Array }[] = [];
  let run = 0;
  let sample = 0;
  for (let chunk = 0; chunk < offsets.length && sample < sizes.length && runs > 0; chunk += 1) {
    while (run + 1 < runs && stsc.readUInt32BE(8 + (run + 1) * 12) <= chunk + 1) run += 1;
    const count = stsc.readUInt32BE(12 + run * 12);
    chunks.push({ at: offsets[chunk]!, sizes: sizes.subarray(sample, sample + count) });
    sample += count;
  }
  return chunks;
}
