/** Runs after `npm ci`: builds the program, so that `npx dossier` and `npm start` work at once. Needs no Electron binary. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';

// A production install has no build tools and brings its own build along.
if (!existsSync('node_modules/electron-vite')) process.exit(0);
execFileSync(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
if (process.platform !== 'win32') chmodSync('bin/dossier.js', 0o755);
