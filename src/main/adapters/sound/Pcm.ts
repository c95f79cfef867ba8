/** A stretch of decoded sound: 16-bit samples, channels interleaved. Rate and channels are the same throughout one recording. */
export interface Pcm {
  readonly sampleRate: number;
  readonly channels: number;
  readonly samples: Int16Array;
}

/** The sound of one recording from its beginning to its end. */
export type Sound = AsyncGenerator<Pcm, void, void>;

/** Float samples by channel, as decoders give them, as 16-bit ones. */
export function pcmOf({ channelData, sampleRate }: { readonly channelData: readonly Float32Array[]; readonly sampleRate: number }): Pcm {
  const channels = channelData.length;
  const length = channelData[0]?.length ?? 0;
  const samples = new Int16Array(length * channels);
  channelData.forEach((data, channel) => {
    for (let i = 0; i < length; i += 1) samples[i * channels + channel] = sixteenBits(data[i]!);
  });
  return { sampleRate, channels, samples };
}

/** A sample of −1 … 1 as 16 bits; what lies outside, or is no number, is clipped. */
export function sixteenBits(value: number): number {
  return Number.isNaN(value) ? 0 : Math.round(Math.min(1, Math.max(-1, value)) * 32_767);
}

/** Samples of −1 … 1 as 16 bits. */
export function asSixteenBits(values: Float32Array): Int16Array {
  const samples = new Int16Array(values.length);
  for (let i = 0; i < values.length; i += 1) samples[i] = sixteenBits(values[i]!);
  return samples;
}
