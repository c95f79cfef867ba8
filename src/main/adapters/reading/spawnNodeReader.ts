import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReaderChild, SpawnReader } from './ReaderChild.js';

/** Where the built entry lies: beside the running bundle, or one folder above when this code stands in a shared chunk. */
function builtEntry(): string {
  const places = ['./readerProcess.js', '../readerProcess.js'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const entry = places.find((place) => existsSync(place));
  if (entry === undefined) throw new Error(`The reader process is not built: ${places.join(', ')}`);
  return entry;
}

/**
 * Starts reader processes in plain Node. Each has a heap of its own, bounded at 512 MB, no standard streams, and an
 * environment without NODE_OPTIONS. `entry` names the built readerProcess.js when it is not beside this code (tests).
 */
export function spawnNodeReader(entry: string = builtEntry()): SpawnReader {
  return () => startNodeReader(entry);
}

/**
 * What makes a reader cost less of the processor in all (docs/decisions/0029): helpers that collect garbage beside the one
 * thread that reads cost more than they save; code is compiled plainly at once, and optimised only when it has run for long,
 * the recognition engine's too, as most of it has not when a reader ends. The latter three are V8's own and measured with
 * Node 20: a version that did not know them would not start.
 */
const thrift = ['--single-threaded-gc', ...(process.versions.node.startsWith('20.') ? ['--always-sparkplug', '--interrupt-budget=800000', '--wasm-tiering-budget=30000000'] : [])];

function startNodeReader(entry: string): ReaderChild {
  const { NODE_OPTIONS: _dropped, ...env } = process.env;
  const child = fork(entry, [], {
    execArgv: ['--max-old-space-size=512', ...thrift],
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  let ended = false;
  const listeners: (() => void)[] = [];
  const end = (): void => {
    if (ended) return;
    ended = true;
    for (const listener of listeners) listener();
  };
  child.once('exit', end);
  // Raised when the process cannot be started, killed, or sent to: in each case it is of no more use.
  child.on('error', end);
  child.on('disconnect', end);
  return {
    send: (message) => void (child.connected && child.send(message as object, () => undefined)),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void (ended ? queueMicrotask(listener) : listeners.push(listener)),
    kill: () => void child.kill('SIGKILL'),
  };
}
