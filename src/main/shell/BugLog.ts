import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const limitBytes = 1_000_000;

/** Where bugs are written down, so that a person can hand them to us. It holds no evidence beyond what an error says. */
export class BugLog {
  readonly #path: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, 'dossier.log');
  }

  /** Writes a bug down; returns the reference by which the person can name it. Never throws. */
  write(where: string, error: unknown): string {
    const reference = randomBytes(4).toString('hex');
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      this.#turnOver();
      appendFileSync(this.#path, `${new Date().toISOString()} ${reference} ${where}: ${words}\n`);
    } catch (failure) {
      // A full disk must not turn one bug into two; the terminal is what is left.
      process.stderr.write(`${reference} ${where}: ${words}\n(not logged: ${String(failure)})\n`);
    }
    return reference;
  }

  /** Keeps the log and one log before it. */
  #turnOver(): void {
    const sizeBytes = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
    if (sizeBytes > limitBytes) renameSync(this.#path, `${this.#path}.1`);
  }
}
