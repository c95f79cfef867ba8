import { readBlocks } from './readBlocks.js';
import { sixteenBits, type Sound } from './Pcm.js';

/** Where plain samples lie in a file, and how they are written. */
export interface PcmLayout {
  readonly start: number;
  readonly sizeBytes: number;
  readonly sampleRate: number;
  readonly channels: number;
  readonly bits: 8 | 16 | 24 | 32 | 64;
  readonly coding: 'signed' | 'unsigned' | 'float' | 'alaw' | 'mulaw';
  readonly isLittleEndian: boolean;
}

/** Plain samples of any kind as 16-bit ones. */
export async function* pcmSound(path: string, layout: PcmLayout): Sound {
  const { start, sizeBytes, sampleRate, channels, bits } = layout;
  const read = sampleReader(layout);
  const width = bits / 8;
  for await (const block of readBlocks(path, start, sizeBytes, width * channels)) {
    const samples = new Int16Array(block.length / width);
    for (let i = 0; i < samples.length; i += 1) samples[i] = read(block, i * width);
    yield { sampleRate, channels, samples };
  }
}

function sampleReader({ bits, coding, isLittleEndian }: PcmLayout): (block: Buffer, at: number) => number {
  if (coding === 'alaw') return (block, at) => ofALaw(block[at]!);
  if (coding === 'mulaw') return (block, at) => ofMuLaw(block[at]!);
  if (coding === 'float' && bits === 64) return isLittleEndian ? (block, at) => sixteenBits(block.readDoubleLE(at)) : (block, at) => sixteenBits(block.readDoubleBE(at));
  if (coding === 'float') return isLittleEndian ? (block, at) => sixteenBits(block.readFloatLE(at)) : (block, at) => sixteenBits(block.readFloatBE(at));
  if (coding === 'unsigned') return (block, at) => (block[at]! - 128) << 8;
  if (bits === 8) return (block, at) => block.readInt8(at) << 8;
  // The two highest bytes are the sample; those below are finer than 16 bits can tell.
  const high = isLittleEndian ? bits / 8 - 2 : 0;
  return isLittleEndian ? (block, at) => block.readInt16LE(at + high) : (block, at) => block.readInt16BE(at + high);
}

/** ITU-T G.711, A-law. */
function ofALaw(code: number): number {
  const toggled = code ^ 0x55;
  const exponent = (toggled >> 4) & 7;
  const mantissa = ((toggled & 15) << 4) + 8;
  const magnitude = exponent === 0 ? mantissa : (mantissa + 0x100) << (exponent - 1);
  return toggled & 0x80 ? magnitude : -magnitude;
}

/** ITU-T G.711, µ-law. */
function ofMuLaw(code: number): number {
  const turned = ~code & 0xff;
  const magnitude = ((((turned & 15) << 3) + 0x84) << ((turned >> 4) & 7)) - 0x84;
  return turned & 0x80 ? -magnitude : magnitude;
}
