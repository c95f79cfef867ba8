import { freshDesks } from './freshDesks.mjs';
import { freshMessengers } from './freshMessengers.mjs';
import { freshShops } from './freshShops.mjs';

/**
 * Looks for measuring only, made after apps and sites of 2024 to 2026. Who tunes a reader reads none of these files, nor
 * looks at pictures that they draw: what counts is how screenshots fare that nobody has seen.
 */
export const freshLooks = [...freshMessengers, ...freshShops, ...freshDesks];
