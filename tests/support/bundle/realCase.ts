import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleTools } from '../../../src/main/adapters/archive/bundleTools.js';
import { caseEnvironment } from '../../../src/cli/services.js';
import type { BundleProfile } from '../../../src/core/bundle/BundleProfile.js';
import { FaultError, type Fault } from '../../../src/core/faults.js';
import type { Cancellation, OpenCase } from '../../../src/core/ports.js';
import { exportBundle, type WrittenBundle } from '../../../src/main/locker/exportBundle.js';
import { openCase, openCaseToRead } from '../../../src/main/locker/openCase.js';
import { dossier } from '../cli/dossier.js';

const sample = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample', 'evidence');

/** Letters, a screenshot and a call of the sample case. */
const chosen = (name: string): boolean => name.endsWith('.eml') || name.endsWith('.mp3') || name === 'Screenshot_20240304-102841.png';

export const title = 'Спор с «ТеплоДом»: возврат / 2024';

/** A case made by the real program, which tests copy and spoil. */
export interface RealCase {
  /** A folder of its own; the case lies in it as `case`. */
  readonly dir: string;
  readonly caseDir: string;
  /** A fresh copy of the case. */
  readonly copy: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Makes a case and imports real evidence into it; `more` are files by name. */
export async function realCase(more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<RealCase> {
  const dir = await mkdtemp(join(tmpdir(), 'dossier-bundle-'));
  const caseDir = join(dir, 'case');
  const files = (await readdir(sample)).filter(chosen).map((name) => join(sample, name));
  for (const [name, content] of Object.entries(more)) {
    await writeFile(join(dir, name), content);
    files.push(join(dir, name));
  }
  await done(['create', caseDir, '--title', title, '--counterparty', 'ТеплоДом <script>alert(1)</script>']);
  await done(['add', caseDir, ...files]);
  let copies = 0;
  return {
    dir,
    caseDir,
    copy: async () => {
      const to = join(dir, `copy-${(copies += 1)}`);
      await cp(caseDir, to, { recursive: true });
      return to;
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

async function done(args: readonly string[]): Promise<void> {
  const run = await dossier([...args, '--lang', 'en']);
  if (run.status !== 0) throw new Error(`dossier ${args[0]}: ${run.stdout}${run.stderr}`);
}

export interface Wish {
  readonly profile?: BundleProfile;
  readonly language?: 'ru' | 'en';
  readonly mode?: 'write' | 'read';
  readonly cancel?: Cancellation;
  readonly onStage?: (stage: string) => void;
}

/** Exports a case as a person would, and closes it again. */
export async function exportFrom(caseDir: string, target: string, wish: Wish = {}): Promise<WrittenBundle> {
  const { profile = 'full', language = 'ru', mode = 'write', cancel = { aborted: false }, onStage } = wish;
  return withCase(caseDir, mode, (opened) =>
    exportBundle(opened, { profile, language, target }, bundleTools, ({ stage }) => onStage?.(stage), cancel),
  );
}

export async function withCase<T>(caseDir: string, mode: 'write' | 'read', work: (opened: OpenCase) => Promise<T>): Promise<T> {
  const opened = await (mode === 'write' ? openCase : openCaseToRead)(caseDir, caseEnvironment());
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** The fault with which a promise ends; fails when it ends well or by a bug. */
export async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error = await work.then(
    () => new Error('It ended well.'),
    (reason: unknown) => reason,
  );
  if (error instanceof FaultError) return error.fault;
  throw error;
}

/** The lines of a case's custody log as events. */
export async function custodyOf(caseDir: string): Promise<{ type: string; detail: Record<string, unknown> }[]> {
  const log = await readFile(join(caseDir, 'custody.jsonl'), 'utf8');
  return log
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
