import type { Overlap } from './alignOverlap.js';

/** The overlap of two screenshots of many, each named by its place among them. */
export interface Found extends Overlap {
  readonly a: number;
  readonly b: number;
}
