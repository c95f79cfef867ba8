import { opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
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
    const found: SourceFile[] = [];
    await walk(path, 0, found);
    return found;
  },
};

async function walk(path: string, depth: number, found: SourceFile[]): Promise<void> {
  if (found.length >= maxFiles) return;
  const name = basename(path);
  try {
    const facts = await stat(path);
    if (!facts.isDirectory()) {
      found.push({ path, name });
      return;
    }
    if (depth >= maxDepth) {
      found.push({ path, name, fault: { code: 'E_TOO_LARGE', input: path, limit: `${maxDepth}` } });
      return;
    }
    for (const child of await childrenOf(path)) await walk(join(path, child), depth + 1, found);
  } catch (error) {
    const fault = faultOfErrno(error, path);
    if (!fault) throw error;
    found.push({ path, name, fault });
  }
}

async function childrenOf(dir: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(dir)) {
    if (!systemFiles.has(entry.name) && !entry.name.startsWith('._')) names.push(entry.name);
  }
  return names.sort((a, b) => byName.compare(a, b) || (a < b ? -1 : 1));
}
