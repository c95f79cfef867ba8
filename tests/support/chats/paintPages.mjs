import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { resolveElectron } from '../../../scripts/electron.mjs';

/**
 * Paints pages in the real Electron, under Xvfb where there is no display.
 * @param {object[]} jobs see painter/main.mjs
 * @param {string} folder for the list of jobs
 * @param {(line: string) => void} onProgress
 */
export async function paintPages(jobs, folder, onProgress = () => undefined) {
  const { executablePath } = await resolveElectron();
  const list = join(folder, 'jobs.json');
  await writeFile(list, JSON.stringify(jobs));
  const display = await openDisplay();
  try {
    const { ELECTRON_RUN_AS_NODE: _ignored, ...env } = process.env;
    const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const args = [join(import.meta.dirname, 'painter'), ...sandbox, '--force-color-profile=srgb', '--font-render-hinting=none'];
    const child = spawn(executablePath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...env, CHAT_PAINTER_JOBS: list, ...(display.name === undefined ? {} : { DISPLAY: display.name }) },
    });
    const last = [];
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.startsWith('painted ')) onProgress(line);
      else last.push(line);
    });
    const code = await new Promise((done, failed) => child.once('error', failed).once('close', done));
    if (code !== 0) throw new Error(`The painter ended with ${code}: ${last.slice(-12).join('\n')}`);
  } finally {
    display.stop();
  }
}

async function openDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return { name: process.env.DISPLAY, stop: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((told, failed) => {
    server.once('error', () => failed(new Error('Painting needs a display or Xvfb: install the package xvfb.')));
    server.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3].on('data', (chunk) => told(String(chunk).trim()));
  });
  return { name: `:${number}`, stop: () => server.kill() };
}
