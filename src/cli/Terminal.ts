import { FaultError, type Fault } from '../core/faults.js';
import type { Progress } from '../core/ports.js';
import type { Language } from '../core/wording/Language.js';
import { wordFault } from '../core/wording/wordFault.js';

/**
 * Where a command speaks: data to stdout, all else to stderr. Progress is one line that is redrawn on a terminal, and
 * plain lines, at most one for each tenth of the way, elsewhere.
 */
export class Terminal {
  #shown = '';
  #tenth = -1;
  #stage = '';

  constructor(
    readonly language: Language,
    private readonly out: NodeJS.WritableStream = process.stdout,
    private readonly err: NodeJS.WriteStream = process.stderr,
  ) {}

  /** One line of data. */
  data(line: string): void {
    this.#clear();
    this.out.write(`${line}\n`);
  }

  /** Data as it stands, for formats with line ends of their own. */
  raw(text: string): void {
    this.#clear();
    this.out.write(text);
  }

  json(value: unknown): void {
    this.data(JSON.stringify(value));
  }

  /** One line for the person; never data. */
  say(line: string): void {
    this.#clear();
    this.err.write(`${line}\n`);
  }

  fault(fault: Fault): void {
    this.say(`${fault.code} ${wordFault(fault, this.language)}`);
  }

  progress({ stage, done, total }: Progress): void {
    const line = total > 0 ? `${stage} ${done}/${total}` : `${stage} ${done}`;
    if (this.err.isTTY) {
      this.#clear();
      const width = 24;
      const filled = total > 0 ? Math.round((done / total) * width) : 0;
      this.#shown = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${line}`;
      this.err.write(this.#shown);
      return;
    }
    const tenth = total > 0 ? Math.floor((done / total) * 10) : 0;
    if (tenth === this.#tenth && stage === this.#stage) return;
    this.#tenth = tenth;
    this.#stage = stage;
    this.err.write(`${line}\n`);
  }

  #clear(): void {
    if (this.#shown === '') return;
    this.err.write('\r\u001b[2K');
    this.#shown = '';
  }
}

/** The fault that an error carries; anything else is a bug and becomes E_INTERNAL with its message as reference. */
export function faultOf(error: unknown, input: string): Fault {
  if (error instanceof FaultError) return error.fault;
  const reference = error instanceof Error ? error.message.split('\n')[0]!.slice(0, 200) : String(error);
  return { code: 'E_INTERNAL', input, reference };
}
