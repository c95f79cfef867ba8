import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocatedExhibit } from './EvidenceSource.js';
import { FileMaker } from './FileMaker.js';
import type { ThumbnailOrder } from './PictureOrder.js';
import type { SideProcess } from './SideProcess.js';

/** Counts the ways in which thumbnails were made: those of an earlier way are not shown any more. */
const way = 2;

/** Small pictures of exhibits, kept in the case's cache folder. */
export class Thumbnails {
  readonly #maker: FileMaker<ThumbnailOrder>;

  constructor(process: SideProcess<ThumbnailOrder>) {
    this.#maker = new FileMaker(process);
  }

  /** The picture's bytes, WebP; null when the original cannot be pictured. */
  async of({ path, dir, exhibit }: LocatedExhibit): Promise<Uint8Array | null> {
    const folder = join(dir, 'cache', 'thumbnails');
    const to = join(folder, `${exhibit.sha256}-${way}.webp`);
    const kept = await readFile(to).catch(() => null);
    if (kept !== null) return kept;
    await mkdir(folder, { recursive: true });
    return (await this.#maker.make({ from: path, to })) ? readFile(to).catch(() => null) : null;
  }
}
