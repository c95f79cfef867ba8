import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocatedExhibit } from './EvidenceSource.js';
import { FileMaker } from './FileMaker.js';
import { SideProcess } from './SideProcess.js';

/** A recording to be decoded to `to`, where it appears whole or not at all. */
export interface SoundOrder {
  readonly from: string;
  readonly mediaType: string;
  readonly to: string;
}

/** An hour of the slowest format decodes in some seconds; what takes this long hangs. */
const patienceMs = 5 * 60_000;

/** Recordings that a page cannot play, decoded into the case's cache folder; the originals stay as they are. */
export class Sounds {
  readonly #maker: FileMaker<SoundOrder>;

  constructor(entry: string) {
    this.#maker = new FileMaker(new SideProcess({ entry, serviceName: 'Dossier sound', ordersPerProcess: 20, patienceMs }));
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
