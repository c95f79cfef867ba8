import type { Box } from '../exhibit/Reading.js';
import type { Item, Shot } from './Shot.js';

/** How far the same thing may be off on two screenshots, in thousandths of their width. */
export const slack = 12;
/** Share of the smaller of two boxes that the other must cover to show the same thing. */
const covered = 0.6;

/** Screenshots of one shape come from one screen: there, what is one message stands equally wide and equally far from its neighbours. */
export function isSameScreen({ screen: a }: Shot, { screen: b }: Shot): boolean {
  return a.aspect !== null && b.aspect !== null && Math.abs(a.aspect - b.aspect) < 0.01 * a.aspect;
}

/**
 * How far one thing would have been scrolled between two screenshots: by its upper and by its lower edge, which differ
 * when it is cut off on one of them.
 */
export function scrolls({ box: a }: Item, { box: b }: Item): readonly number[] {
  if (a === null || b === null) return [];
  return [a[1] - b[1], a[1] + a[3] - b[1] - b[3]];
}

/** The scroll that two lists of them have in common, if any. */
export function commonScroll(one: readonly number[], other: readonly number[]): number | null {
  for (const by of one) if (other.some((another) => Math.abs(by - another) <= slack)) return by;
  return null;
}

/** The area that two boxes have in common when the second is moved down by so much. */
function commonArea(a: Box, b: Box, by: number): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + by + b[3]) - Math.max(a[1], b[1] + by);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether one box, moved down by so much, covers most of the other or lies mostly in it. */
export const coversScrolled = (a: Box, b: Box, by: number): boolean => commonArea(a, b, by) > covered * Math.min(a[2] * a[3], b[2] * b[3]);

/** How well one box, moved down by so much, fits the other: intersection over union, 0–1. */
export function fitScrolled(a: Box, b: Box, by: number): number {
  const common = commonArea(a, b, by);
  return common / Math.max(1, a[2] * a[3] + b[2] * b[3] - common);
}

/** Whether two things are equally wide and high, as far as no edge of a screenshot cuts them. */
export function isSameSize(a: Item, b: Item): boolean {
  if (a.box === null || b.box === null) return true;
  const [higher, lower] = a.box[3] > b.box[3] ? [a, b] : [b, a];
  const mayBeCut = lower.cut.top || lower.cut.bottom;
  return Math.abs(a.box[2] - b.box[2]) <= slack && (mayBeCut || higher.box![3] - lower.box![3] <= slack);
}
