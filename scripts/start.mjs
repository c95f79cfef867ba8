/** `npm start`: builds the program when that is due and opens its window; further arguments go to the program. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenStale, viteEntry } from './buildWhenStale.mjs';
import { resolveElectron } from './electron.mjs';

const root = join(import.meta.dirname, '..');
const development = process.argv.includes('--dev');
const own = new Set(['--dev', '--refresh']);
const passedOn = process.argv.slice(2).filter((argument) => !own.has(argument));

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error('There is no display to open a window on; use the command line instead: npx dossier --help');
  process.exit(1);
}

try {
  if (!development) buildWhenStale();
  const { executablePath, version } = await resolveElectron({ refresh: process.argv.includes('--refresh') });
  process.exitCode = await (development ? develop(executablePath, version) : open(executablePath));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function open(executablePath) {
  return ended(spawn(executablePath, [root, ...rootFlags(), ...passedOn], { stdio: 'inherit' }));
}

/** Starts the program on sources that are rebuilt as they change. */
function develop(executablePath, version) {
  const flags = rootFlags().length > 0 ? ['--noSandbox'] : [];
  const env = { ...process.env, ELECTRON_EXEC_PATH: executablePath, ELECTRON_MAJOR_VER: version.split('.')[0] };
  return ended(spawn(process.execPath, [viteEntry, 'dev', ...flags, '--', ...passedOn], { cwd: root, stdio: 'inherit', env }));
}

/** Chromium refuses to run as root with its sandbox on. */
function rootFlags() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  console.error("You are root, so Chromium's sandbox is off; start as an ordinary user to have it.");
  return ['--no-sandbox'];
}

/** Resolves to the exit status; what asks us to stop asks the child. */
function ended(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => child.once('error', fail).once('close', (code) => done(code ?? 1)));
}
