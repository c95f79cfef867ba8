import { Command } from 'commander';
import { addCommand } from './commands/add.js';
import { chronologyCommand } from './commands/chronology.js';
import { createCommand } from './commands/create.js';
import { exportCommand } from './commands/export.js';
import { readCommand } from './commands/read.js';
import { searchCommand } from './commands/search.js';
import { statusCommand } from './commands/status.js';
import { verifyCommand } from './commands/verify.js';
import { program as facts } from '../core/program.js';
import type { Terminal } from './Terminal.js';
import { words } from './words.js';

/** What a command leaves behind for the exit status: 0 all done, 1 some input failed. */
export interface Outcome {
  status: 0 | 1;
}

/** What every command is given. */
export interface Shell {
  readonly terminal: Terminal;
  readonly outcome: Outcome;
}

/** The whole command line of CONTRACT.md section 1. Throws commander's errors; never ends the process. */
export function makeProgram(terminal: Terminal, outcome: Outcome): Command {
  const said = words(terminal.language);
  const root = new Command('dossier')
    .description(said.about)
    .version(facts.version, '-V, --version')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .showHelpAfterError(false);
  const shell = { terminal, outcome };
  for (const make of [readCommand, createCommand, addCommand, searchCommand, chronologyCommand, exportCommand, verifyCommand, statusCommand]) {
    const command = make(shell)
      .option('--json', said.json)
      .option('--lang <ru|en>', said.lang)
      .exitOverride()
      .configureOutput({ writeErr: () => undefined });
    root.addCommand(command);
  }
  root.option('--lang <ru|en>', said.lang);
  return root.action(() => {
    root.outputHelp();
  });
}
