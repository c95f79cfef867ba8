import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis';
import { pcmOf, type Sound } from './Pcm.js';

/** Vorbis in Ogg, decoded by libvorbis. */
export async function* vorbisSound(blocks: AsyncIterable<Uint8Array>): Sound {
  const vorbis = new OggVorbisDecoder();
  await vorbis.ready;
  try {
    for await (const block of blocks) {
      const decoded = await vorbis.decode(block);
      if (decoded.samplesDecoded > 0) yield pcmOf(decoded);
    }
    const rest = await vorbis.flush();
    if (rest.samplesDecoded > 0) yield pcmOf(rest);
  } finally {
    vorbis.free();
  }
}
