/**
 * Upright screenshots are looked at in this width, px: phones are 360 to 430 points wide, and letters need two pixels a
 * point at most (docs/decisions/0026).
 */
const uprightWidthPx = 800;
/** From this shape on a screenshot is one of a phone held upright: a window may be upright too, yet it is hardly as wide. */
const uprightShape = 1.3;
/** Less than this is not worth the blur. */
const leastGain = 1.15;

/** By how much a screenshot is drawn smaller to be looked at, above 0 and at most 1. */
export function workingScale(widthPx: number, heightPx: number): number {
  const isUpright = heightPx > widthPx * uprightShape;
  return isUpright && widthPx > uprightWidthPx * leastGain ? uprightWidthPx / widthPx : 1;
}
