import { levelWindowMs, quietLevel } from '../exhibit/levels.js';

/** A stretch of a recording in which somebody speaks, milliseconds from its start. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  /** What is handed to the recogniser: the stretch with some of the quiet around it, since the first sound of a word is soft. */
  readonly cut: readonly [fromMs: number, toMs: number];
}

/** A pause that ends a phrase; within one, people pause for less. */
const pauseMs = 600;
/** Whisper takes 30 s at once, and a phrase should be found by its time. */
const longestMs = 20_000;
/** A click is no word. */
const shortestMs = 100;
const paddingMs = 200;

/**
 * Where somebody speaks, by the loudness of each window of 50 ms: phrases parted by pauses, none longer than 20 s (one
 * that is, is parted where it is quietest). In order of time, neither they nor their cuts overlap.
 */
export function stretchesOf(levels: Float32Array): readonly Stretch[] {
  const phrases = loudRuns(levels, quietLevel(levels))
    .filter(([from, to]) => (to - from) * levelWindowMs >= shortestMs)
    .flatMap((run) => parted(levels, run));
  const ends = levels.length * levelWindowMs;
  return phrases.map(([from, to], index): Stretch => {
    const [fromMs, toMs] = [from * levelWindowMs, to * levelWindowMs];
    const before = index === 0 ? 0 : (phrases[index - 1]![1] * levelWindowMs + fromMs) / 2;
    const behind = index === phrases.length - 1 ? ends : (toMs + phrases[index + 1]![0] * levelWindowMs) / 2;
    return { fromMs, toMs, cut: [Math.max(before, fromMs - paddingMs), Math.min(behind, toMs + paddingMs)] };
  });
}

/** Windows from … to (the latter not among them). */
type Run = readonly [from: number, to: number];

/** Loud windows in a row; a short pause does not end a row. */
function loudRuns(levels: Float32Array, quiet: number): readonly Run[] {
  const runs: [number, number][] = [];
  levels.forEach((level, at) => {
    if (level < quiet) return;
    const last = runs.at(-1);
    if (last && (at - last[1]) * levelWindowMs < pauseMs) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs;
}

/** A run in parts short enough, each parted from the next at the quietest window of its second half. */
function parted(levels: Float32Array, [from, to]: Run): readonly Run[] {
  const parts: Run[] = [];
  const longest = longestMs / levelWindowMs;
  let begin = from;
  while (to - begin > longest) {
    let quietest = begin + longest / 2;
    for (let at = quietest + 1; at < begin + longest; at += 1) if (levels[at]! < levels[quietest]!) quietest = at;
    parts.push([begin, quietest]);
    begin = quietest;
  }
  return [...parts, [begin, to]];
}
