import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocatedExhibit } from './EvidenceSource.js';
import { FileMaker } from './FileMaker.js';

/** An hour of the slowest format decodes in some seconds; what takes this long hangs. */
const patienceMs = 5 * 60_000;

/** Recordings that a page cannot play, decoded into the case's cache folder; the originals stay as they are. */
export class Sounds {
  readonly #maker: FileMaker;

  constructor(entry: string) {
    this.#maker = new FileMaker({ entry, serviceName: 'Dossier sound', filesPerProcess: 20, patienceMs });
  }

  /** Where the decoded recording lies, as WAV; null when it cannot be decoded. */
  async of({ path, dir, exhibit: { sha256, mediaType } }: LocatedExhibit): Promise<string | null> {
    const folder = join(dir, 'cache', 'sound');
    const to = join(folder, `${sha256}.wav`);
    if (await isThere(to)) return to;
    await mkdir(folder, { recursive: true });
    return (await this.#maker.make({ from: path, mediaType, to })) ? to : null;
  }
}

const isThere = (path: string): Promise<boolean> => access(path).then(() => true, () => false);
