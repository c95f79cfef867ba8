import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Entry } from '../../core/chronology/Entry.js';
import { toContractEntry } from '../../core/chronology/toContractEntry.js';
import { channels, type Channel } from '../../core/exhibit/Exhibit.js';
import type { PagePlace } from '../../core/exhibit/pagePlaces.js';
import { foundPlaces } from '../../core/search/foundPlaces.js';
import type { SearchHit } from '../../core/search/Search.js';
import { wordRole } from '../../core/wording/wordTerms.js';
import { searchCase } from '../../main/locker/searchCase.js';
import { count, day, oneOf } from '../options.js';
import type { Shell } from '../program.js';
import { withCaseToRead } from '../services.js';
import type { Terminal } from '../Terminal.js';
import { words } from '../words.js';

const sides = ['left', 'right'] as const;

interface Options {
  readonly side?: (typeof sides)[number];
  readonly channel?: Channel;
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly json?: boolean;
}

/** `dossier search DIR QUERY`: ranked hits, best first, with snippet and highlight ranges. */
export function searchCommand({ terminal }: Shell): Command {
  const said = words(terminal.language);
  return new Command('search')
    .description(said.search)
    .argument('<DIR>')
    .argument('<QUERY>')
    .option('--side <left|right>', said.side, oneOf(terminal, '--side', sides))
    .option('--channel <C>', said.channel, oneOf(terminal, '--channel', channels))
    .option('--from <D>', said.from, day)
    .option('--to <D>', said.to, day)
    .option('--limit <N>', said.limit, count(terminal, '--limit'))
    .action(async (dir: string, text: string, { json, ...filters }: Options) => {
      const { side, channel, from, to, limit } = filters;
      const { hits, chronology, material } = await withCaseToRead(resolve(dir), (opened) => searchCase(opened, { text, side, channel, from, to, limit }));
      const entries = new Map(chronology.entries.map((entry) => [entry.id, entry]));
      for (const hit of hits) {
        const entry = entries.get(hit.entryId);
        if (entry) tell(terminal, hit, entry, foundPlaces(entry, hit.textRanges, material.exhibits), json ?? false);
      }
      if (hits.length === 0) terminal.say(said.nothingFound);
    });
}

function tell(terminal: Terminal, hit: SearchHit, entry: Entry, found: readonly PagePlace[], json: boolean): void {
  const { score, snippet, ranges } = hit;
  if (json) return terminal.json({ score, snippet, ranges, ...(found.length > 0 && { places: found }), ...toContractEntry(entry) });
  const when = [entry.when.date ?? words(terminal.language).undated, entry.when.time].filter(Boolean).join(' ');
  const [first] = found;
  const page = first === undefined ? '' : `, ${words(terminal.language).page} ${first.page}`;
  const places = entry.sources.map((s) => `№ ${s.exhibit}`).join(', ') + page;
  terminal.data(`${when}  ${entry.author ?? wordRole(entry.role, terminal.language)}: ${marked(snippet, ranges)}${places ? `  (${places})` : ''}`);
}

/** The snippet with its hits marked so that they are seen without colours: ›hit‹. */
function marked(snippet: string, ranges: SearchHit['ranges']): string {
  let text = '';
  let at = 0;
  for (const [start, end] of ranges) {
    text += `${snippet.slice(at, start)}›${snippet.slice(start, end)}‹`;
    at = end;
  }
  return text + snippet.slice(at);
}
