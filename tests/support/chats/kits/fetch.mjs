import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const described = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * The folder whose `node_modules` holds the kits, in the exact versions of our own lock file. Fetched once with the
 * person's npm into the cache folder (about 700 MB), so that the project's own dependencies do not grow; no package's scripts are run.
 * @returns {Promise<string>}
 * @throws when npm cannot fetch them
 */
export async function kitsFolder() {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dossier-chat-kits');
  const lock = await readFile(join(import.meta.dirname, 'package-lock.json'));
  const home = join(cache, createHash('sha256').update(lock).digest('hex').slice(0, 16));
  if (existsSync(home)) return home;
  await mkdir(cache, { recursive: true });
  const building = await mkdtemp(join(cache, 'building-'));
  try {
    for (const name of described) await copyFile(join(import.meta.dirname, name), join(building, name));
    console.error('Fetching the chat kits from npm (about 700 MB unpacked, once) …');
    await npm(['ci', '--no-progress'], building);
    await writeFile(join(building, 'fetched'), `${new Date().toISOString()}\n`);
    // Another run may have been quicker.
    await rename(building, home).catch((error) => {
      if (!existsSync(home)) throw error;
    });
    return home;
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

async function npm(args, cwd) {
  const child = spawn('npm', args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });
  let words = '';
  child.stderr.on('data', (chunk) => (words = (words + String(chunk)).slice(-2000)));
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  if (code !== 0) throw new Error(`npm could not fetch the chat kits; check npm's registry setting and the network. ${words.trim()}`);
}
