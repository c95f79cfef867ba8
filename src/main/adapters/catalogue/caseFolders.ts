import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FaultError } from '../../../core/faults.js';
import type { CaseFolders, Clock, OpenCase } from '../../../core/ports.js';
import { faultOfErrno, faultOfWrite, rethrow } from '../disk/faultOfErrno.js';
import { isDraft } from '../disk/replaceFile.js';
import { syncFolder } from '../disk/syncFolder.js';
import { OriginalFolder } from '../originals/OriginalFolder.js';
import { AnnotationFiles } from './AnnotationFiles.js';
import { CaseLock, isLockFile } from './CaseLock.js';
import { CatalogueFile } from './CatalogueFile.js';
import { CustodyFile } from './CustodyFile.js';
import { KeyFile } from './KeyFile.js';
import { ReadingFiles } from './ReadingFiles.js';

/** Case folders on this machine's disk (CONTRACT.md section 5). `agent` is written into the custody log. */
export function caseFolders(clock: Clock, agent: string): CaseFolders {
  return {
    create: async (dir, record) => {
      await makeEmptyFolder(dir);
      const lock = await CaseLock.take(dir);
      try {
        const catalogue = await CatalogueFile.create(join(dir, 'case.json'), record);
        await syncFolder(dirname(dir));
        return await openFolder(dir, 'write', catalogue, lock, clock, agent);
      } catch (error) {
        await lock.release();
        throw error;
      }
    },
    open: async (dir, mode) => {
      await checkIsCase(dir);
      const lock = mode === 'write' ? await CaseLock.take(dir) : null;
      try {
        const catalogue = await CatalogueFile.open(join(dir, 'case.json'));
        return await openFolder(dir, mode, catalogue, lock, clock, agent);
      } catch (error) {
        await lock?.release();
        throw error;
      }
    },
  };
}

async function openFolder(
  dir: string,
  mode: 'write' | 'read',
  catalogue: CatalogueFile,
  lock: CaseLock | null,
  clock: Clock,
  agent: string,
): Promise<OpenCase> {
  const originals = new OriginalFolder(join(dir, 'originals'));
  const custody = new CustodyFile(join(dir, 'custody.jsonl'), clock, agent);
  if (mode === 'write') {
    await makeRooms(dir);
    await originals.clean();
    await removeDrafts(dir);
    await custody.repair();
    if (lock?.isTakenOver) await noteTakeOver(custody);
  }
  return {
    dir,
    mode,
    catalogue: mode === 'write' ? catalogue : readOnly(catalogue),
    originals,
    readings: new ReadingFiles(join(dir, 'readings')),
    annotations: new AnnotationFiles(join(dir, 'readings')),
    keys: new KeyFile(join(dir, 'readings', 'mail-keys.jsonl')),
    custody,
    withTemporaryFolder: (work) => withTemporaryFolder(dir, work),
    close: async () => lock?.release(),
  };
}

/**
 * A holder that was killed may have changed the case without having written it down. The line says so, and makes what
 * is kept by the log's last digest (search index, former exports) count as old.
 */
async function noteTakeOver(custody: CustodyFile): Promise<void> {
  await custody.append({ type: 'modification', outcome: 'success', detail: { action: 'take-over', reason: 'holder ended without closing the case' } });
}

function readOnly(catalogue: CatalogueFile): OpenCase['catalogue'] {
  return {
    record: catalogue.record,
    update: () => Promise.reject(new Error('the case is open for reading only')),
  };
}

async function makeEmptyFolder(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
    const taken = (await readdir(dir)).filter((name) => !isRemainder(name));
    if (taken.length > 0) throw new FaultError({ code: 'E_CASE_EXISTS', input: dir });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new FaultError({ code: 'E_CASE_EXISTS', input: dir });
    rethrow(error, faultOfWrite(error, dir));
  }
}

/** What a crash may leave of the making of a case: its lock, the draft of its first record. */
const isRemainder = (name: string): boolean => isLockFile(name) || isDraft(name);

async function checkIsCase(dir: string): Promise<void> {
  try {
    if ((await stat(join(dir, 'case.json'))).isFile()) return;
  } catch (error) {
    const fault = faultOfErrno(error, dir);
    if (fault?.code !== 'E_NOT_FOUND') rethrow(error, fault);
  }
  throw new FaultError({ code: 'E_NOT_A_CASE', input: dir });
}

async function makeRooms(dir: string): Promise<void> {
  try {
    for (const room of ['originals', 'readings', 'cache']) await mkdir(join(dir, room), { recursive: true });
  } catch (error) {
    rethrow(error, faultOfWrite(error, dir));
  }
}

/** Half-written drafts of atomic writes, left by a crash: `case.json.123`, `<sha256>.json.123`, of locks, and cache/ folders. */
async function removeDrafts(dir: string): Promise<void> {
  for (const room of [dir, join(dir, 'readings')]) {
    for (const name of await readdir(room)) {
      if (isDraft(name) || (isLockFile(name) && name !== 'case.lock')) await rm(join(room, name), { force: true });
    }
  }
  for (const name of await readdir(join(dir, 'cache'))) {
    if (name.startsWith('way-')) await rm(join(dir, 'cache', name), { recursive: true, force: true });
  }
}

async function withTemporaryFolder<T>(dir: string, work: (dir: string) => Promise<T>): Promise<T> {
  const path = join(dir, 'cache', `way-${randomUUID()}`);
  await mkdir(path, { recursive: true }).catch((error: unknown) => rethrow(error, faultOfWrite(error, dir)));
  try {
    return await work(path);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}
