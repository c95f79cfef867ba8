import { utilityProcess, type UtilityProcess } from 'electron';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocatedExhibit } from './EvidenceSource.js';

/** What the thumbnail process is asked, and what it answers. */
export interface ThumbnailRequest {
  readonly id: string;
  readonly from: string;
  /** Where to put the picture; it appears there whole or not at all. */
  readonly to: string;
}
export interface ThumbnailReply {
  readonly id: string;
  readonly ok: boolean;
}

/** A fresh process after this many pictures: the memory of picture libraries grows. */
const picturesPerProcess = 60;
const patienceMs = 20_000;

/** Small pictures of exhibits, made one by one in a process of their own and kept in the case's cache folder. */
export class Thumbnails {
  #process: UtilityProcess | null = null;
  #made = 0;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #making = new Map<string, Promise<boolean>>();

  constructor(private readonly entry: string) {}

  /** The picture's bytes, WebP; null when the original cannot be pictured. */
  async of({ path, dir, exhibit }: LocatedExhibit): Promise<Uint8Array | null> {
    const folder = join(dir, 'cache', 'thumbnails');
    const to = join(folder, `${exhibit.sha256}.webp`);
    const kept = await readFile(to).catch(() => null);
    if (kept !== null) return kept;
    await mkdir(folder, { recursive: true });
    return (await this.#makeOnce(path, to)) ? readFile(to).catch(() => null) : null;
  }

  close(): void {
    this.#process?.kill();
    this.#process = null;
  }

  /** Two who ask for one picture wait for the same making. */
  #makeOnce(from: string, to: string): Promise<boolean> {
    const known = this.#making.get(to);
    if (known !== undefined) return known;
    const made = this.#turn.then(() => this.#make(from, to)).finally(() => this.#making.delete(to));
    this.#making.set(to, made);
    this.#turn = made;
    return made;
  }

  /** Never rejects: a process that hangs or dies makes no picture, and the next one starts anew. */
  #make(from: string, to: string): Promise<boolean> {
    const worker = this.#worker();
    const id = randomUUID();
    return new Promise((done) => {
      const finish = (ok: boolean): void => {
        clearTimeout(patience);
        worker.off('message', hear);
        worker.off('exit', fail);
        done(ok);
      };
      const hear = (reply: ThumbnailReply): void => void (reply.id === id && finish(reply.ok));
      const fail = (): void => {
        if (this.#process === worker) this.#process = null;
        finish(false);
      };
      const patience = setTimeout(() => worker.kill(), patienceMs);
      worker.on('message', hear);
      worker.once('exit', fail);
      worker.postMessage({ id, from, to } satisfies ThumbnailRequest);
    });
  }

  #worker(): UtilityProcess {
    if (this.#process !== null && this.#made >= picturesPerProcess) this.close();
    if (this.#process === null) {
      this.#made = 0;
      this.#process = utilityProcess.fork(this.entry, [], { serviceName: 'Dossier thumbnails', stdio: 'ignore' });
    }
    this.#made += 1;
    return this.#process;
  }
}
