import { looksSaid } from './letterSize.js';
import { right } from './Raster.js';
import type { Box } from '../../exhibit/Reading.js';
import type { Shape } from './Shape.js';

/** Messages of a side keep clear of the panel's edge by more, in font sizes. */
const clearEm = 0.3;
/** A tab has one line and is no higher, in font sizes. */
const highestEm = 3;
/** So much of the panel's width is that side's. */
const sideShare = 0.25;
const enough = 2;

/**
 * What grows out of the panel's side where messages keep clear of it: tabs that float over the conversation and lead to its
 * end or to what is unread.
 * @param inside the shapes that stand in the panel
 */
export function edgeTabs(inside: readonly Shape[], panel: Box, emPx: number): readonly Shape[] {
  const said = inside.filter((one) => looksSaid(one, emPx));
  const isLow = ({ box }: Shape): boolean => box[3] <= highestEm * emPx && box[2] < panel[2] / 2;
  return said.filter((one) => isLow(one) && gapsTo(panel).some((gap) => gap(one) <= 1 && keepClear(said.filter((other) => other !== one).map(gap), panel, emPx)));
}

/** How far a shape ends from either side of the panel. */
const gapsTo = (panel: Box): ((shape: Shape) => number)[] => [({ box }) => box[0] - panel[0], ({ box }) => right(panel) - right(box)];

function keepClear(gaps: readonly number[], panel: Box, emPx: number): boolean {
  const near = gaps.filter((gap) => gap < panel[2] * sideShare);
  return near.length >= enough && near.every((gap) => gap > emPx * clearEm);
}
