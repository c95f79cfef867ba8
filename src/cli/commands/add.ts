import { resolve } from 'node:path';
import { Command } from 'commander';
import type { ImportItem } from '../../core/exhibit/ImportQueue.js';
import type { OpenCase, Reader } from '../../core/ports.js';
import { wordFault } from '../../core/wording/wordFault.js';
import { mailboxes } from '../../main/adapters/mail/mailbox/mailboxLetters.js';
import { listSources } from '../../main/adapters/originals/listSources.js';
import { ImportSession } from '../../main/locker/ImportSession.js';
import { nameOwner } from '../../main/locker/nameOwner.js';
import { untilInterrupted } from '../interruption.js';
import { count, moment } from '../options.js';
import type { Shell } from '../program.js';
import { caseEnvironment, withCase, withReader } from '../services.js';
import { words } from '../words.js';

interface Options {
  readonly captured?: string;
  readonly me?: string;
  readonly jobs?: number;
  readonly json?: boolean;
}

/** What became of one file: an exhibit whose reading failed is added all the same, and carries the fault. */
type Status = 'added' | 'duplicate' | 'rejected';

/** `dossier add DIR FILE_OR_FOLDER…`: imports files, and goes on with what an interrupted import left. */
export function addCommand(shell: Shell): Command {
  const said = words(shell.terminal.language);
  return new Command('add')
    .description(said.add)
    .argument('<DIR>')
    .argument('<FILE_OR_FOLDER...>')
    .option('--captured <ISO>', said.captured, moment)
    .option('--me <NAME>', said.me)
    .option('--jobs <N>', said.jobs, count(shell.terminal, '--jobs'))
    .action(async (dir: string, named: string[], options: Options) => {
      const env = caseEnvironment();
      await withCase(resolve(dir), env, (opened) =>
        withReader(options.jobs, (reader) => importAll(shell, opened, reader, named.map((path) => resolve(path)), options)),
      );
    });
}

async function importAll({ terminal, outcome }: Shell, opened: OpenCase, reader: Reader, paths: string[], options: Options): Promise<void> {
  const said = words(terminal.language);
  const env = caseEnvironment();
  const sums: Record<Status, number> = { added: 0, duplicate: 0, rejected: 0 };
  const session: ImportSession = new ImportSession({
    opened,
    reader,
    sources: listSources,
    mailboxes,
    clock: env.clock,
    newId: () => env.newId(),
    capturedAtFallback: options.captured,
    onEnd: (item, path) => {
      const status = statusOf(item);
      sums[status] += 1;
      if (item.fault) outcome.status = 1;
      report({ terminal, outcome }, opened, item, path, options.json ?? false);
      const { done, total } = session.queue();
      terminal.progress({ stage: said.reading, done, total });
    },
  });
  await untilInterrupted(async (cancel, onInterrupt) => {
    onInterrupt(() => void session.suspend().catch(() => undefined));
    await session.resume();
    if (!cancel.aborted) await session.enqueue(paths);
    await session.idle();
    if (cancel.aborted) outcome.status = 1;
    else if (options.me !== undefined) await nameOwner(opened, options.me, env);
  });
  terminal.say(said.sum(sums.added, sums.duplicate, sums.rejected));
}

function statusOf({ state, exhibit }: ImportItem): Status {
  if (state === 'duplicate') return 'duplicate';
  return exhibit !== null && (state === 'done' || state === 'failed') ? 'added' : 'rejected';
}

function report({ terminal }: Shell, opened: OpenCase, item: ImportItem, path: string | null, json: boolean): void {
  const said = words(terminal.language);
  const status = statusOf(item);
  const exhibit = opened.catalogue.record.exhibits.find((e) => e.number === item.exhibit);
  const message = item.fault && wordFault(item.fault, terminal.language);
  if (json) {
    terminal.json({
      file: path ?? item.name,
      status,
      exhibit: exhibit?.number ?? null,
      sha256: exhibit?.sha256 ?? null,
      kind: exhibit?.kind ?? null,
      error: item.fault && { code: item.fault.code, message },
    });
  } else {
    terminal.data(exhibit ? `${said[status]}: ${path ?? item.name} (${said.exhibit} ${exhibit.number})` : `${said[status]}: ${path ?? item.name}`);
  }
  if (item.fault) terminal.fault(item.fault);
}
