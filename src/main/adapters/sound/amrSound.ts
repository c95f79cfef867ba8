import { decoder } from '@audio/decode-amr';
import { pcmOf, type Sound } from './Pcm.js';

/** AMR-NB and AMR-WB (RFC 4867 §5), decoded by opencore-amr. `blocks` hold the stream with its magic number in front. */
export async function* amrSound(blocks: AsyncIterable<Uint8Array>): Sound {
  const amr = await decoder();
  try {
    for await (const block of blocks) {
      const decoded = amr.decode(block);
      if (decoded.channelData.length > 0) yield pcmOf(decoded);
    }
  } finally {
    amr.free();
  }
}
