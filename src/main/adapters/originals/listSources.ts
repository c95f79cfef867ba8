import type { BigIntStats } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { posesAsFile } from '../../../core/exhibit/posesAsFile.js';
import type { Fault } from '../../../core/faults.js';
import type { SourceFile, Sources } from '../../../core/ports.js';
import { faultOfErrno } from '../disk/faultOfErrno.js';

/** Files that systems leave in folders and that no person puts there as evidence. */
const systemFiles: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.localized', '.directory']);
const maxDepth = 32;
const maxFiles = 100_000;

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'variant' });

/** Finds the files to import on this machine's disk. */
export const listSources: Sources = {
  list: async (path) => {
    const walk = new Walk();
    await walk.visit(path, []);
    return walk.found;
  },
};

class Walk {
  readonly found: SourceFile[] = [];
  #isFull = false;

  /** `above` names the folders that lead here, so that a link back to one of them is not followed in circles. */
  async visit(path: string, above: readonly string[]): Promise<void> {
    if (this.#isFull) return;
    try {
      const facts = await stat(path, { bigint: true });
      if (facts.isDirectory()) await this.#enter(path, identityOf(facts), above);
      else this.#add(path);
    } catch (error) {
      const fault = faultOfErrno(error, path);
      if (!fault) throw error;
      this.#add(path, fault);
    }
  }

  async #enter(path: string, identity: string, above: readonly string[]): Promise<void> {
    if (above.includes(identity)) return;
    if (above.length >= maxDepth) return this.#add(path, { code: 'E_TOO_LARGE', input: path, limit: `${maxDepth}` });
    // Somebody took it for a file. What lies in it comes in all the same.
    if (posesAsFile(basename(path))) this.#add(path, { code: 'E_NOT_A_FILE', input: path });
    for (const child of withoutDress(await childrenOf(path))) await this.visit(join(path, child), [...above, identity]);
  }

  #add(path: string, fault?: Fault): void {
    if (this.#isFull) return;
    this.#isFull = this.found.length >= maxFiles;
    const told: Fault | undefined = this.#isFull ? { code: 'E_TOO_LARGE', input: path, limit: `${maxFiles}` } : fault;
    this.found.push({ path, name: basename(path), ...(told && { fault: told }) });
  }
}

/** The dress of the pages in Telegram's export (styles, script, marks of its own), which is nobody's evidence. */
const dress: ReadonlySet<string> = new Set(['css', 'js', 'images']);

function withoutDress(names: readonly string[]): readonly string[] {
  const isTelegram = names.includes('css') && names.includes('images') && names.some((name) => name === 'result.json' || /^messages\d*\.html$/.test(name) || name === 'export_results.html');
  return isTelegram ? names.filter((name) => !dress.has(name)) : names;
}

const identityOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

async function childrenOf(dir: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(dir)) {
    if (!systemFiles.has(entry.name) && !entry.name.startsWith('._')) names.push(entry.name);
  }
  return names.sort((a, b) => byName.compare(a, b) || (a < b ? -1 : 1));
}
