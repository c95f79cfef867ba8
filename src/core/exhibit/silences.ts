import { levelWindowMs, quietLevel } from './levels.js';

/** A stretch of a recording in which nobody speaks, in milliseconds from its start. */
export interface Silence {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Shorter pauses are breath. */
const shortestMs = 1_500;

/** The silences of a recording by its levels, window by window. */
export function silencesIn(levels: Float32Array): readonly Silence[] {
  const quiet = quietLevel(levels);
  const silences: Silence[] = [];
  let begun: number | null = null;
  for (let at = 0; at <= levels.length; at += 1) {
    const isQuiet = at < levels.length && levels[at]! < quiet;
    if (isQuiet) begun ??= at;
    else if (begun !== null) {
      if ((at - begun) * levelWindowMs >= shortestMs) silences.push({ fromMs: begun * levelWindowMs, toMs: at * levelWindowMs });
      begun = null;
    }
  }
  return silences;
}
