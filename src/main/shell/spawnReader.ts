import { utilityProcess } from 'electron';
import type { SpawnReader } from '../adapters/reading/ReaderChild.js';

/**
 * Starts reader processes inside Electron, each with a heap of its own, bounded at 512 MB, and no standard streams.
 * `entry` is the built readerProcess.js, or that of another process of this kind.
 */
export function spawnReader(entry: string, serviceName = 'Dossier reader'): SpawnReader {
  return () => {
    const child = utilityProcess.fork(entry, [], {
      serviceName,
      execArgv: ['--max-old-space-size=512'],
      stdio: 'ignore',
    });
    let hasEnded = false;
    child.once('exit', () => {
      hasEnded = true;
    });
    return {
      send: (message) => {
        if (!hasEnded) child.postMessage(message);
      },
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void (hasEnded ? queueMicrotask(listener) : child.once('exit', listener)),
      kill: () => kill(child.pid),
    };
  };
}

/** Electron's own kill asks politely; a reader that hangs in a native call does not hear that. */
function kill(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile, which is what was wanted.
  }
}
