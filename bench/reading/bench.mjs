import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateChats } from '../../tests/support/chats/generate.mjs';
import { generateKits } from '../../tests/support/chats/kits/generate.mjs';
import { kitsNamed } from '../../tests/support/chats/kits/kits.mjs';
import { looksNamed } from '../../tests/support/chats/looks/looks.mjs';
import { readFlags } from '../flags.mjs';
import { builtCli } from '../builtCli.mjs';
import { measuredRun } from '../measuredRun.mjs';
import { addScores, figuresOf, groupsOf, scoreAll, tableOf, truthsIn } from './score.mjs';
import { scoreSequences } from './sequences.mjs';

const root = join(import.meta.dirname, '..', '..');
const usual = { count: 48, seed: 2024, sequences: 2, jobs: 1, looks: '', fresh: false, worst: 0, plain: 12, kits: false, vary: false };

/**
 * Reads drawn screenshots through the real command line and compares with what they show.
 * `--looks` takes names of looks and of groups: `first`, `later`, `tuning`, `held-out`.
 * `--kits` draws chat kits that others published on npm instead of our own looks; `--looks` then takes names of kits.
 * `--vary` changes sizes, colours and fonts of every page at random, as looks that nobody drew would have them.
 * `--count=200 --sequences=6 --seed=S --looks=a,b --jobs=N --fresh --worst=10 --plain=20` (how many the system's own tesseract reads)
 */
export async function bench(flags) {
  const asked = readFlags(flags, usual);
  if (asked.kits) asked.sequences = 0;
  if (asked.kits && asked.vary) throw new Error('Kits keep their own CSS: say --kits or --vary, not both.');
  const cli = builtCli();
  const set = await drawnSet(asked);
  const truths = truthsIn(set);
  const singles = [...truths].filter(([, truth]) => truth.sequence === null).map(([name]) => name);
  const run = await readAll(cli, set, singles, asked.jobs);
  const results = scoreAll(new Map(singles.map((name) => [name, truths.get(name)])), run.readings);
  console.log(tableOf(groupsOf(results)));
  const worst = [...results].sort((a, b) => recordOf(a) - recordOf(b)).slice(0, asked.worst);
  for (const { look, name, error } of worst) console.log(`- ${look}: ${name}${error ? ` (${JSON.stringify(error)})` : ''}`);
  const failed = results.filter((r) => r.error !== null);
  if (failed.length > 0) console.log(`\n${failed.length} of ${results.length} could not be read: ${failed.slice(0, 5).map((r) => r.name).join(', ')}`);
  reportCost(run, singles.length, await plainTesseract(set, singles, asked.plain), asked.jobs);
  if (asked.sequences > 0) console.log(`\nScrolled sequences, merged in a case:\n\n${await scoreSequences({ set, cli })}`);
}

const recordOf = (result) => figuresOf(addScores([result.score]))['record F1'] ?? 1;

/** The pictures of one wish are drawn once. */
async function drawnSet({ count, seed, sequences, looks, fresh, kits, vary }) {
  const folder = join(root, 'node_modules', '.cache', 'dossier-chats', `${kits ? 'kits-' : ''}${vary ? 'varied-' : ''}${count}-${seed}-${sequences}${looks && `-${looks}`}`);
  const version = await drawingVersion();
  const mark = join(folder, 'drawn');
  if (!fresh && existsSync(mark) && (await readFile(mark, 'utf8')) === version) return folder;
  await rm(folder, { recursive: true, force: true });
  const drawing = `${folder}.drawing`;
  await rm(drawing, { recursive: true, force: true });
  await mkdir(drawing, { recursive: true });
  console.error(`Drawing ${count} screenshots and ${sequences} sequences …`);
  if (kits) await generateKits({ out: drawing, count, seed, kits: kitsNamed(looks) });
  else await generateChats({ out: drawing, count, seed, sequences, looks: looksNamed(looks), vary });
  await writeFile(join(drawing, 'drawn'), version);
  await rename(drawing, folder);
  return folder;
}

/** Changes whenever the generator does. */
async function drawingVersion() {
  const { createHash } = await import('node:crypto');
  const { readdir } = await import('node:fs/promises');
  const folder = join(root, 'tests', 'support', 'chats');
  const hash = createHash('sha256');
  for (const name of (await readdir(folder, { recursive: true })).filter((n) => /\.(m?js|jsx)$|package-lock\.json$/.test(n)).sort()) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

async function readAll(cli, set, names, jobs) {
  const run = await measuredRun(process.execPath, [cli, 'read', '--json', '--lang', 'en', '--jobs', String(jobs), ...names], { cwd: set });
  const readings = run.stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  if (readings.length === 0) throw new Error(`Nothing was read: ${run.stderr.slice(-500)}`);
  return { ...run, readings };
}

/** CPU seconds a screenshot of Debian's tesseract on the whole page, in this same run. Null where it is not installed. */
async function plainTesseract(set, names, count) {
  if (count === 0 || spawnSync('tesseract', ['--version']).status !== 0) return null;
  const step = Math.max(1, Math.floor(names.length / count));
  const chosen = names.filter((_, i) => i % step === 0).slice(0, count);
  let cpuSeconds = 0;
  for (const name of chosen) {
    const run = await measuredRun('tesseract', [join(set, name), '-', '-l', 'rus+eng'], { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
    if (run.status !== 0 || run.cpuSeconds === null) return null;
    cpuSeconds += run.cpuSeconds;
  }
  return { each: cpuSeconds / chosen.length, count: chosen.length };
}

function reportCost(run, count, native, jobs) {
  const each = run.cpuSeconds === null ? null : run.cpuSeconds / count;
  console.log(`\nCPU seconds a screenshot: ${each?.toFixed(2) ?? '–'} (wall ${(run.wallSeconds / count).toFixed(2)}, ${jobs} at a time); largest process ${run.peakMegabytes ?? '–'} MB.`);
  if (native === null) return console.log('The system has no tesseract with rus+eng to compare with.');
  console.log(`The system's tesseract -l rus+eng on ${native.count} of the whole pages: ${native.each.toFixed(2)} CPU seconds each; ratio ${each === null ? '–' : (each / native.each).toFixed(2)}.`);
}
