import type { Box } from '../../core/exhibit/Reading.js';

/** Style that lets a small window onto a screenshot's thumbnail show the strip where a message stands. The thumbnail ends at twice its width. */
export function sliceOfThumbnail(bbox: Box | undefined, { widthPx, heightPx }: { widthPx: number; heightPx: number }): { objectPosition: string } {
  // The strip is as wide as the picture and two thirds as high as it is wide.
  const stripPx = (widthPx * 2) / 3;
  const keptPx = Math.min(heightPx, widthPx * 2);
  if (bbox === undefined || keptPx <= stripPx) return { objectPosition: '50% 0%' };
  const middle = bbox[1] + bbox[3] / 2;
  const share = Math.min(1, Math.max(0, (middle - stripPx / 2) / (keptPx - stripPx)));
  return { objectPosition: `50% ${Math.round(share * 100)}%` };
}
