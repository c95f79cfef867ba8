import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fontSheets } from '../fontSheets.mjs';
import { fernLooks } from './fern.mjs';
import { frostLooks } from './frost.mjs';
import { lateLooks } from './late.mjs';
import { looks, looksNamed } from './looks.mjs';
import { meltLooks } from './melt.mjs';
import { mossLooks } from './moss.mjs';
import { newerDeskLooks } from './newerDesks.mjs';
import { newerPhoneLooks } from './newerPhones.mjs';
import { newestLooks } from './newest.mjs';
import { recentLooks } from './recent.mjs';
import { reedLooks } from './reed.mjs';
import { sedgeLooks } from './sedge.mjs';
import { thawLooks } from './thaw.mjs';
import { winterLooks } from './winter.mjs';

const names = (list: { name: string }[]) => list.map((look) => look.name);

it('keeps some looks of each later group, all of fern, and no other, for measuring', () => {
  const apart = (list: { name: string; tuning: boolean }[]): string[] => names(list.filter((look) => !look.tuning));
  expect(names(looksNamed('held-out'))).toEqual([newestLooks, lateLooks, recentLooks, newerDeskLooks, newerPhoneLooks, winterLooks, frostLooks, thawLooks, meltLooks, reedLooks, sedgeLooks, fernLooks, mossLooks].flatMap(apart));
  expect([newestLooks, lateLooks, recentLooks, newerDeskLooks, newerPhoneLooks, winterLooks, frostLooks, thawLooks, meltLooks, reedLooks, sedgeLooks, fernLooks, mossLooks].map((list) => apart(list).length)).toEqual([2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6]);
  expect(names(looksNamed('tuning')).filter((name) => names(looksNamed('held-out')).includes(name))).toEqual([]);
});

it('names no look twice', () => {
  expect(new Set(names(looks)).size).toBe(looks.length);
});

it('finds the sheet of every font that a package brings', () => {
  const wanted = looks.flatMap((look: { font: string }) => [...look.font.matchAll(/'([^']+ Variable)'/g)].map((match) => match[1]));
  expect(wanted.length).toBeGreaterThan(0);
  for (const family of wanted) {
    const link = fontSheets(`'${family}'`);
    const href = /href="([^"]+)"/.exec(link)?.[1] ?? '';
    expect(existsSync(fileURLToPath(href)), family).toBe(true);
  }
});
