import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Who holds a case, as its lock names it. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process was started, as the system counts, where it tells: a pid alone is given out again. */
  readonly started: string;
  readonly token: string;
}

/** Whether a holder still runs. One on another machine is believed to. */
export async function lives(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const started = await startOf(holder.pid);
  return started === '' || !holder.started || started === holder.started;
}

/** The 22nd field of /proc/PID/stat (proc(5)) and the boot it counts from; empty where there is no such file. */
export async function startOf(pid: number): Promise<string> {
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
