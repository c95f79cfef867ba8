import { OpusDecoder } from 'opus-decoder';
import type { PacketTrack } from './packetTrack.js';
import { pcmOf, type Sound } from './Pcm.js';

/** Packets decoded at once: at most 7.7 seconds. */
const together = 64;

/** Opus packets, decoded by libopus (RFC 6716); the run-up that the header tells is left out (RFC 7845 §4.2). */
export async function* opusSound({ packets, description }: PacketTrack): Sound {
  const opus = new OpusDecoder(description === null ? {} : optionsOf(description));
  await opus.ready;
  try {
    for await (const frames of batches(packets)) {
      const decoded = opus.decodeFrames(frames);
      if (decoded.samplesDecoded > 0) yield pcmOf(decoded);
    }
  } finally {
    opus.free();
  }
}

/** The header of Opus (RFC 7845 §5.1). */
function optionsOf(head: Uint8Array): ConstructorParameters<typeof OpusDecoder>[0] {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 19) return {};
  const [channels, family] = [view.getUint8(9), view.getUint8(18)];
  const preSkip = view.getUint16(10, true);
  if (family === 0 || head.length < 21 + channels) return { channels, preSkip };
  return { channels, preSkip, streamCount: view.getUint8(19), coupledStreamCount: view.getUint8(20), channelMappingTable: [...head.subarray(21, 21 + channels)] };
}

async function* batches(packets: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[], void, void> {
  let batch: Uint8Array[] = [];
  for await (const packet of packets) {
    batch.push(packet);
    if (batch.length < together) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
