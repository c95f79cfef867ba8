import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis';
import type { Sound } from './Pcm.js';
import { streamSound } from './streamSound.js';

/** Vorbis in Ogg, decoded by libvorbis. */
export const vorbisSound = (blocks: AsyncIterable<Uint8Array>): Sound => streamSound(new OggVorbisDecoder(), blocks);
