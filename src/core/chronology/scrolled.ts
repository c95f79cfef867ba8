import type { Box } from '../exhibit/Reading.js';
import type { Shot } from './Shot.js';

/** How far the same thing may be off on two screenshots, in thousandths of their width. */
export const slack = 12;
/** Share of the smaller of two boxes that the other must cover to show the same thing. */
const covered = 0.6;

/** Screenshots of one shape come from one screen: there, what is one message stands equally wide and equally far from its neighbours. */
export function isSameScreen({ screen: a }: Shot, { screen: b }: Shot): boolean {
  return a.aspect !== null && b.aspect !== null && Math.abs(a.aspect - b.aspect) < 0.01 * a.aspect;
}

/** Screenshots of one width, of which one was cut out of its screen: what is one message stands equally wide there too. */
export const areOfOneWidth = ({ screen: a }: Shot, { screen: b }: Shot): boolean => a.widthPx !== null && a.widthPx === b.widthPx;

/** The area that two boxes have in common when the second is moved down by so much. */
function commonArea(a: Box, b: Box, by: number): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + by + b[3]) - Math.max(a[1], b[1] + by);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether one box, moved down by so much, covers most of the other or lies mostly in it. */
export const coversScrolled = (a: Box, b: Box, by: number): boolean => commonArea(a, b, by) > covered * Math.min(a[2] * a[3], b[2] * b[3]);
