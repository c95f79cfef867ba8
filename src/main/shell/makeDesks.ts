import { randomUUID } from 'node:crypto';
import { availableParallelism, totalmem } from 'node:os';
import type { PageEvent } from '../../contract/requests.js';
import type { Environment, Reader } from '../../core/ports.js';
import { program } from '../../core/program.js';
import { caseFolders } from '../adapters/catalogue/caseFolders.js';
import { mailboxes } from '../adapters/mail/mailbox/mailboxLetters.js';
import { listSources } from '../adapters/originals/listSources.js';
import { createReaderPool } from '../adapters/reading/ReaderPool.js';
import { readerWidth } from '../adapters/reading/readerWidth.js';
import { createCase } from '../locker/createCase.js';
import { openCase } from '../locker/openCase.js';
import type { BugLog } from './BugLog.js';
import { Desk } from './Desk.js';
import { Desks } from './Desks.js';
import type { Library } from './Library.js';
import type { Places } from './places.js';
import { spawnReader } from './spawnReader.js';

/** What the verbs are given in the window. */
export function windowEnvironment(): Environment {
  const clock = { now: () => new Date().toISOString() };
  return { clock, newId: () => randomUUID(), folders: caseFolders(clock, `${program.name} ${program.version}`) };
}

/** The pool of readers that all open cases share. */
export function makeReader(places: Places): Reader {
  const width = readerWidth({ cores: availableParallelism(), memoryBytes: totalmem() });
  return createReaderPool({ spawn: spawnReader(places.readerProcess), width });
}

export interface DesksParts {
  readonly places: Places;
  readonly library: Library;
  readonly log: BugLog;
  readonly env: Environment;
  readonly reader: Reader;
  readonly tell: (event: PageEvent) => void;
}

/** The desks over this machine's disk and its readers. */
export function makeDesks({ places, library, log, env, reader, tell }: DesksParts): Desks {
  const importing = { reader, sources: listSources, mailboxes, clock: env.clock, newId: () => env.newId() };
  return new Desks({
    library,
    log,
    folders: env.folders,
    cases: places.cases,
    makeCase: (dir, facts) => createCase(dir, facts, env),
    openForWork: (dir) => openCase(dir, env),
    makeDesk: async (caseId, opened) => {
      const desk = new Desk(caseId, opened, { importing, tell, log });
      await desk.work();
      return desk;
    },
  });
}
