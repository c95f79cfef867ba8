/** `npm run dist:dir`: packs the program into dist/ as a folder, around the Electron that runs here; nothing is fetched anew. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildWhenStale } from './buildWhenStale.mjs';
import { resolveElectron } from './electron.mjs';

const root = join(import.meta.dirname, '..');
buildWhenStale();
const { executablePath, version } = await resolveElectron();
const folder = process.platform === 'darwin' ? executablePath.slice(0, executablePath.indexOf('/Electron.app/')) : dirname(executablePath);
const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');
const { status } = spawnSync(
  process.execPath,
  [builder, '--dir', '--publish', 'never', `--config.electronDist=${folder}`, `--config.electronVersion=${version}`],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
