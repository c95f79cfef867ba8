import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * Runs a command and tells what it and its children took.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: object, cwd?: string, onLine?: (line: string) => void }} [options] `onLine` hears each line of stdout as it comes
 * @returns {Promise<{ status: number, stdout: string, stderr: string, wallSeconds: number, cpuSeconds: number | null, peakMegabytes: number | null }>}
 *   CPU (user and system, of all processes) and the largest resident size of one process, where the system tells (Linux)
 */
export async function measuredRun(command, args, { onLine, ...options } = {}) {
  const canMeasure = process.platform === 'linux' && existsSync('/bin/bash');
  // The shell's own `times` tells what its children used, down to the last grandchild that was waited for.
  const [program, list] = canMeasure ? ['/bin/bash', ['-c', '"$@"; status=$?; times >&3; exit $status', 'bash', command, ...args]] : [command, args];
  const startedAt = performance.now();
  const child = spawn(program, list, { ...options, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const texts = ['', '', ''];
  [child.stdout, child.stderr, child.stdio[3]].forEach((stream, i) => stream.setEncoding('utf8').on('data', (text) => (texts[i] += text)));
  if (onLine) createInterface({ input: child.stdout }).on('line', onLine);
  let peakKb = 0;
  const watch = canMeasure ? setInterval(() => (peakKb = Math.max(peakKb, ...familyOf(child.pid).map(residentKb))), 50) : undefined;
  const status = await new Promise((done, failed) => child.once('error', failed).once('close', (code) => done(code ?? 1)));
  clearInterval(watch);
  const wallSeconds = (performance.now() - startedAt) / 1000;
  const spent = [...texts[2].matchAll(/(\d+)m([\d.]+)s/g)].slice(2).map(([, m, s]) => Number(m) * 60 + Number(s));
  return {
    status,
    stdout: texts[0],
    stderr: texts[1],
    wallSeconds,
    cpuSeconds: spent.length === 2 ? spent[0] + spent[1] : null,
    peakMegabytes: peakKb > 0 ? Math.round(peakKb / 1024) : null,
  };
}

function familyOf(pid) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(readOr(`/proc/${name}/stat`))?.[1];
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const family = [];
  for (const next = [String(pid)]; next.length > 0; ) {
    const one = next.pop();
    family.push(one);
    next.push(...(children.get(one) ?? []));
  }
  return family;
}

const residentKb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readOr(`/proc/${pid}/status`))?.[1] ?? 0);

function readOr(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
