/**
 * `npm run bench -- fuzz [--count=10000] [--from=0] [--recordings]`: spoils documents, photos and videos of every kind that is
 * read, or recordings with all that is decoded to find their silences, and reads them from the command line. Tells what became of them by kind, the slowest, the largest process, and by specimen
 * and seed each one that was neither read nor refused with its code, took more than 10 s (of CPU, when it is read again
 * alone), or was read in more than 1 GB.
 * The small run of the suite is tests/main/adapters/reading/hostileFiles.test.ts.
 */
import { runnerImport } from 'vite';
import { builtCli } from '../builtCli.mjs';
import { readFlags } from '../flags.mjs';
import { inWorkFolder } from '../workFolder.mjs';

const batch = 440;

export async function bench(flags) {
  const { count, from, recordings } = readFlags(flags, { count: 10_000, from: 0, recordings: false });
  const load = async (name) => (await runnerImport(`${import.meta.dirname}/../../tests/support/evidence/${name}.ts`)).module;
  const { recordingsIn, specimensIn } = await load('specimens');
  const { mutationOf, readMutations, refusals } = await load('readMutations');
  const cli = builtCli();
  await inWorkFolder(async (dir) => {
    const specimens = await (recordings ? recordingsIn(dir) : specimensIn(dir));
    const kinds = new Map();
    let peak = 0;
    let worst = { seconds: 0 };
    const bad = [];
    for (let first = from; first < from + count; first += batch) {
      const wanted = Array.from({ length: Math.min(batch, from + count - first) }, (_, at) => mutationOf(specimens, first + at));
      const { fates, stderr, peakMegabytes } = await readMutations(cli, dir, specimens, wanted);
      const last = fates.at(-1);
      if (fates.length < wanted.length) bad.push(`the command ended behind ${last ? `${last.specimen} ${last.seed}` : 'none'}: ${stderr.slice(-300)}`);
      if (/\n\s+at /.test(stderr)) bad.push(`a stack trace between ${wanted[0].specimen} ${wanted[0].seed} and ${wanted.at(-1).specimen} ${wanted.at(-1).seed}: ${stderr.match(/.*\n\s+at .*/)[0]}`);
      for (const fate of fates) {
        const kind = kinds.get(fate.specimen) ?? { read: 0, refused: 0, other: 0, slowest: 0 };
        kind[fate.code === null ? 'read' : refusals.has(fate.code) ? 'refused' : 'other'] += 1;
        kind.slowest = Math.max(kind.slowest, fate.seconds);
        kinds.set(fate.specimen, kind);
        if (fate.seconds > worst.seconds) worst = fate;
        if (fate.code !== null && !refusals.has(fate.code)) bad.push(`${fate.specimen} ${fate.seed}: ${fate.code}`);
        if (fate.seconds > 10) {
          // The machine may have been busy with something else: once more, alone, by what it took of the processor.
          const { cpuSeconds } = await readMutations(cli, dir, specimens, [fate]);
          if ((cpuSeconds ?? fate.seconds) > 10) bad.push(`${fate.specimen} ${fate.seed}: ${fate.code ?? 'read'} after ${fate.seconds.toFixed(1)} s, ${cpuSeconds} s of CPU alone`);
          else console.error(`${fate.specimen} ${fate.seed} took ${fate.seconds.toFixed(1)} s among others, ${cpuSeconds} s of CPU alone`);
        }
      }
      if (peakMegabytes >= 1_000) bad.push(`${peakMegabytes} MB between ${wanted[0].specimen} ${wanted[0].seed} and ${wanted.at(-1).specimen} ${wanted.at(-1).seed}`);
      peak = Math.max(peak, peakMegabytes ?? 0);
      console.error(`${first + fates.length - from} of ${count}; ${bad.length} bad; ${peakMegabytes} MB`);
      for (const line of bad.splice(0)) {
        console.log(`! ${line}`);
        process.exitCode = 1;
      }
    }
    console.table(Object.fromEntries([...kinds].map(([name, { slowest, ...kind }]) => [name, { ...kind, slowest: `${slowest.toFixed(1)} s` }])));
    console.log(`${count} files. Slowest: ${worst.specimen} ${worst.seed}, ${worst.seconds.toFixed(1)} s. Largest process: ${peak} MB.`);
  });
}
