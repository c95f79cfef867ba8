import type { Correction, EntryChanges } from './Correction.js';
import type { Box, Reading } from './Reading.js';

/** All that is in force for one message or exhibit, later corrections over earlier ones. */
export type Corrected = ReadonlyMap<string, EntryChanges>;

/** The target that stands for an exhibit which is one entry as a whole. */
export const wholeExhibit = '*';

/**
 * The corrections in force, by the message they belong to in this reading. After the screenshot was read again a message
 * may bear another id: the correction follows its anchor, the box it was made on, to the message that overlaps it most.
 * One that finds no message any more is left out here, and stays in the file.
 */
export function anchorCorrections(reading: Reading | null, corrections: readonly Correction[]): Corrected {
  const inForce = new Map<string, EntryChanges>();
  for (const correction of correctionsInForce(corrections)) {
    const target = targetIn(reading, correction.target, correction.anchor);
    if (target !== null) inForce.set(target, { ...inForce.get(target), ...correction.changes });
  }
  return inForce;
}

/** The corrections that nobody took back, in order. */
export function correctionsInForce(corrections: readonly Correction[]): readonly Extract<Correction, { revokes?: undefined }>[] {
  const revoked = revokedIds(corrections);
  return corrections.flatMap((correction) => (correction.revokes !== undefined || revoked.has(correction.id) ? [] : [correction]));
}

/** Ids that are revoked; a revocation that is itself revoked does not count, so redo follows undo to any depth. */
function revokedIds(corrections: readonly Correction[]): ReadonlySet<string> {
  const revoked = new Set<string>();
  for (const correction of [...corrections].reverse()) {
    if (correction.revokes !== undefined && !revoked.has(correction.id)) revoked.add(correction.revokes);
  }
  return revoked;
}

function targetIn(reading: Reading | null, target: string, anchor: Box | undefined): string | null {
  // An archive's ids are the messenger's own: they mean the same message in every reading.
  if (target === wholeExhibit || !reading || reading.archive) return target;
  const named = reading.messages.find((m) => m.id === target);
  if (named && (!anchor || overlapShare(named.bbox, anchor) > 0.5)) return target;
  if (!anchor) return null;
  let best: { id: string; share: number } | null = null;
  for (const { id, bbox } of reading.messages) {
    const share = overlapShare(bbox, anchor);
    if (share > 0.3 && share > (best?.share ?? 0)) best = { id, share };
  }
  return best?.id ?? null;
}

/** Intersection over union of two boxes, 0–1. */
function overlapShare([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): number {
  const width = Math.min(ax + aw, bx + bw) - Math.max(ax, bx);
  const height = Math.min(ay + ah, by + bh) - Math.max(ay, by);
  if (width <= 0 || height <= 0) return 0;
  const common = width * height;
  return common / (aw * ah + bw * bh - common);
}
