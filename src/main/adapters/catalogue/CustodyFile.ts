import { createHash } from 'node:crypto';
import type { CustodyEvent, CustodyFact } from '../../../core/custody/CustodyEvent.js';
import { custodyEvent, custodyLine, noPrevious } from '../../../core/custody/custodyLine.js';
import type { Clock, CustodyLog } from '../../../core/ports.js';
import { LineFile } from '../disk/LineFile.js';

/** SHA-256 of a text's UTF-8 bytes in lower-case hex. */
export const sha256OfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The custody log as custody.jsonl in the case folder. */
export class CustodyFile implements CustodyLog {
  #tail: Promise<unknown> = Promise.resolve();
  #last: { seq: number; digest: string } | null = null;
  readonly #file: LineFile;

  constructor(
    path: string,
    private readonly clock: Clock,
    private readonly agent: string,
  ) {
    this.#file = new LineFile(path);
  }

  append(fact: CustodyFact): Promise<CustodyEvent> {
    const run = this.#tail.then(() => this.#append(fact));
    this.#tail = run.catch(() => undefined);
    return run;
  }

  lines(): Promise<readonly string[]> {
    return this.#file.lines();
  }

  /** Cuts a line off that a crash tore, and says so in the log. */
  async repair(): Promise<void> {
    const torn = await this.#file.tornBytes();
    if (torn === 0) return;
    await this.#file.repair();
    await this.append({ type: 'fixity check', outcome: 'failure', detail: { action: 'repair', tornBytes: torn } });
  }

  async #append(fact: CustodyFact): Promise<CustodyEvent> {
    const last = this.#last ?? (await this.#readLast());
    const event = custodyEvent(fact, last.seq + 1, this.clock.now(), this.agent, last.digest);
    const line = custodyLine(event);
    // After a failed write the file itself tells where the chain stands.
    this.#last = null;
    await this.#file.append(line);
    this.#last = { seq: event.seq, digest: sha256OfText(line) };
    return event;
  }

  async #readLast(): Promise<{ seq: number; digest: string }> {
    const lines = await this.#file.lines();
    const last = lines.at(-1);
    return { seq: lines.length, digest: last === undefined ? noPrevious : sha256OfText(last) };
  }
}
