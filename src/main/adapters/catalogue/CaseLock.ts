import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { FaultError } from '../../../core/faults.js';
import { faultOfWrite, rethrow } from '../disk/faultOfErrno.js';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process was started, as the system counts, where it tells: a pid alone is given out again. */
  readonly started: string;
  readonly token: string;
}

/**
 * The lock of a case: a file `case.lock` that names its holder. One process at a time holds it; the lock of a process
 * that is gone is taken over. A holder on another machine is believed to live: only a person can tell.
 */
export class CaseLock {
  private constructor(
    private readonly path: string,
    private readonly token: string,
  ) {}

  /** @throws FaultError E_LOCKED with the holder, E_READ_ONLY, E_NO_SPACE */
  static async take(dir: string): Promise<CaseLock> {
    const path = join(dir, 'case.lock');
    const me: Holder = { pid: process.pid, host: hostname(), started: await startOf(process.pid), token: randomUUID() };
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (await claim(path, me)) return new CaseLock(path, me.token);
      const text = await readFile(path, 'utf8').catch(() => null);
      if (text === null) continue;
      const holder = parse(text);
      if (holder && (await lives(holder))) {
        throw new FaultError({ code: 'E_LOCKED', input: dir, holder: `pid ${holder.pid}, ${holder.host}` });
      }
      await removeStale(path, text);
    }
    throw new FaultError({ code: 'E_LOCKED', input: dir, holder: '?' });
  }

  async release(): Promise<void> {
    const holder = parse(await readFile(this.path, 'utf8').catch(() => ''));
    if (holder?.token === this.token) await rm(this.path, { force: true });
  }
}

/** A hard link appears whole or not at all, so nobody reads a lock half written. */
async function claim(path: string, me: Holder): Promise<boolean> {
  const draft = `${path}.${me.token}`;
  try {
    await writeFile(draft, JSON.stringify(me), { flag: 'w' });
    await link(draft, path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return false;
    // A disk format without hard links (FAT on a stick): exclusive creation is the next best.
    if (code === 'ENOTSUP' || code === 'EOPNOTSUPP' || code === 'ENOSYS') return claimPlainly(path, me);
    rethrow(error, faultOfWrite(error, path));
  } finally {
    await rm(draft, { force: true });
  }
}

async function claimPlainly(path: string, me: Holder): Promise<boolean> {
  return writeFile(path, JSON.stringify(me), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

/** Takes away a lock whose text was judged stale; one that was put there in between is put back. */
async function removeStale(path: string, judged: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8')) !== judged) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function parse(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    return typeof value?.pid === 'number' && typeof value.host === 'string' ? (value as Holder) : null;
  } catch {
    return null;
  }
}

async function lives(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const started = await startOf(holder.pid);
  return started === '' || holder.started === '' || started === holder.started;
}

/** The 22nd field of /proc/PID/stat (proc(5)) and the boot it counts from; empty where there is no such file. */
async function startOf(pid: number): Promise<string> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    // A killed process that nobody has waited for yet holds nothing any more.
    if (fields[0] === 'Z' || fields[0] === 'X') return 'gone';
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()}/${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}
