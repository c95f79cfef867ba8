import { resolve } from 'node:path';
import { Command } from 'commander';
import { bundleTools } from '../../main/adapters/archive/bundleTools.js';
import { exportBundle } from '../../main/locker/exportBundle.js';
import { untilInterrupted } from '../interruption.js';
import { oneOf } from '../options.js';
import type { Shell } from '../program.js';
import { withCaseIfFree } from '../services.js';
import { words } from '../words.js';

const profiles = ['full', 'claim', 'court'] as const;

interface Options {
  readonly output: string;
  readonly profile: (typeof profiles)[number];
  readonly json?: boolean;
}

/** `dossier export DIR -o FILE.zip`: the evidence bundle, complete or absent. */
export function exportCommand({ terminal }: Shell): Command {
  const said = words(terminal.language);
  return new Command('export')
    .description(said.exportBundle)
    .argument('<DIR>')
    .requiredOption('-o, --output <FILE.zip>', said.output)
    .option('--profile <full|claim|court>', said.profile, oneOf(terminal, '--profile', profiles), 'full')
    .action(async (dir: string, options: Options) => {
      const wanted = { profile: options.profile, language: terminal.language, target: resolve(options.output) };
      const { path, sizeBytes, sha256 } = await untilInterrupted((cancel) =>
        withCaseIfFree(resolve(dir), (opened) => exportBundle(opened, wanted, bundleTools, (progress) => terminal.progress(progress), cancel)),
      );
      if (options.json) terminal.json({ file: path, bytes: sizeBytes, sha256, profile: options.profile });
      else terminal.data(said.exported(path, sizeBytes));
    });
}
