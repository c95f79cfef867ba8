import type { AudioFacts, AudioFile } from './AudioFacts.js';
import { readCafFile } from './cafFile.js';

const codecs: Readonly<Record<string, string>> = { 'aac ': 'aac', alac: 'alac', ima4: 'adpcm_ima_qt', ulaw: 'pcm_mulaw', alaw: 'pcm_alaw', opus: 'opus', samr: 'amr_nb', sawb: 'amr_wb', 'ms\0\x11': 'adpcm_ms' };

/** What a Core Audio file tells of itself. Null when it is damaged. */
export async function cafFacts({ path, sizeBytes }: AudioFile): Promise<AudioFacts | null> {
  const caf = await readCafFile(path, sizeBytes);
  if (caf === null) return null;
  const { sampleRate, format, flags, bytesPerPacket, framesPerPacket, channels, bits, data, packets } = caf;
  const frames = packets?.frames ?? (bytesPerPacket > 0 ? Math.floor(data.sizeBytes / bytesPerPacket) * framesPerPacket : null);
  const pcm = `pcm_${flags & 1 ? 'f' : 's'}${bits}${flags & 2 ? 'le' : 'be'}`;
  return {
    durationSeconds: frames === null ? null : frames / sampleRate,
    container: 'caf',
    codec: format === 'lpcm' ? pcm : (codecs[format] ?? format.trim()),
    sampleRate,
    channels,
    createdAt: null,
  };
}
