import { joinedByRun } from './runOn.js';
import { bareText } from './Shot.js';

/** So many letters must be common for two parts of a text to be put together. */
const leastCommon = 4;

/**
 * The longest text that parts of one message give together: an upper part whose last words are the first words of a
 * lower one is completed by it. Parts with no words in common are not put together, since what stood between them is not known.
 */
export function spliceParts(parts: readonly string[]): string {
  let whole = parts[0]!;
  for (const part of parts.slice(1)) whole = spliced(whole, part) ?? spliced(part, whole) ?? joinedByRun(whole, part) ?? joinedByRun(part, whole) ?? whole;
  return whole;
}

function spliced(upper: string, lower: string): string | null {
  const [above, below] = [upper.split(' '), lower.split(' ')];
  const bareAbove = above.map(bareText);
  const bareBelow = below.map(bareText);
  for (let count = Math.min(above.length, below.length) - 1; count > 0; count -= 1) {
    const common = bareBelow.slice(0, count).join(' ');
    if (common.length >= leastCommon && bareAbove.slice(-count).join(' ') === common) return [...above, ...below.slice(count)].join(' ');
  }
  return null;
}
