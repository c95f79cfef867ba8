/** A stretch of a recording in which nobody speaks, in milliseconds from its start. */
export interface Silence {
  readonly fromMs: number;
  readonly toMs: number;
}

const windowMs = 50;
/** Shorter pauses are breath. */
const shortestMs = 1_500;
/** Below this share of loud speech it is silence, if only the line's hiss; and below this level, whatever the rest is like. */
const speechShare = 0.08;
const hissLevel = 0.004;

/** The silences of a recording by its samples (−1 … 1), measured against its own loudness, so that a quiet line is not silent throughout. */
export function silencesOf(samples: Float32Array, sampleRate: number): readonly Silence[] {
  const levels = levelsOf(samples, Math.max(1, Math.round((sampleRate * windowMs) / 1_000)));
  const threshold = Math.max(hissLevel, speechShare * loudness(levels));
  const silences: Silence[] = [];
  let begun: number | null = null;
  for (let at = 0; at <= levels.length; at += 1) {
    const isQuiet = at < levels.length && levels[at]! < threshold;
    if (isQuiet) begun ??= at;
    else if (begun !== null) {
      if ((at - begun) * windowMs >= shortestMs) silences.push({ fromMs: begun * windowMs, toMs: at * windowMs });
      begun = null;
    }
  }
  return silences;
}

/** The effective level of each window; what is left over at the end belongs to the last. */
function levelsOf(samples: Float32Array, width: number): Float32Array {
  const levels = new Float32Array(Math.floor(samples.length / width));
  for (let at = 0; at < levels.length; at += 1) {
    let power = 0;
    for (let i = at * width; i < (at + 1) * width; i += 1) power += samples[i]! ** 2;
    levels[at] = Math.sqrt(power / width);
  }
  return levels;
}

/** The level that a tenth of the windows exceeds: that of loud speech rather than of a single click. */
function loudness(levels: Float32Array): number {
  return Float32Array.from(levels).sort()[Math.floor(levels.length * 0.9)] ?? 0;
}
