import { decoder } from '@audio/decode-wma';
import { pcmOf, type Sound } from './Pcm.js';

/** Windows Media Audio in ASF, decoded by FFmpeg's decoders. */
export async function* wmaSound(blocks: AsyncIterable<Uint8Array>): Sound {
  const wma = await decoder();
  try {
    for await (const block of blocks) {
      const decoded = wma.decode(block);
      if (decoded.channelData.length > 0) yield pcmOf(decoded);
    }
    const rest = wma.flush();
    if (rest.channelData.length > 0) yield pcmOf(rest);
  } finally {
    wma.free();
  }
}
