import { appLooks } from './apps.mjs';
import { desktopLooks } from './desktops.mjs';
import { heldOutLooks } from './heldOut.mjs';
import { phoneLooks } from './phones.mjs';
import { siteLooks } from './sites.mjs';
import { unseenLooks } from './unseen.mjs';

/** The looks of the first sets, whose figures are compared over time. */
const firstLooks = [...phoneLooks, ...desktopLooks];

/**
 * Every look, in a fixed order. `tuning: false` marks those that nobody may tune a reader to; no tuning look has their fonts,
 * but for Noto Sans, which two looks took with them when they became tuning looks.
 */
export const looks = [...firstLooks, ...appLooks, ...siteLooks, ...heldOutLooks, ...unseenLooks];

const groups = {
  first: firstLooks,
  later: looks.filter((look) => !firstLooks.includes(look)),
  tuning: looks.filter((look) => look.tuning),
  'held-out': looks.filter((look) => !look.tuning),
};

/** The looks of a list of names and groups (`first`, `later`, `tuning`, `held-out`); all where nothing is said. @throws when one is unknown */
export const looksNamed = (list) => (list === '' ? looks : list.split(',').flatMap((name) => groups[name] ?? [lookNamed(name)]));

/** @throws when no look has that name */
export function lookNamed(name) {
  const found = looks.find((look) => look.name === name);
  if (found === undefined) throw new Error(`No look named ${name}; there are: ${looks.map((look) => look.name).join(', ')}.`);
  return found;
}
