import { open, type FileHandle } from 'node:fs/promises';
import { readCafFile, type CafFile } from '../recording/cafFile.js';
import { alacConfig } from './AlacDecoder.js';
import { alacSound } from './alacSound.js';
import { bytesAt } from './bytesAt.js';
import type { Sound } from './Pcm.js';
import { pcmSound, type PcmLayout } from './PcmLayout.js';

const maxTableBytes = 64 * 1024 * 1024;
const maxPacketBytes = 4 * 1024 * 1024;

/** The sound of a Core Audio file: plain samples, G.711 or Apple Lossless; null for other codecs and for damage. */
export async function cafSound(path: string, sizeBytes: number): Promise<Sound | null> {
  const caf = await readCafFile(path, sizeBytes);
  if (caf === null) return null;
  if (caf.format === 'alac') return lossless(path, caf);
  const layout = layoutOf(caf);
  return layout && pcmSound(path, layout);
}

function layoutOf({ format, flags, bits, sampleRate, channels, data }: CafFile): PcmLayout | null {
  const common = { start: data.at, sizeBytes: data.sizeBytes, sampleRate: Math.round(sampleRate), channels };
  if (channels < 1 || channels > 8) return null;
  if (format === 'alaw' || format === 'ulaw') return { ...common, bits: 8, coding: format === 'alaw' ? 'alaw' : 'mulaw', isLittleEndian: false };
  if (format !== 'lpcm' || ![8, 16, 24, 32, 64].includes(bits)) return null;
  return { ...common, bits: bits as PcmLayout['bits'], coding: flags & 1 ? 'float' : 'signed', isLittleEndian: (flags & 2) !== 0 };
}

async function* lossless(path: string, { cookie, packets, data }: CafFile): Sound {
  const file = await open(path, 'r');
  try {
    const config = cookie && alacConfig(await bytesAt(file, cookie.at, Math.min(cookie.sizeBytes, 1_024)));
    if (!config || !packets) return;
    yield* alacSound(config, cafPackets(file, packets, data));
  } finally {
    await file.close();
  }
}

/** Packets whose sizes stand in the packet table, seven bits a byte, the highest first. */
async function* cafPackets(file: FileHandle, packets: NonNullable<CafFile['packets']>, data: CafFile['data']): AsyncGenerator<Uint8Array, void, void> {
  const table = await bytesAt(file, packets.at, Math.min(packets.sizeBytes, maxTableBytes));
  let at = 0;
  let offset = 0;
  for (let count = 0; count < packets.count && at < table.length; count += 1) {
    let size = 0;
    for (let more = true; more && at < table.length; at += 1) {
      size = size * 128 + (table[at]! & 127);
      more = (table[at]! & 128) !== 0;
    }
    if (size > maxPacketBytes || offset + size > data.sizeBytes) return;
    yield await bytesAt(file, data.at + offset, size);
    offset += size;
  }
}
