import { haveOtherTitles } from './haveOtherTitles.js';
import type { Shot } from './Shot.js';

/**
 * Tells of two screenshots under other titles whether both titles are of one conversation, as where the page's name was
 * read for that of the chat on some of them: `overlapping` are the screenshots that much more than a template proves to overlap.
 */
export function titlesOfOne(overlapping: readonly (readonly [Shot, Shot])[]): (a: Shot, b: Shot) => boolean {
  const proven = new Set(overlapping.flatMap(([a, b]) => (haveOtherTitles(a, b) ? [keyOf(a, b)] : [])));
  return (a, b) => proven.size > 0 && haveOtherTitles(a, b) && proven.has(keyOf(a, b));
}

const keyOf = (a: Shot, b: Shot): string => [a.screen.title, b.screen.title].sort().join('\n');
