import { newestBlurred } from './newestBlurred.mjs';
import { newestDesks } from './newestDesks.mjs';
import { newestMessengers } from './newestMessengers.mjs';
import { newestShops } from './newestShops.mjs';
import { newestSocial } from './newestSocial.mjs';
import { newestThreads } from './newestThreads.mjs';

/**
 * Looks for measuring only, made after apps and sites of 2024 to 2026 when no reader had seen them. Who tunes a reader reads
 * none of the files named newest, nor looks at pictures that they draw: what counts is how screenshots fare that nobody knows.
 */
export const newestLooks = [...newestMessengers, ...newestBlurred, ...newestSocial, ...newestShops, ...newestDesks, ...newestThreads];
