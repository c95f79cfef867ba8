import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenStale } from '../../../scripts/buildWhenStale.mjs';

const root = join(import.meta.dirname, '..', '..', '..');

/** What a run of the command line left. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as JSON, one object a line. */
  readonly json: <T = Record<string, unknown>>() => T[];
}

/** Runs the built command line as a person does, without a display. Rejects only when it cannot be started at all. */
export function dossier(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  buildWhenStale();
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...without } = process.env;
  return new Promise((done, fail) => {
    const child = execFile(
      process.execPath,
      [join(root, 'bin', 'dossier.js'), ...args],
      { env: { ...without, LC_ALL: 'en_US.UTF-8', ...env }, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') return fail(new Error('The command line did not start.', { cause: error }));
        done({ status: child.exitCode ?? 1, stdout, stderr, json: () => stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line)) });
      },
    );
  });
}
