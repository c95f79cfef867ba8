import { AlacDecoder, type AlacConfig } from './AlacDecoder.js';
import type { Sound } from './Pcm.js';

/** Apple Lossless, packet by packet. A damaged packet is silent, so that what stands behind it keeps its place. */
export async function* alacSound(config: AlacConfig, packets: AsyncIterable<Uint8Array>): Sound {
  const decoder = new AlacDecoder(config);
  const { sampleRate, channels, frameLength } = config;
  for await (const packet of packets) yield { sampleRate, channels, samples: decoded(decoder, packet) ?? new Int16Array(frameLength * channels) };
}

function decoded(decoder: AlacDecoder, packet: Uint8Array): Int16Array | null {
  try {
    return decoder.decode(packet);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
