/**
 * `npm run bench -- import [--files=40] [--megabytes=5]`: imports large documents, against copying, hashing and syncing
 * the same files; and the sample case with all its reading.
 */
import { randomFillSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli } from '../builtCli.mjs';
import { readFlags } from '../flags.mjs';
import { measuredRun } from '../measuredRun.mjs';
import { inWorkFolder, ratio, succeeded } from '../workFolder.mjs';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'evidence');

export async function bench(flags) {
  const { files, megabytes } = readFlags(flags, { files: 40, megabytes: 5 });
  const cli = builtCli();
  const dossier = async (...args) => succeeded(await measuredRun(process.execPath, [cli, ...args]));
  await inWorkFolder(async (dir) => {
    const evidence = join(dir, 'evidence');
    mkdirSync(evidence);
    for (let at = 0; at < files; at += 1) writeFileSync(join(evidence, `${at}.bin`), randomFillSync(Buffer.alloc(megabytes * 1_000_000)));
    await dossier('create', join(dir, 'case'), '--title', 'Bench');
    const added = await dossier('add', join(dir, 'case'), evidence);
    const copied = succeeded(await measuredRun('sh', ['-c', `cp -r "$0" "$1" && sha256sum "$1"/* > /dev/null && sync -f "$1"`, evidence, join(dir, 'copy')]));
    console.log(`${files} files of ${megabytes} MB: ${added.wallSeconds.toFixed(2)} s, ${ratio(added.wallSeconds, copied.wallSeconds)} of cp, sha256sum and sync; peak ${added.peakMegabytes?.toFixed(0)} MB a process.`);
    await dossier('create', join(dir, 'sample'), '--title', 'Bench');
    const read = await dossier('add', join(dir, 'sample'), sample);
    console.log(`The sample case, 24 exhibits, read: ${read.wallSeconds.toFixed(1)} s, ${read.cpuSeconds?.toFixed(1)} CPU s; peak ${read.peakMegabytes?.toFixed(0)} MB a process.`);
  });
}
