import { pcmOf, type Sound } from './Pcm.js';

/** What the WebAssembly decoders give of a stretch of a stream; less than they were handed, as some of it waits for what follows. */
interface Decoded {
  readonly channelData: readonly Float32Array[];
  readonly sampleRate: number;
  readonly samplesDecoded: number;
}

/** A decoder of a stream, in WebAssembly: it holds memory until it is freed. */
interface StreamDecoder {
  readonly ready: Promise<unknown>;
  decode(block: Uint8Array): Decoded | Promise<Decoded>;
  /** What waits when the stream has ended; a decoder in which nothing waits has none. */
  flush?(): Promise<Decoded>;
  free(): void;
}

/** The sound of a stream, block by block; the decoder is freed at its end, and when nobody asks for more. */
export async function* streamSound(decoder: StreamDecoder, blocks: AsyncIterable<Uint8Array>): Sound {
  await decoder.ready;
  try {
    for await (const block of blocks) yield* told(await decoder.decode(block));
    if (decoder.flush !== undefined) yield* told(await decoder.flush());
  } finally {
    decoder.free();
  }
}

const told = (decoded: Decoded) => (decoded.samplesDecoded > 0 ? [pcmOf(decoded)] : []);
