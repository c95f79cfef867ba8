import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { readingOwnedBy } from '../../core/chatArchive/ownerNamed.js';
import { toContractReading } from '../../core/exhibit/toContractReading.js';
import { examineFile } from '../../main/adapters/originals/examineFile.js';
import { knownZone } from '../../main/locker/createCase.js';
import { readFiles } from '../../main/locker/readFiles.js';
import { untilInterrupted } from '../interruption.js';
import { count, moment } from '../options.js';
import { plainReading } from '../plainReading.js';
import type { Shell } from '../program.js';
import { withReader } from '../services.js';
import { words } from '../words.js';

interface Options {
  readonly captured?: string;
  readonly me?: string;
  readonly jobs?: number;
  readonly zone: string;
  readonly json?: boolean;
}

/** `dossier read FILE…`: reads files without a case and prints one reading a file, in the order of the arguments. */
export function readCommand({ terminal, outcome }: Shell): Command {
  const said = words(terminal.language);
  return new Command('read')
    .description(said.read)
    .argument('<FILE...>')
    .option('--captured <ISO>', said.captured, moment)
    .option('--me <NAME>', said.me)
    .option('--jobs <N>', said.jobs, count(terminal, '--jobs'))
    .option('--zone <Z>', said.zone, 'Europe/Moscow')
    .action(async (files: string[], { captured, me, jobs, zone, json }: Options) => {
      let done = 0;
      const request = { files: files.map((file) => ({ file, path: resolve(file) })), zone: knownZone(zone), capturedAtFallback: captured };
      await untilInterrupted((cancel) =>
        withReader(jobs, (reader) =>
          readFiles(request, { reader, examine: examineFile, nameOf: basename }, cancel, (read) => {
            const result = me !== undefined && read.reading ? { ...read, reading: readingOwnedBy(read.reading, me) } : read;
            if (json) terminal.json(toContractReading(result, terminal.language, zone));
            else if (result.reading) terminal.raw(plainReading(result.file, result.reading, terminal.language, zone));
            if (result.fault) {
              outcome.status = 1;
              terminal.fault(result.fault);
            }
            done += 1;
            if (files.length > 1) terminal.progress({ stage: said.reading, done, total: files.length });
          }),
        ),
      );
    });
}
