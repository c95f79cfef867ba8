import { FLACDecoder } from '@wasm-audio-decoders/flac';
import { pcmOf, type Sound } from './Pcm.js';

/** FLAC by itself or in Ogg, decoded by libFLAC. */
export async function* flacSound(blocks: AsyncIterable<Uint8Array>): Sound {
  const flac = new FLACDecoder();
  await flac.ready;
  try {
    for await (const block of blocks) {
      const decoded = await flac.decode(block);
      if (decoded.samplesDecoded > 0) yield pcmOf(decoded);
    }
    const rest = await flac.flush();
    if (rest.samplesDecoded > 0) yield pcmOf(rest);
  } finally {
    flac.free();
  }
}
