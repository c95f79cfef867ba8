/** A piece of decoded sound, channel by channel, −1 … 1. */
export interface SoundPiece {
  /** Where it begins, in seconds; the first of a file may begin before 0 (the run-up of its coder). */
  readonly at: number;
  readonly sampleRate: number;
  readonly channels: readonly Float32Array[];
}

/** Below this, clocks of containers are coarse rather than sound missing. */
const gapSeconds = 0.1;
/** A longer gap is a broken clock. */
const longestGapSeconds = 600;

/**
 * Makes one channel of 16 bits out of decoded pieces, so that each sample stands at its own time: what comes before 0 is
 * left out, a gap becomes silence.
 */
export class MonoTrack {
  #count = 0;
  #rate: number | null = null;

  /** How long it is so far. */
  get seconds(): number {
    return this.#rate === null ? 0 : this.#count / this.#rate;
  }

  /** What the piece adds. Null when its rate is not that of those before. */
  add({ at, sampleRate, channels }: SoundPiece): Int16Array | null {
    this.#rate ??= sampleRate;
    if (this.#rate !== sampleRate) return null;
    const length = channels[0]?.length ?? 0;
    const begin = Math.round(at * sampleRate);
    const early = Math.min(length, Math.max(0, -begin));
    const missing = begin - this.#count;
    const gap = missing > gapSeconds * sampleRate && missing < longestGapSeconds * sampleRate ? missing : 0;
    const samples = new Int16Array(gap + length - early);
    for (let i = early; i < length; i += 1) {
      let sum = 0;
      for (const channel of channels) sum += channel[i]!;
      samples[gap + i - early] = Math.round(Math.min(1, Math.max(-1, sum / channels.length)) * 32_767);
    }
    this.#count += samples.length;
    return samples;
  }
}
