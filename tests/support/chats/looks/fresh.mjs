import { freshDesks } from './freshDesks.mjs';
import { freshMessengers } from './freshMessengers.mjs';
import { freshShops } from './freshShops.mjs';

/** Looks made after apps and sites of 2024 to 2026. They were for measuring only until newest.mjs took their place. */
export const freshLooks = [...freshMessengers, ...freshShops, ...freshDesks];
