import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Silence } from '../../core/exhibit/silences.js';
import type { LocatedExhibit } from './EvidenceSource.js';
import { FileMaker } from './FileMaker.js';
import { SideProcess } from './SideProcess.js';

/** A recording to be decoded to `to`, where its sound or the list of its silences appears whole or not at all. */
export interface SoundOrder {
  readonly what: 'sound' | 'silences';
  readonly from: string;
  readonly mediaType: string;
  readonly to: string;
}

/** An hour of the slowest format decodes in some seconds; what takes this long hangs. */
const patienceMs = 5 * 60_000;
/** To be counted up when silences are told by another rule: what lies in caches is found anew then. */
const rule = 1;

/** Recordings that a page cannot play, decoded into the case's cache folder; the originals stay as they are. */
export class Sounds {
  readonly #maker: FileMaker<SoundOrder>;
  /** Who waits to hear a recording does not wait for the silences of another. */
  readonly #listener: FileMaker<SoundOrder>;

  constructor(entry: string) {
    const made = (serviceName: string) => new FileMaker(new SideProcess<SoundOrder>({ entry, serviceName, ordersPerProcess: 20, patienceMs }));
    this.#maker = made('Dossier sound');
    this.#listener = made('Dossier silences');
  }

  /** Where the decoded recording lies, as WAV; null when it cannot be decoded. */
  of(located: LocatedExhibit): Promise<string | null> {
    return this.#made(this.#maker, 'sound', located, 'wav');
  }

  /** Where nobody speaks, as the command line tells it; null when the recording cannot be decoded. */
  async silencesOf(located: LocatedExhibit): Promise<readonly Silence[] | null> {
    const file = await this.#made(this.#listener, 'silences', located, `silences-${rule}.json`);
    return file === null ? null : (JSON.parse(await readFile(file, 'utf8')) as readonly Silence[]);
  }

  async #made(maker: FileMaker<SoundOrder>, what: SoundOrder['what'], { path, dir, exhibit: { sha256, mediaType } }: LocatedExhibit, ending: string): Promise<string | null> {
    const folder = join(dir, 'cache', 'sound');
    const to = join(folder, `${sha256}.${ending}`);
    if (await isThere(to)) return to;
    await mkdir(folder, { recursive: true });
    return (await maker.make({ what, from: path, mediaType, to })) ? to : null;
  }
}

const isThere = (path: string): Promise<boolean> => access(path).then(() => true, () => false);
