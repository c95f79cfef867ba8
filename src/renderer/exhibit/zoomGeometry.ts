/** How a picture lies in its frame; all lengths are CSS pixels unless they belong to the picture itself. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Rect = Point & Size;

const least = 0.05;
const most = 8;
/** A phone's screenshot is not blown up beyond this width when it is fitted. */
const widestPortrait = 460;
const margin = 24;

/** The scale at which a picture fills its frame: its width, or the whole of it; never larger than it is. */
export function fittedScale({ width, height }: Size, space: Size, isWhole: boolean): number {
  const across = Math.max(40, space.width - margin);
  if (isWhole) return Math.min(1, across / width, Math.max(40, space.height - margin) / height);
  const wanted = height > width ? Math.min(across, widestPortrait) : across;
  return Math.min(wanted, width) / width;
}

/** A scale changed by a factor, kept within what can still be looked at. */
export const scaledBy = (scale: number, times: number): number => Math.min(most, Math.max(least, scale * times));

/** Which share of the picture lies at a point of the window: 0–1 across and down, beyond that outside of it. */
export const shareAt = ({ x, y }: Point, picture: Rect): Point => ({ x: (x - picture.x) / picture.width, y: (y - picture.y) / picture.height });

/** How far to scroll so that a share of the picture comes back to a point after its size changed. */
export const scrollTo = (point: Point, share: Point, picture: Rect): Point => ({
  x: picture.x + share.x * picture.width - point.x,
  y: picture.y + share.y * picture.height - point.y,
});
