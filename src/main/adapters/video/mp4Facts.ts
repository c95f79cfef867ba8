import { open, type FileHandle } from 'node:fs/promises';
import { boxAt, boxesIn, boxHead } from './boxes.js';
import { codecName } from './codecName.js';
import { mp4Tags } from './mp4Tags.js';
import { containerMoment, type VideoFacts, type VideoFile } from './VideoFacts.js';

/** The index of a film of hours has some megabytes. */
const largestIndex = 64 * 1024 * 1024;
const mostBoxes = 10_000;
/** Seconds between 1904, where these clocks begin, and 1970 (ISO/IEC 14496-12, §8.2.2). */
const epoch1904 = 2_082_844_800;

/** What MP4, QuickTime or 3GP tells of itself; null when its index is missing, or the file ends before its boxes do. */
export async function mp4Facts({ path, sizeBytes }: VideoFile): Promise<VideoFacts | null> {
  const file = await open(path, 'r');
  try {
    const index = await findIndex(file, sizeBytes);
    return index === null ? null : factsOf(index);
  } catch (error) {
    // A field beyond the end of its box: the file's doing.
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    await file.close();
  }
}

async function findIndex(file: FileHandle, size: number): Promise<Buffer | null> {
  const head = Buffer.alloc(16);
  let index: Buffer | null = null;
  for (let at = 0, boxes = 0; at + 8 <= size && boxes < mostBoxes; boxes += 1) {
    const { bytesRead } = await file.read(head, 0, 16, at);
    const { type, headBytes, sizeBytes } = boxHead(head.subarray(0, bytesRead), size - at);
    if (sizeBytes < headBytes || at + sizeBytes > size) return null;
    if (type === 'moov' && index === null) {
      if (sizeBytes > largestIndex) return null;
      index = Buffer.alloc(sizeBytes - headBytes);
      await file.read(index, 0, index.length, at + headBytes);
    }
    at += sizeBytes;
  }
  return index;
}

function factsOf(index: Buffer): VideoFacts {
  const { seconds, madeAt } = movieHeader(index);
  const tracks = boxesIn(index).filter(({ type }) => type === 'trak').slice(0, 100).map(({ body }) => trackOf(body));
  const video = tracks.find(({ handler }) => handler === 'vide');
  const audio = tracks.find(({ handler }) => handler === 'soun');
  const { createdAt, facts } = mp4Tags(index);
  return {
    durationSeconds: seconds,
    videoCodec: video?.codec ?? null,
    audioCodec: audio?.codec ?? null,
    widthPx: video?.widthPx ?? null,
    heightPx: video?.heightPx ?? null,
    createdAt: createdAt ?? madeAt,
    facts,
  };
}

function movieHeader(index: Buffer): { readonly seconds: number | null; readonly madeAt: VideoFacts['createdAt'] } {
  const header = boxAt(index, 'mvhd');
  if (header === null) return { seconds: null, madeAt: null };
  const isLong = header[0] === 1;
  const made = isLong ? Number(header.readBigUInt64BE(4)) : header.readUInt32BE(4);
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  const told = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  // A film in fragments tells its length elsewhere (§8.8.2).
  const length = told === 0 ? fragmentsLength(index) : told;
  const seconds = scale > 0 && length > 0 && length !== 0xffff_ffff ? Math.round((length / scale) * 1_000) / 1_000 : null;
  return { seconds, madeAt: made === 0 ? null : containerMoment((made - epoch1904) * 1_000) };
}

function fragmentsLength(index: Buffer): number {
  const header = boxAt(index, 'mvex', 'mehd');
  if (header === null) return 0;
  return header[0] === 1 ? Number(header.readBigUInt64BE(4)) : header.readUInt32BE(4);
}

interface Track {
  readonly handler: string;
  readonly codec: string;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

function trackOf(track: Buffer): Track {
  const handler = boxAt(track, 'mdia', 'hdlr')?.toString('latin1', 8, 12) ?? '';
  const table = boxAt(track, 'mdia', 'minf', 'stbl', 'stsd');
  const entry = table === null || table.length < 16 ? '' : table.toString('latin1', 12, 16);
  const header = boxAt(track, 'tkhd');
  if (header === null || handler !== 'vide') return { handler, codec: codecName(entry), widthPx: null, heightPx: null };
  const at = header[0] === 1 ? 88 : 76;
  const [width, height] = [header.readUInt32BE(at) >>> 16, header.readUInt32BE(at + 4) >>> 16];
  // The matrix turns by a quarter when its second number is not zero (§6.2.2).
  const isTurned = header.readInt32BE(at - 36) === 0 && header.readInt32BE(at - 32) !== 0;
  const [widthPx, heightPx] = isTurned ? [height, width] : [width, height];
  return { handler, codec: codecName(entry), widthPx: widthPx || null, heightPx: heightPx || null };
}
