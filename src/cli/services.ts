import { randomUUID } from 'node:crypto';
import { availableParallelism, totalmem } from 'node:os';
import { FaultError } from '../core/faults.js';
import type { Environment, OpenCase, Reader } from '../core/ports.js';
import { program } from '../core/program.js';
import { caseFolders } from '../main/adapters/catalogue/caseFolders.js';
import { createReaderPool } from '../main/adapters/reading/ReaderPool.js';
import { readerWidth } from '../main/adapters/reading/readerWidth.js';
import { spawnNodeReader } from '../main/adapters/reading/spawnNodeReader.js';
import { openCase, openCaseToRead } from '../main/locker/openCase.js';

/** What the verbs are given on the command line. */
export function caseEnvironment(): Environment {
  const clock = { now: () => new Date().toISOString() };
  return { clock, newId: () => randomUUID(), folders: caseFolders(clock, `${program.name} ${program.version}`) };
}

/** Runs `work` with a pool of readers that ends with it. `jobs` files are read side by side; by default as the machine allows. */
export async function withReader<T>(jobs: number | undefined, work: (reader: Reader) => Promise<T>): Promise<T> {
  const width = readerWidth({ cores: availableParallelism(), memoryBytes: totalmem() }, jobs);
  const reader = createReaderPool({ spawn: spawnNodeReader(), width });
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** Runs `work` with the case held for writing, and gives the lock back. */
export async function withCase<T>(dir: string, env: Environment, work: (opened: OpenCase) => Promise<T>): Promise<T> {
  return during(await openCase(dir, env), work);
}

/** Runs `work` with the case as it stands, without its lock. */
export async function withCaseToRead<T>(dir: string, work: (opened: OpenCase) => Promise<T>): Promise<T> {
  return during(await openCaseToRead(dir, caseEnvironment()), work);
}

/** Like {@link withCase}, but looks on when another process holds the case: for verbs that write only to its log. */
export async function withCaseIfFree<T>(dir: string, work: (opened: OpenCase) => Promise<T>): Promise<T> {
  try {
    return await withCase(dir, caseEnvironment(), work);
  } catch (error) {
    if (error instanceof FaultError && (error.fault.code === 'E_LOCKED' || error.fault.code === 'E_READ_ONLY')) return withCaseToRead(dir, work);
    throw error;
  }
}

async function during<T>(opened: OpenCase, work: (opened: OpenCase) => Promise<T>): Promise<T> {
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
