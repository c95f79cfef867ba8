import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { measuredRun } from '../../../bench/measuredRun.mjs';
import { readZip, zipOf } from '../bundle/zipFiles.js';
import { mutated } from './mutate.js';

/** A specimen and the seed that spoils it: enough to make the same file again. */
export interface Mutation {
  readonly specimen: string;
  readonly seed: number;
}

/** What became of one spoiled file. */
export interface MutationFate extends Mutation {
  /** What it was refused with; null when it was read. */
  readonly code: string | null;
  /** From the result before to this one, in a reader that reads one file at a time. */
  readonly seconds: number;
}

/** What a damaged or dangerous file is refused with; anything else would be a crash, a hang or a bug. */
export const refusals: ReadonlySet<string> = new Set(['E_CORRUPT', 'E_TOO_LARGE', 'E_UNSUPPORTED', 'E_EMPTY']);

/** Mutation number `n` of all, which goes over the specimens in turn. */
export const mutationOf = (specimens: readonly string[], n: number): Mutation => ({ specimen: basename(specimens[n % specimens.length]!), seed: 1 + Math.floor(n / specimens.length) });

/** A specimen spoiled as a whole; of one whose name says so, a part of its archive, so that what reads the parts meets it. */
async function spoiled(path: string, seed: number): Promise<Buffer> {
  if (!basename(path).startsWith('parts.')) return mutated(await readFile(path), seed);
  const parts = [...(await readZip(path))].map(([name, content]) => ({ name, content }));
  const telling = parts.filter(({ name, content }) => /\.xml$/.test(name) && content.length > 16);
  const one = telling[seed % telling.length]!;
  return zipOf(parts.map((part) => (part === one ? { ...part, content: mutated(part.content, seed) } : part)));
}

/**
 * Spoils specimens and has the command line read them, one after the other in one reader. Nothing is left in `dir`.
 * @returns their fates in order, what the command said, the CPU time of all and the largest resident size of one process (Linux)
 */
export async function readMutations(cli: string, dir: string, specimens: readonly string[], wanted: readonly Mutation[]): Promise<{ fates: readonly MutationFate[]; stderr: string; cpuSeconds: number | null; peakMegabytes: number | null }> {
  const files: string[] = [];
  for (const { specimen, seed } of wanted) {
    const path = specimens.find((one) => basename(one) === specimen)!;
    const file = join(dir, `${basename(specimen, extname(specimen))}-${seed}${extname(specimen)}`);
    await writeFile(file, await spoiled(path, seed));
    files.push(file);
  }
  const fates: MutationFate[] = [];
  let last = performance.now();
  const onLine = (line: string): void => {
    const now = performance.now();
    const { error } = JSON.parse(line) as { error: { code: string } | null };
    fates.push({ ...wanted[fates.length]!, code: error?.code ?? null, seconds: (now - last) / 1000 });
    last = now;
  };
  const { stderr, cpuSeconds, peakMegabytes } = await measuredRun(process.execPath, [cli, 'read', '--json', '--jobs', '1', ...files], { onLine });
  for (const file of files) await rm(file);
  return { fates, stderr, cpuSeconds, peakMegabytes };
}
