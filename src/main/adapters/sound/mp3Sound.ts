import { MPEGDecoder } from 'mpg123-decoder';
import type { Sound } from './Pcm.js';
import { streamSound } from './streamSound.js';

/** MPEG audio of layers 1 to 3, decoded by mpg123; the run-up of the encoder is left out where the file tells it. `blocks` hold the stream. */
export const mp3Sound = (blocks: AsyncIterable<Uint8Array>): Sound => streamSound(new MPEGDecoder(), blocks);
