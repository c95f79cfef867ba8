import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FaultError } from '../../../core/faults.js';
import { faultOfWrite, rethrow } from '../disk/faultOfErrno.js';
import { lives, startOf, type Holder } from './Holder.js';

const attempts = 20;
const pauseMs = 50;

/**
 * The lock of a case: a file `case.lock` that names its holder. One process at a time holds it; the lock of a process
 * that is gone is taken over. A holder on another machine is believed to live: only a person can tell, and removes the
 * file.
 */
export class CaseLock {
  private constructor(
    private readonly path: string,
    private readonly token: string,
    /** Whether the last holder ended without giving the lock back: it was killed, or the machine stopped. */
    readonly isTakenOver: boolean,
  ) {}

  /** @throws FaultError E_LOCKED with the holder, E_READ_ONLY, E_NO_SPACE */
  static async take(dir: string): Promise<CaseLock> {
    const path = join(dir, 'case.lock');
    const me: Holder = { pid: process.pid, host: hostname(), started: await startOf(process.pid), token: randomUUID() };
    let isTakenOver = false;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (await claim(path, me)) return new CaseLock(path, me.token, isTakenOver);
      const text = await readFile(path, 'utf8').catch(() => null);
      if (text === null) continue;
      const holder = parse(text);
      if (holder && (await lives(holder))) {
        throw new FaultError({ code: 'E_LOCKED', input: dir, holder: `pid ${holder.pid}, ${holder.host}` });
      }
      // One that names nobody may be in the midst of being written, where hard links are not to be had.
      if (!holder && attempt < attempts) await pause(pauseMs);
      else isTakenOver = (await removeStale(path, text)) || isTakenOver;
    }
    if (await claim(path, me)) return new CaseLock(path, me.token, isTakenOver);
    throw new FaultError({ code: 'E_LOCKED', input: dir, holder: '?' });
  }

  async release(): Promise<void> {
    const holder = parse(await readFile(this.path, 'utf8').catch(() => ''));
    if (holder?.token === this.token) await rm(this.path, { force: true });
  }
}

/** Whether a file name in a case folder belongs to a lock: the lock itself, or the draft of one. */
export function isLockFile(name: string): boolean {
  return name === 'case.lock' || name.startsWith('case.lock.');
}

/** A hard link appears whole or not at all, so nobody reads a lock half written. */
async function claim(path: string, me: Holder): Promise<boolean> {
  const draft = `${path}.${me.token}`;
  try {
    await writeFile(draft, JSON.stringify(me), { flag: 'w' });
    await link(draft, path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    // Gone: the holder of the case cleaned our draft away.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    // A disk format without hard links (FAT on a stick says EPERM): exclusive creation is the next best.
    if (['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EPERM', 'EMLINK'].includes(code)) return await claimPlainly(path, me);
    return rethrow(error, faultOfWrite(error, path));
  } finally {
    await rm(draft, { force: true });
  }
}

async function claimPlainly(path: string, me: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(me), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return rethrow(error, faultOfWrite(error, path));
  }
}

/** Takes away a lock whose text was judged stale; one that was put there in between is put back. */
async function removeStale(path: string, judged: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    // Somebody else was faster.
    return false;
  }
  const isJudged = (await readFile(aside, 'utf8')) === judged;
  if (!isJudged) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  return isJudged;
}

function parse(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    return typeof value?.pid === 'number' && typeof value.host === 'string' ? (value as Holder) : null;
  } catch {
    return null;
  }
}
