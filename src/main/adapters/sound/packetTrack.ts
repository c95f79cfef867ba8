import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input, type InputAudioTrack } from 'mediabunny';

/** The packets of the sound in a container, as they lie in it, without what comes before its beginning. */
export interface PacketTrack {
  /** `aac`, `opus` … */
  readonly codec: string;
  /** What its decoder is told beforehand; null when it needs nothing. */
  readonly description: Uint8Array | null;
  readonly packets: AsyncIterable<Uint8Array>;
}

/** Opens the sound of an MP4, QuickTime, 3GP, WebM, Matroska, Ogg or ADTS file; null without one that has a known codec. */
export async function packetTrack(path: string): Promise<PacketTrack | null> {
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  const track = await input.getPrimaryAudioTrack();
  // The type of a description is the browsers', which Node's compiler settings do not know.
  const config = (await track?.getDecoderConfig()) as { readonly description?: unknown } | null | undefined;
  if (!track?.codec || !config) {
    input.dispose();
    return null;
  }
  return { codec: track.codec, description: bytesOf(config.description), packets: packetsOf(input, track) };
}

async function* packetsOf(input: Input, track: InputAudioTrack): AsyncGenerator<Uint8Array, void, void> {
  try {
    for await (const { data } of new EncodedPacketSink(track).packets()) yield data;
  } finally {
    input.dispose();
  }
}

function bytesOf(description: unknown): Uint8Array | null {
  if (ArrayBuffer.isView(description)) return new Uint8Array(description.buffer, description.byteOffset, description.byteLength);
  return description instanceof ArrayBuffer ? new Uint8Array(description) : null;
}
