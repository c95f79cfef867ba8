import { appLooks } from './apps.mjs';
import { desktopLooks } from './desktops.mjs';
import { fernLooks } from './fern.mjs';
import { freshLooks } from './fresh.mjs';
import { frostLooks } from './frost.mjs';
import { lateLooks } from './late.mjs';
import { meltLooks } from './melt.mjs';
import { moreAppLooks } from './moreApps.mjs';
import { moreSiteLooks } from './moreSites.mjs';
import { mossLooks } from './moss.mjs';
import { newerDeskLooks } from './newerDesks.mjs';
import { newerPhoneLooks } from './newerPhones.mjs';
import { newestLooks } from './newest.mjs';
import { phoneLooks } from './phones.mjs';
import { recentLooks } from './recent.mjs';
import { reedLooks } from './reed.mjs';
import { sedgeLooks } from './sedge.mjs';
import { siteLooks } from './sites.mjs';
import { thawLooks } from './thaw.mjs';
import { winterLooks } from './winter.mjs';

/** The looks of the first sets, whose figures are compared over time. */
const firstLooks = [...phoneLooks, ...desktopLooks];

/** Every look, in a fixed order. `tuning: false` marks those that nobody may tune a reader to while they measure it. */
export const looks = [...firstLooks, ...appLooks, ...siteLooks, ...moreAppLooks, ...moreSiteLooks, ...freshLooks, ...newestLooks, ...lateLooks, ...recentLooks, ...newerDeskLooks, ...newerPhoneLooks, ...winterLooks, ...frostLooks, ...thawLooks, ...meltLooks, ...reedLooks, ...sedgeLooks, ...fernLooks, ...mossLooks];

const groups = {
  first: firstLooks,
  later: looks.filter((look) => look.tuning && !firstLooks.includes(look)),
  tuning: looks.filter((look) => look.tuning),
  late: lateLooks,
  recent: recentLooks,
  'newer-desks': newerDeskLooks,
  'newer-phones': newerPhoneLooks,
  winter: winterLooks,
  frost: frostLooks,
  thaw: thawLooks,
  melt: meltLooks,
  reed: reedLooks,
  sedge: sedgeLooks,
  fern: fernLooks,
  moss: mossLooks,
  'held-out': looks.filter((look) => !look.tuning),
};

/** The looks of a list of names and groups (`first`, `later`, `tuning`, `late`, `recent`, `newer-desks`, `newer-phones`, `winter`, `frost`, `thaw`, `melt`, `reed`, `sedge`, `fern`, `moss`, `held-out`); all where nothing is said. @throws when one is unknown */
export const looksNamed = (list) => (list === '' ? looks : list.split(',').flatMap((name) => groups[name] ?? [lookNamed(name)]));

/** @throws when no look has that name */
export function lookNamed(name) {
  const found = looks.find((look) => look.name === name);
  if (found === undefined) throw new Error(`No look named ${name}; there are: ${looks.map((look) => look.name).join(', ')}.`);
  return found;
}
