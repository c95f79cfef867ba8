import { stat, type FileHandle } from 'node:fs/promises';
import { aiffLayout } from './aiffLayout.js';
import { alacConfig } from './AlacDecoder.js';
import { alacSound } from './alacSound.js';
import { amrSound } from './amrSound.js';
import { cafSound } from './cafSound.js';
import { mp4Packets } from './mp4Packets.js';
import { mp4Track } from './mp4Track.js';
import type { Sound } from './Pcm.js';
import { pcmSound } from './PcmLayout.js';
import { readBlocks } from './readBlocks.js';
import { wmaSound } from './wmaSound.js';

/** The sound of a recording for which this program has a decoder of its own; null for any other. */
export async function openSound(file: FileHandle, { path, mediaType }: { readonly path: string; readonly mediaType: string }): Promise<Sound | null> {
  const { size } = await stat(path);
  switch (mediaType) {
    case 'audio/amr':
      return amrSound(readBlocks(path, 0, size, 1));
    case 'audio/x-ms-wma':
      return wmaSound(readBlocks(path, 0, size, 1));
    case 'audio/x-caf':
      return cafSound(path, size);
    case 'audio/aiff': {
      const layout = await aiffLayout(file, size);
      return layout && pcmSound(path, layout);
    }
    default:
      return mp4Sound(file, size);
  }
}

async function mp4Sound(file: FileHandle, sizeBytes: number): Promise<Sound | null> {
  const track = await mp4Track(file, sizeBytes);
  if (track === null) return null;
  const packets = mp4Packets(file, track);
  if (track.codec === 'samr' || track.codec === 'sawb') return amrSound(behind(track.codec === 'samr' ? '#!AMR\n' : '#!AMR-WB\n', packets));
  const config = track.codec === 'alac' ? alacConfig(track.entry) : null;
  return config && alacSound(config, packets);
}

/** AMR in a container lacks the magic number that stands before a stream of its own. */
async function* behind(magic: string, packets: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  // The decoder tells its kind by nine bytes at once, so the first packet goes along.
  let head: Buffer | null = Buffer.from(magic, 'latin1');
  for await (const packet of packets) {
    yield head ? Buffer.concat([head, packet]) : packet;
    head = null;
  }
}
