import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocatedExhibit } from './EvidenceSource.js';
import type { PictureMaker } from './PictureMaker.js';

/** Small pictures of exhibits, kept in the case's cache folder. */
export class Thumbnails {
  readonly #making = new Map<string, Promise<boolean>>();

  constructor(private readonly maker: PictureMaker) {}

  /** The picture's bytes, WebP; null when the original cannot be pictured. */
  async of({ path, dir, exhibit }: LocatedExhibit): Promise<Uint8Array | null> {
    const folder = join(dir, 'cache', 'thumbnails');
    const to = join(folder, `${exhibit.sha256}.webp`);
    const kept = await readFile(to).catch(() => null);
    if (kept !== null) return kept;
    await mkdir(folder, { recursive: true });
    return (await this.#makeOnce(path, to)) ? readFile(to).catch(() => null) : null;
  }

  /** Two who ask for one picture wait for the same making. */
  #makeOnce(from: string, to: string): Promise<boolean> {
    const known = this.#making.get(to);
    if (known !== undefined) return known;
    const made = this.maker
      .make({ from, to })
      .then(({ ok }) => ok)
      .finally(() => this.#making.delete(to));
    this.#making.set(to, made);
    return made;
  }
}
