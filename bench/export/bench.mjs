/** `npm run bench -- export [--files=40] [--megabytes=5]`: exports and verifies a bundle, against tar, sha256sum and sync over the same originals. */
import { randomFillSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli } from '../builtCli.mjs';
import { readFlags } from '../flags.mjs';
import { measuredRun } from '../measuredRun.mjs';
import { inWorkFolder, ratio, succeeded } from '../workFolder.mjs';

export async function bench(flags) {
  const { files, megabytes } = readFlags(flags, { files: 40, megabytes: 5 });
  const cli = builtCli();
  const dossier = async (...args) => succeeded(await measuredRun(process.execPath, [cli, ...args]));
  await inWorkFolder(async (dir) => {
    const evidence = join(dir, 'evidence');
    mkdirSync(evidence);
    for (let at = 0; at < files; at += 1) writeFileSync(join(evidence, `${at}.bin`), randomFillSync(Buffer.alloc(megabytes * 1_000_000)));
    const locker = join(dir, 'case');
    const bundle = join(dir, 'bundle.zip');
    await dossier('create', locker, '--title', 'Bench');
    await dossier('add', locker, evidence);
    const exported = await dossier('export', locker, '-o', bundle);
    const packed = succeeded(await measuredRun('sh', ['-c', 'tar cf "$1" -C "$0" . && sha256sum "$1" > /dev/null && sync -f "$1"', evidence, join(dir, 'plain.tar')]));
    const verified = await dossier('verify', bundle);
    const hashed = succeeded(await measuredRun('sha256sum', [bundle]));
    console.log(`Export of ${files * megabytes} MB: ${exported.wallSeconds.toFixed(2)} s, ${ratio(exported.wallSeconds, packed.wallSeconds)} of tar, sha256sum and sync; peak ${exported.peakMegabytes?.toFixed(0)} MB.`);
    console.log(`Verify: ${verified.wallSeconds.toFixed(2)} s, ${ratio(verified.wallSeconds, hashed.wallSeconds)} of sha256sum over the bundle; peak ${verified.peakMegabytes?.toFixed(0)} MB.`);
  });
}
