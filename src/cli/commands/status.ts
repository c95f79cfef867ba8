import { resolve } from 'node:path';
import { Command } from 'commander';
import { caseStatus } from '../../main/locker/caseStatus.js';
import type { Shell } from '../program.js';
import { withCaseToRead } from '../services.js';
import { words } from '../words.js';

/** `dossier status DIR`: counts, queue, last custody entry. */
export function statusCommand({ terminal }: Shell): Command {
  const said = words(terminal.language);
  return new Command('status')
    .description(said.status)
    .argument('<DIR>')
    .action(async (dir: string, options: { readonly json?: boolean }) => {
      const status = await withCaseToRead(resolve(dir), caseStatus);
      if (options.json) return terminal.json(status);
      const { title, counterparty, zone, exhibits, read, failed, queue, lastCustody } = status;
      terminal.data([title, counterparty, zone].filter(Boolean).join(' · '));
      terminal.data(`${said.exhibits}: ${exhibits} (${said.read_}: ${read}, ${said.failed}: ${failed})`);
      terminal.data(`${said.queued}: ${queue.toRead + queue.toStore}`);
      if (lastCustody) terminal.data(`${said.lastCustody}: ${lastCustody.at} ${lastCustody.type}`);
    });
}
