import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Verification } from '../../core/bundle/Verification.js';
import { FaultError } from '../../core/faults.js';
import { wordDeviation } from '../../core/wording/wordDeviation.js';
import { bundleTools } from '../../main/adapters/archive/bundleTools.js';
import { faultOfErrno } from '../../main/adapters/disk/faultOfErrno.js';
import { verifyBundle } from '../../main/locker/verifyBundle.js';
import { verifyCase } from '../../main/locker/verifyCase.js';
import { untilInterrupted } from '../interruption.js';
import type { Shell } from '../program.js';
import { caseEnvironment } from '../services.js';
import { words } from '../words.js';

/** `dossier verify FILE.zip|DIR`: checks a bundle or a case and names every deviation; exit status 1 when there is one. */
export function verifyCommand({ terminal, outcome }: Shell): Command {
  const said = words(terminal.language);
  return new Command('verify')
    .description(said.verify)
    .argument('<FILE.zip|DIR>')
    .action(async (named: string, options: { readonly json?: boolean }) => {
      const target = resolve(named);
      const verification = (await isFolder(target))
        ? await verifyCase(target, caseEnvironment(), bundleTools)
        : await untilInterrupted((cancel) => verifyBundle(target, bundleTools, (progress) => terminal.progress(progress), cancel));
      if (!verification.ok) outcome.status = 1;
      if (options.json) return terminal.json(verification);
      for (const deviation of verification.deviations) terminal.data(`${deviation.code} ${wordDeviation(deviation, terminal.language)}`);
      terminal.data(sumOf(verification, said));
    });
}

function sumOf({ ok, filesChecked, deviations }: Verification, said: ReturnType<typeof words>): string {
  return ok ? said.intact(filesChecked) : said.deviations(deviations.length);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const fault = faultOfErrno(error, path);
    throw fault ? new FaultError(fault) : error;
  }
}
