import type { Chronology } from '../../core/chronology/buildChronology.js';
import { checkPoints, type CheckPoint } from '../../core/chronology/checkPoints.js';
import type { OpenCaseState } from '../state/useCase.js';

export interface CheckProgress {
  readonly points: readonly CheckPoint[];
  readonly done: number;
  readonly total: number;
}

const known = new WeakMap<Chronology, CheckProgress>();

/** What of a case gives reason to look, and how much of it the person has settled; worked out once for each state. */
export function checkProgress({ material, chronology }: Pick<OpenCaseState, 'material' | 'chronology'>): CheckProgress {
  let progress = known.get(chronology);
  if (progress === undefined) {
    const points = checkPoints(material, chronology);
    progress = { points, done: points.filter(({ open }) => open.length === 0).length, total: points.length };
    known.set(chronology, progress);
  }
  return progress;
}
