/** Kills real imports at random moments and looks at what they left on the disk, with eyes of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../chats/random.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const program = join(root, 'bin', 'dossier.js');
const killsPerCase = 8;

/**
 * @typedef {{ kills: number, struckWhileWorking: number, cases: number, listedSeen: number, faults: string[] }} KillFigures
 *   `faults` names every promise that was broken; empty when all held
 */

/**
 * Imports the sample's evidence and more, kills the import with SIGKILL `count` times, checks the case after each kill,
 * lets the import end after every eighth, and checks that nothing is missing then.
 * @param {{ count: number, seed: number, onKill?: (done: number) => void }} wanted
 * @returns {Promise<KillFigures>}
 */
export async function killImports({ count, seed, onKill = () => undefined }) {
  const random = seededRandom(seed);
  const dir = mkdtempSync(join(tmpdir(), 'dossier-kills-'));
  const figures = { kills: 0, struckWhileWorking: 0, cases: 0, listedSeen: 0, faults: [] };
  try {
    const evidence = layEvidence(join(dir, 'evidence'));
    while (figures.kills < count) {
      const locker = join(dir, `case-${figures.cases}`);
      execFileSync(process.execPath, [program, 'create', locker, '--title', 'Kills'], { stdio: 'ignore' });
      figures.cases += 1;
      for (let kill = 0; kill < killsPerCase && figures.kills < count; kill += 1) {
        const ended = await importAndKill(locker, evidence, 40 + random.next() * 1400);
        figures.kills += 1;
        if (!ended) figures.struckWhileWorking += 1;
        const { listed, faults } = checkCase(locker);
        figures.listedSeen += listed.size;
        figures.faults.push(...faults.map((fault) => `after kill ${figures.kills}: ${fault}`));
        onKill(figures.kills);
      }
      figures.faults.push(...completeAndCheck(locker, evidence).map((fault) => `case ${figures.cases}: ${fault}`));
      rmSync(locker, { recursive: true, force: true });
    }
    return figures;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Letters, recordings, two screenshots and documents of several sizes: something to be killed in at every step. */
function layEvidence(folder) {
  mkdirSync(folder);
  const sample = join(root, 'resources', 'sample', 'evidence');
  const names = readdirSync(sample).sort();
  const shots = names.filter((name) => name.endsWith('.png')).slice(0, 2);
  for (const name of [...names.filter((one) => !/\.(png|jpg)$/i.test(one)), ...shots]) copyFileSync(join(sample, name), join(folder, name));
  for (let at = 0; at < 12; at += 1) writeFileSync(join(folder, `document-${at}.bin`), Buffer.alloc(50_000 * (at + 1), `${at}`));
  return folder;
}

/** Starts an import and kills it and all its readers after `afterMs`; true when it had ended by itself. */
function importAndKill(locker, evidence, afterMs) {
  const child = spawn(process.execPath, [program, 'add', locker, evidence], { detached: true, stdio: 'ignore' });
  return new Promise((done) => {
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), afterMs);
    child.once('exit', (_code, signal) => {
      clearTimeout(timer);
      done(signal !== 'SIGKILL');
    });
  });
}

/** The promises that hold at any moment: case.json whole, no listed exhibit without its original, an unbroken chain. */
function checkCase(locker) {
  const faults = [];
  const listed = new Set();
  try {
    for (const { number, sha256 } of JSON.parse(readFileSync(join(locker, 'case.json'), 'utf8')).exhibits) {
      listed.add(sha256);
      const found = digestOf(join(locker, 'originals', sha256));
      if (found !== sha256) faults.push(`exhibit ${number} is listed, its original is ${found ?? 'missing'}`);
    }
  } catch (error) {
    faults.push(`case.json: ${error}`);
  }
  faults.push(...checkChain(join(locker, 'custody.jsonl')));
  return { listed, faults };
}

function checkChain(path) {
  const faults = [];
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  if (lines.pop() !== '') faults.push('the custody log ends within a line');
  let previous = '0'.repeat(64);
  lines.forEach((line, index) => {
    const event = JSON.parse(line);
    if (event.previous !== previous || event.seq !== index + 1) faults.push(`the custody chain breaks at line ${index + 1}`);
    previous = createHash('sha256').update(line).digest('hex');
  });
  return faults;
}

/** The next start: the import is taken up again and ends; every file of the evidence is an exhibit then. */
function completeAndCheck(locker, evidence) {
  execFileSync(process.execPath, [program, 'add', locker, evidence], { stdio: 'ignore' });
  const { listed, faults } = checkCase(locker);
  for (const name of readdirSync(evidence)) if (!listed.has(digestOf(join(evidence, name)))) faults.push(`${name} never came in`);
  const record = JSON.parse(readFileSync(join(locker, 'case.json'), 'utf8'));
  const unread = record.exhibits.filter(({ reading }) => reading.at !== 'read').length;
  if (unread > 0) faults.push(`${unread} exhibits were never read`);
  if (record.pendingImports.length > 0) faults.push(`${record.pendingImports.length} paths are still pending`);
  const numbers = record.exhibits.map(({ number }) => number);
  if (new Set(numbers).size !== numbers.length) faults.push('two exhibits share a number');
  const unlisted = readdirSync(join(locker, 'originals')).filter((name) => !listed.has(name));
  if (unlisted.length > 0) faults.push(`${unlisted.length} originals are in no list`);
  const check = JSON.parse(execFileSync(process.execPath, [program, 'verify', locker, '--json'], { encoding: 'utf8' }));
  if (!check.ok) faults.push(`verify: ${JSON.stringify(check.deviations)}`);
  return faults;
}

function digestOf(path) {
  try {
    if (!statSync(path).isFile()) return null;
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return null;
  }
}
