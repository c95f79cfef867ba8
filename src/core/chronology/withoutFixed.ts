import { cutOf, isDay, type Shot } from './Shot.js';

/**
 * A screenshot with nothing told of where `fixed` of its things stand, which belong to the screen and are not scrolled: what
 * stands next to them is the first or last that it shows of the conversation, and may be cut off there.
 */
export function withoutFixed(shot: Shot, fixed: ReadonlySet<number>): Shot {
  const scrolled = [...shot.drafts.keys()].filter((at) => !fixed.has(at));
  const drafts = shot.drafts.map((draft, at) => {
    const isAtEdge = at === scrolled.at(-1) || shot.drafts.slice(0, at).every((above, i) => fixed.has(i) || isDay(above));
    return fixed.has(at) || draft.isAtEdge || !isAtEdge ? draft : { ...draft, isAtEdge };
  });
  const standing = scrolled.map((at) => drafts[at]!);
  const items = shot.items.map((item, at) => (fixed.has(at) ? { ...item, box: null } : { ...item, cut: cutOf(standing, scrolled.indexOf(at)) }));
  return { ...shot, drafts, items };
}
