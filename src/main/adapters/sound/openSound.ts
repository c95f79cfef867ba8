import { stat, type FileHandle } from 'node:fs/promises';
import { aacSound } from './aacSound.js';
import { aiffLayout } from './aiffLayout.js';
import { alacConfig } from './AlacDecoder.js';
import { alacSound } from './alacSound.js';
import { amrSound } from './amrSound.js';
import { bytesAt } from './bytesAt.js';
import { cafSound } from './cafSound.js';
import { esdsConfig } from './esdsConfig.js';
import { flacSound } from './flacSound.js';
import { mp3Sound } from './mp3Sound.js';
import { mp4Packets } from './mp4Packets.js';
import { mp4Track } from './mp4Track.js';
import { opusSound } from './opusSound.js';
import { packetTrack } from './packetTrack.js';
import type { Sound } from './Pcm.js';
import { pcmSound } from './PcmLayout.js';
import { readBlocks } from './readBlocks.js';
import { vorbisSound } from './vorbisSound.js';
import { wavLayout } from './wavLayout.js';
import { wmaSound } from './wmaSound.js';

/** So little of a stream at a time that no silence packed into it swells beyond some hundred megabytes. */
const [mp3Bytes, vorbisBytes, flacBytes] = [1 << 16, 1 << 12, 1 << 11];

/** The sound of a recording for which there is a decoder; null for any other. */
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
    case 'audio/wav': {
      const layout = await wavLayout(file, size);
      return layout && pcmSound(path, layout);
    }
    case 'audio/mpeg':
      return mp3Sound(readBlocks(path, 0, size, 1, mp3Bytes));
    case 'audio/flac':
      return flacSound(readBlocks(path, 0, size, 1, flacBytes));
    case 'audio/ogg':
      return oggSound(file, path, size);
    case 'audio/mp4':
    case 'audio/3gpp':
    case 'audio/quicktime':
      return mp4Sound(file, path, size);
    default:
      return packedSound(path);
  }
}

/** A codec names itself on the first page (RFC 7845 §5.1; Vorbis I §4.2.1; RFC 9639 §10.1). */
async function oggSound(file: FileHandle, path: string, size: number): Promise<Sound | null> {
  const head = (await bytesAt(file, 0, 64)).toString('latin1');
  if (head.includes('OpusHead')) return packedSound(path);
  if (head.includes('\x01vorbis')) return vorbisSound(readBlocks(path, 0, size, 1, vorbisBytes));
  return head.includes('\x7fFLAC') ? flacSound(readBlocks(path, 0, size, 1, flacBytes)) : null;
}

/** Sound in packets, in whatever container. */
async function packedSound(path: string): Promise<Sound | null> {
  const track = await packetTrack(path);
  if (track?.codec === 'aac') return aacSound(track);
  if (track?.codec === 'opus') return opusSound(track);
  return track?.codec === 'mp3' ? mp3Sound(track.packets) : null;
}

async function mp4Sound(file: FileHandle, path: string, sizeBytes: number): Promise<Sound | null> {
  const track = await mp4Track(file, sizeBytes);
  if (track === null) return null;
  // Of a file written in fragments the index is empty.
  if (track.chunks.length === 0) return packedSound(path);
  const packets = mp4Packets(file, track);
  if (track.codec === 'samr' || track.codec === 'sawb') return amrSound(behind(track.codec === 'samr' ? '#!AMR\n' : '#!AMR-WB\n', packets));
  if (track.codec === 'mp4a') {
    const description = esdsConfig(track.entry);
    return description && aacSound({ description, packets });
  }
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
