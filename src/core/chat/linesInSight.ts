import type { BlockLine } from './Block.js';

/** Ink that is paler than so much of the strongest. */
const scrapShare = 0.27;

/** The lines without signs so pale beside the text that they are the bubble's border, its tail or the wallpaper. */
export function linesInSight(lines: readonly BlockLine[]): readonly BlockLine[] {
  const strongest = Math.max(...lines.map(({ contrast }) => contrast));
  return lines.filter(({ contrast }) => contrast > scrapShare * strongest);
}
