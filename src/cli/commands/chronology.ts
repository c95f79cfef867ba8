import { resolve } from 'node:path';
import { Command } from 'commander';
import { chronologyCsv, chronologyMarkdown } from '../../core/chronology/chronologyTables.js';
import { toContractEntry } from '../../core/chronology/toContractEntry.js';
import { listChronology } from '../../main/locker/listChronology.js';
import { oneOf } from '../options.js';
import type { Shell } from '../program.js';
import { withCaseToRead } from '../services.js';
import { words } from '../words.js';

const formats = ['json', 'csv', 'md'] as const;

interface Options {
  readonly format?: (typeof formats)[number];
  readonly json?: boolean;
}

/** `dossier chronology DIR`: entries in order of time, one JSON object a line, as CSV, or as Markdown (the default). */
export function chronologyCommand({ terminal }: Shell): Command {
  const said = words(terminal.language);
  return new Command('chronology')
    .description(said.chronology)
    .argument('<DIR>')
    .option('--format <json|csv|md>', said.format, oneOf(terminal, '--format', formats))
    .action(async (dir: string, options: Options) => {
      const { title, entries } = await withCaseToRead(resolve(dir), async (opened) => ({
        title: opened.catalogue.record.title,
        entries: (await listChronology(opened)).entries,
      }));
      const format = options.format ?? (options.json ? 'json' : 'md');
      if (format === 'json') for (const entry of entries) terminal.json(toContractEntry(entry));
      else if (format === 'csv') terminal.raw(chronologyCsv(entries, terminal.language));
      else terminal.raw(chronologyMarkdown(title, entries, terminal.language));
    });
}
