/** The width of the windows in which loudness is measured. */
export const levelWindowMs = 50;

/** Below this share of loud speech it is silence, if only the line's hiss; and below this level, whatever the rest is like. */
const speechShare = 0.08;
const hissLevel = 0.004;

/** Measures how loud a recording is, window by window, while it goes by. */
export class LevelMeter {
  readonly #width: number;
  readonly #levels: number[] = [];
  #power = 0;
  #count = 0;

  constructor(sampleRate: number) {
    this.#width = Math.max(1, Math.round((sampleRate * levelWindowMs) / 1_000));
  }

  /** Takes the next samples, −1 … 1. */
  add(samples: Float32Array): void {
    for (const sample of samples) {
      this.#power += sample * sample;
      this.#count += 1;
      if (this.#count < this.#width) continue;
      this.#levels.push(Math.sqrt(this.#power / this.#width));
      this.#power = 0;
      this.#count = 0;
    }
  }

  /** The effective level of each whole window so far. */
  levels(): Float32Array {
    return Float32Array.from(this.#levels);
  }
}

/** The level under which a recording is silent, measured against its own loudness, so that a quiet line is not silent throughout. */
export function quietLevel(levels: Float32Array): number {
  return Math.max(hissLevel, speechShare * loudness(levels));
}

/** The level that a tenth of the windows exceeds: that of loud speech rather than of a single click. */
function loudness(levels: Float32Array): number {
  return Float32Array.from(levels).sort()[Math.floor(levels.length * 0.9)] ?? 0;
}
