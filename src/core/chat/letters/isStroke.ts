import type { Box } from '../../exhibit/Reading.js';

/** A stroke that lies is so many times as wide as high at least, and no higher than this share of the line's letters. */
const [flat, thin] = [1.6, 0.35];

/** Whether a mark is a hyphen, a dash or another stroke that lies. */
export const isStroke = ([, , width, height]: Box, xHeightPx: number): boolean => width >= flat * height && height <= thin * xHeightPx;
