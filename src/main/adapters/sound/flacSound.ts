import { FLACDecoder } from '@wasm-audio-decoders/flac';
import type { Sound } from './Pcm.js';
import { streamSound } from './streamSound.js';

/** FLAC by itself or in Ogg, decoded by libFLAC. */
export const flacSound = (blocks: AsyncIterable<Uint8Array>): Sound => streamSound(new FLACDecoder(), blocks);
