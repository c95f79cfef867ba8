import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredRun } from '../measuredRun.mjs';
import { cerOf, enoughCer, plain } from './score.mjs';

/**
 * Imports each scrolled conversation into a case of its own and compares the chronology with the whole conversation.
 * @param {{ set: string, cli: string }} where
 * @returns {Promise<string>} a table in Markdown
 */
export async function scoreSequences({ set, cli }) {
  const names = (await readdir(set)).filter((name) => /^sequence-\d+\.truth\.json$/.test(name)).sort();
  const rows = [];
  for (const name of names) {
    const truth = JSON.parse(await readFile(join(set, name), 'utf8'));
    rows.push([name.slice(0, 11), truth.look, truth, await chronologyOf(cli, truth.shots.map((shot) => join(set, shot)))]);
  }
  const head = '| sequence | look | shots | messages | entries | F1 | record F1 | repeated |\n|---|---|---|---|---|---|---|---|';
  return [head, ...rows.map(([name, look, truth, entries]) => `| ${[name, look, truth.shots.length, ...figures(truth, entries)].join(' | ')} |`)].join('\n');
}

async function chronologyOf(cli, files) {
  const home = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
  try {
    const folder = join(home, 'case');
    const dossier = async (...args) => {
      const run = await measuredRun(process.execPath, [cli, ...args]);
      if (run.status !== 0) throw new Error(`dossier ${args[0]} ended with ${run.status}: ${run.stderr.slice(-300)}`);
      return run.stdout;
    };
    await dossier('create', folder, '--title', 'Sequence', '--zone', 'Europe/Moscow');
    await dossier('add', folder, ...files);
    const text = await dossier('chronology', folder, '--format', 'json', '--json');
    const lines = text.trim().startsWith('[') ? JSON.parse(text) : text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
    return lines.flat().filter((entry) => ['message', 'system'].includes(entry.kind) || entry.channel === 'chat');
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function figures(truth, entries) {
  const wanted = truth.messages.filter((m) => m.kind === 'message' || m.kind === 'system');
  const isIgnored = (text) => truth.ignored.some((words) => cerOf(plain(words), plain(text)) <= enoughCer);
  const got = entries.filter((e) => e.kind !== 'separator' && e.kind !== 'button' && !isIgnored(e.text));
  const free = new Set(got.keys());
  const right = (m) => [...free].filter((i) => cerOf(plain(m.text), plain(got[i].text)) <= enoughCer);
  const isRecord = (m, i) => got[i].side === m.side && (got[i].when.time ?? null) === m.time && (got[i].when.date ?? null) === m.date;
  // Whole records first: of several pictures without words one misread time would shift all that follow.
  const take = (m, i) => (i === undefined ? false : free.delete(i));
  const others = wanted.filter((m) => !take(m, right(m).find((i) => isRecord(m, i))));
  const records = wanted.length - others.length;
  const hits = records + others.filter((m) => take(m, right(m)[0])).length;
  // What is left over although its text was wanted has been listed twice.
  const repeated = [...free].filter((i) => plain(got[i].text).length > 3 && wanted.some((m) => cerOf(plain(m.text), plain(got[i].text)) <= enoughCer)).length;
  const f1 = (count) => ((200 * count) / Math.max(1, wanted.length + got.length)).toFixed(1);
  return [wanted.length, got.length, f1(hits), f1(records), repeated];
}
