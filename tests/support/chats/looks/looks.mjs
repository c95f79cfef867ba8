import { desktopLooks } from './desktops.mjs';
import { phoneLooks } from './phones.mjs';

/** Every look, in a fixed order. `tuning: false` marks those that nobody may tune a reader to; their fonts occur nowhere else. */
export const looks = [...phoneLooks, ...desktopLooks];

/** @throws when no look has that name */
export function lookNamed(name) {
  const found = looks.find((look) => look.name === name);
  if (found === undefined) throw new Error(`No look named ${name}; there are: ${looks.map((look) => look.name).join(', ')}.`);
  return found;
}
