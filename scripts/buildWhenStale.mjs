/** Builds the program when what was built is missing or older than its sources. Window tests and `npm start` both ask. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const built = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'].map((path) => join(root, path));

/** @throws Error with the builder's own words when the build fails */
export function buildWhenStale() {
  if (!isStale()) return;
  console.error('Building …');
  const { status, stdout, stderr } = spawnSync(process.execPath, [viteEntry, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

/** The command line of electron-vite. */
export const viteEntry = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');

function isStale() {
  if (!built.every((path) => existsSync(path))) return true;
  const sources = join(root, 'src');
  // A package as users install it carries no sources.
  if (!existsSync(sources)) return false;
  const builtAt = Math.min(...built.map((path) => statSync(path).mtimeMs));
  const changedAt = readdirSync(sources, { recursive: true }).map((name) => statSync(join(sources, name)).mtimeMs);
  return Math.max(...changedAt, statSync(join(root, 'electron.vite.config.ts')).mtimeMs) > builtAt;
}
