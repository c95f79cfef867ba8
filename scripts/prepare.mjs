/** Runs after `npm ci`: builds the program, so that `npx dossier` and `npm start` work at once. Needs no Electron binary. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

// A production install has no build tools and brings its own build along.
if (!existsSync('node_modules/electron-vite')) process.exit(0);
execFileSync(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
if (process.platform !== 'win32') chmodSync('bin/dossier.js', 0o755);
linkCommand();

/** npx looks for a project's own command in node_modules/.bin, where npm links only the commands of dependencies. */
function linkCommand() {
  const folder = 'node_modules/.bin';
  mkdirSync(folder, { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(`${folder}/dossier.cmd`, '@node "%~dp0\\..\\..\\bin\\dossier.js" %*\r\n');
  } else {
    rmSync(`${folder}/dossier`, { force: true });
    symlinkSync('../../bin/dossier.js', `${folder}/dossier`);
  }
}
