import type { BlockLine } from './Block.js';
import { chroma } from './layout/Raster.js';

/** Inks that differ by so much in one channel, 0–255, are not the same. */
export const otherInk = 48;

/** Whether a line is written in a colour, as names, links and buttons are, rather than in black, white or grey. */
export const isColoured = ({ inkColour }: BlockLine): boolean => chroma(inkColour) > otherInk;
