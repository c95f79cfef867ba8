import { resolve } from 'node:path';
import { Command } from 'commander';
import { createCase } from '../../main/locker/createCase.js';
import type { Shell } from '../program.js';
import { caseEnvironment } from '../services.js';
import { words } from '../words.js';

interface Options {
  readonly title: string;
  readonly counterparty?: string;
  readonly zone?: string;
  readonly json?: boolean;
}

/** `dossier create DIR --title T`: makes a case folder. */
export function createCommand({ terminal }: Shell): Command {
  const said = words(terminal.language);
  return new Command('create')
    .description(said.create)
    .argument('<DIR>')
    .requiredOption('--title <T>', said.title)
    .option('--counterparty <C>', said.counterparty)
    .option('--zone <Z>', said.zone)
    .action(async (named: string, options: Options) => {
      const dir = resolve(named);
      const facts = { title: options.title, counterparty: options.counterparty ?? '', zone: options.zone ?? 'Europe/Moscow' };
      const opened = await createCase(dir, facts, caseEnvironment());
      const { id, title, counterparty, zone } = opened.catalogue.record;
      await opened.close();
      if (options.json) terminal.json({ dir, id, title, counterparty, zone });
      else terminal.data(said.created(dir));
    });
}
