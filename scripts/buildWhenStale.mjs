/** Builds the program when what was built is missing or older than its sources. Tests, benches and `npm start` ask. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const built = ['out/main/index.js', 'out/main/cli.js', 'out/preload/index.cjs', 'out/renderer/index.html'].map((path) => join(root, path));
const lock = join(root, 'node_modules', '.cache', 'dossier-build');
const pauseMs = 200;

/** The command line of electron-vite. */
export const viteEntry = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');

/**
 * One build at a time, whoever asks: test files that run side by side would otherwise write into each other's output.
 * @throws Error with the builder's own words when the build fails
 */
export function buildWhenStale() {
  if (!isStale()) return;
  takeLock();
  try {
    if (isStale()) build();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function build() {
  console.error('Building …');
  const { status, stdout, stderr } = spawnSync(process.execPath, [viteEntry, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

function takeLock() {
  for (;;) {
    try {
      mkdirSync(join(lock, '..'), { recursive: true });
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
}

/** A builder that was killed leaves its lock. One without a pid yet is being taken this moment, unless it is old. */
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    return error.code === 'ENOENT' && existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 10_000;
  }
}

function isStale() {
  if (!built.every((path) => existsSync(path))) return true;
  const sources = join(root, 'src');
  // A package as users install it carries no sources.
  if (!existsSync(sources)) return false;
  const builtAt = Math.min(...built.map((path) => statSync(path).mtimeMs));
  const changedAt = readdirSync(sources, { recursive: true }).map((name) => statSync(join(sources, name)).mtimeMs);
  return Math.max(...changedAt, statSync(join(root, 'electron.vite.config.ts')).mtimeMs) > builtAt;
}
