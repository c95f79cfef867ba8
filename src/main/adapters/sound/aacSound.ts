import { decodeAac } from './aacLibrary.js';
import { aacConfig, adtsPacket } from './adtsHeader.js';
import type { PacketTrack } from './packetTrack.js';
import { asSixteenBits, type Pcm, type Sound } from './Pcm.js';

/** Packets decoded at once: some twenty seconds. The decoder reads files, not streams, so that the sound is cut for it. */
const together = 900;
/** A packet sounds with the help of the one before it, and the first of a stretch is not given at all. */
const runUp = 2;
const samplesPerPacket = 1_024;

/** AAC packets, decoded by FFmpeg's decoder; null for kinds of AAC that it is not given. */
export function aacSound({ packets, description }: Omit<PacketTrack, 'codec'>): Sound | null {
  if (description === null) return inStretches(packets);
  const config = aacConfig(description);
  return config && inStretches(framed(packets, (packet) => adtsPacket(config, packet)));
}

async function* framed(packets: AsyncIterable<Uint8Array>, frame: (packet: Uint8Array) => Uint8Array | null): AsyncGenerator<Uint8Array, void, void> {
  for await (const packet of packets) {
    const whole = frame(packet);
    if (whole !== null) yield whole;
  }
}

async function* inStretches(packets: AsyncIterable<Uint8Array>): Sound {
  let stretch: Uint8Array[] = [];
  let isFirst = true;
  for await (const packet of packets) {
    stretch.push(packet);
    if (stretch.length < together + runUp) continue;
    yield await decoded(stretch, isFirst ? 0 : runUp - 1);
    stretch = stretch.slice(-runUp);
    isFirst = false;
  }
  if (stretch.length > (isFirst ? 0 : runUp)) yield await decoded(stretch, isFirst ? 0 : runUp - 1);
}

/** @param heard how many packets were heard with the stretch before */
async function decoded(stretch: readonly Uint8Array[], heard: number): Promise<Pcm> {
  const { sampleRate, channels, samples } = await decodeAac(Buffer.concat(stretch));
  // Spectral band replication doubles the samples of each packet.
  const each = samples.length / channels > stretch.length * samplesPerPacket ? samplesPerPacket * 2 : samplesPerPacket;
  return { sampleRate, channels, samples: asSixteenBits(samples.subarray(heard * each * channels)) };
}
