import { MPEGDecoder } from 'mpg123-decoder';
import { pcmOf, type Sound } from './Pcm.js';

/** MPEG audio of layers 1 to 3, decoded by mpg123; the run-up of the encoder is left out where the file tells it. `blocks` hold the stream. */
export async function* mp3Sound(blocks: AsyncIterable<Uint8Array>): Sound {
  const mp3 = new MPEGDecoder();
  await mp3.ready;
  try {
    for await (const block of blocks) {
      const decoded = mp3.decode(block);
      if (decoded.samplesDecoded > 0) yield pcmOf(decoded);
    }
  } finally {
    mp3.free();
  }
}
