import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocatedExhibit } from './EvidenceSource.js';
import { FileMaker } from './FileMaker.js';

/** Small pictures of exhibits, made one by one in a process of their own and kept in the case's cache folder. */
export class Thumbnails {
  readonly #maker: FileMaker;

  constructor(entry: string) {
    this.#maker = new FileMaker({ entry, serviceName: 'Dossier thumbnails', filesPerProcess: 60, patienceMs: 20_000 });
  }

  /** The picture's bytes, WebP; null when the original cannot be pictured. */
  async of({ path, dir, exhibit: { sha256, mediaType } }: LocatedExhibit): Promise<Uint8Array | null> {
    const folder = join(dir, 'cache', 'thumbnails');
    const to = join(folder, `${sha256}.webp`);
    const kept = await readFile(to).catch(() => null);
    if (kept !== null) return kept;
    await mkdir(folder, { recursive: true });
    return (await this.#maker.make({ from: path, mediaType, to })) ? readFile(to).catch(() => null) : null;
  }
}
