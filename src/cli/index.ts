import { CommanderError } from 'commander';
import { wordFault } from '../core/wording/wordFault.js';
import { chooseLanguage } from './language.js';
import { makeProgram, type Outcome } from './program.js';
import { faultOf, Terminal } from './Terminal.js';
import { wordUsage } from './usage.js';

/** Faults of the words of a command rather than of what it works on. */
const wrongUsage: ReadonlySet<string> = new Set(['E_USAGE', 'E_BAD_DATE', 'E_BAD_ZONE']);

/** Runs one command. Resolves to the exit status of CONTRACT.md section 1: 0 done, 1 some input failed, 2 wrong usage. */
async function run(args: readonly string[]): Promise<number> {
  const language = chooseLanguage(args, process.env);
  const terminal = new Terminal(language);
  const outcome: Outcome = { status: 0 };
  try {
    await makeProgram(terminal, outcome).parseAsync([...args], { from: 'user' });
    return outcome.status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const fault = { code: 'E_USAGE', input: wordUsage(error, language) } as const;
      process.stderr.write(`${fault.code} ${wordFault(fault, language)}\n`);
      return 2;
    }
    const fault = faultOf(error, args[0] ?? 'dossier');
    terminal.fault(fault);
    return wrongUsage.has(fault.code) ? 2 : 1;
  }
}

// A reader that stops reading (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
