/**
 * `npm run bench -- overlap [--runs=100] [--seed=1] [--show]`: puts invented conversations together again from scrolled screenshots,
 * read ever worse, straight through the core, and tells how many of them come out whole.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { readFlags } from '../flags.mjs';
import { cerOf, enoughCer, plain } from '../reading/score.mjs';

const root = join(import.meta.dirname, '..', '..');
const levels = [0, 0.01, 0.02, 0.05];
const overlaps = [[0.15, 0.55], [0.3, 0.6]];

export async function bench(flags) {
  const { runs, seed, show } = readFlags(flags, { runs: 100, seed: 1, show: false });
  const load = async (path) => (await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })).module;
  const { buildChronology } = await load('src/core/chronology/buildChronology.ts');
  const { scrollThrough } = await load('tests/support/chronology/scrolls.ts');
  const rows = [];
  for (const overlap of overlaps) {
    for (const letters of levels) {
      const noise = { letters, timesLost: letters * 2, timesWrong: letters, sidesWrong: letters / 5 };
      const sum = { whole: 0, wanted: 0, got: 0, found: 0, records: 0, repeated: 0, swapped: 0 };
      for (let run = 0; run < runs; run += 1) {
        const { wanted, exhibits } = scrollThrough({ seed: seed + run, noise, overlap });
        const counts = compare(wanted, buildChronology({ zone: 'Europe/Moscow', exhibits, ownEntries: [] }).entries);
        for (const key of Object.keys(sum)) sum[key] += counts[key];
        if (show && !counts.whole) console.log(`seed ${seed + run}, ${exhibits.length} shots: ${JSON.stringify(counts)}`);
      }
      const f1 = (count) => ((200 * count) / (sum.wanted + sum.got)).toFixed(2);
      rows.push([overlap.map((share) => Math.round(share * 100)).join('–'), 100 * letters, sum.wanted, sum.got, f1(sum.found), f1(sum.records), sum.repeated, sum.swapped, `${sum.whole}/${runs}`]);
    }
  }
  console.log('| overlap % | letters wrong % | messages | entries | F1 | record F1 | repeated | out of order | whole |\n|---|---|---|---|---|---|---|---|---|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/** Both lists side by side, in order: the longest common one. */
function compare(wanted, entries) {
  const same = (w, e) => cerOf(plain(w.text), plain(e.text)) <= enoughCer && e.side === w.side && (w.text !== '' || e.when.time === w.time);
  const [rows, columns] = [wanted.length, entries.length];
  const best = Array.from({ length: rows + 1 }, () => new Int32Array(columns + 1));
  const worth = (w, e) => (!same(w, e) ? 0 : 2 + Number(e.when.time === w.time) + Number(e.when.date === w.date));
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const value = worth(wanted[i], entries[j]);
      best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], value > 0 ? value + best[i + 1][j + 1] : 0);
    }
  }
  let [found, records] = [0, 0];
  const left = new Set(entries.keys());
  const missed = [];
  for (let i = 0, j = 0; i < rows; ) {
    const value = j < columns ? worth(wanted[i], entries[j]) : 0;
    if (value > 0 && best[i][j] === value + best[i + 1][j + 1]) {
      found += 1;
      records += Number(value === 4);
      left.delete(j);
      i += 1;
      j += 1;
    } else if (j < columns && best[i][j] === best[i][j + 1]) j += 1;
    else missed.push(wanted[i++]);
  }
  const extra = [...left].map((at) => entries[at]);
  const swapped = missed.filter((w) => extra.some((e) => same(w, e))).length;
  const repeated = Math.max(0, extra.filter((e) => plain(e.text).length > 3 && wanted.some((w) => same(w, e))).length - swapped);
  return { whole: Number(records === rows && columns === rows), wanted: rows, got: columns, found, records, repeated, swapped };
}
