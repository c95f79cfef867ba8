import { chmod, copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import { safeFileName } from '../../core/exhibit/safeFileName.js';
import type { OpenCase } from '../../core/ports.js';

/**
 * Copies of originals for other programs, under the names they came with, so that nothing writes into the locker. They
 * are taken back at the next start and at the end: evidence is not left lying about.
 */
export class HandedOut {
  constructor(private readonly folder: string) {}

  /** Paths of the copies, in the order asked. */
  async copies({ originals }: OpenCase, exhibits: readonly Exhibit[]): Promise<string[]> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const folder = await mkdtemp(join(this.folder, 'copy-'));
    const paths: string[] = [];
    for (const exhibit of exhibits) {
      const name = nameOf(exhibit);
      const plain = join(folder, name);
      const path = paths.includes(plain) ? join(folder, `${exhibit.number}-${name}`) : plain;
      await copyFile(originals.pathOf(exhibit.sha256), path);
      await chmod(path, 0o600);
      paths.push(path);
    }
    return paths;
  }

  async takeBack(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The name under which an exhibit leaves the locker. */
export function nameOf({ origins, number }: Exhibit): string {
  return safeFileName(origins[0]?.name ?? '', `exhibit-${number}`);
}
