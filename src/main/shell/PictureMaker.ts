import { utilityProcess, type UtilityProcess } from 'electron';
import { randomUUID } from 'node:crypto';

/** A small picture of an original to be put at `to`, or one of its pages to be sent back. */
export type PictureOrder =
  | { readonly from: string; readonly to: string }
  | { readonly from: string; readonly page: number; readonly widthPx: number };

/** What the picture process is asked, and what it answers. */
export interface PictureRequest {
  readonly id: string;
  readonly order: PictureOrder;
}
export interface PictureReply {
  readonly id: string;
  readonly ok: boolean;
  /** The page, WebP. */
  readonly bytes?: Uint8Array;
}

/** A fresh process after this many pictures: the memory of picture libraries grows. */
const picturesPerProcess = 60;
const patienceMs = 20_000;

/** Makes pictures of originals one by one in a process of its own, since originals are hostile. */
export class PictureMaker {
  #process: UtilityProcess | null = null;
  #made = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param entry the built pictureProcess.js */
  constructor(private readonly entry: string) {}

  /** Never rejects: a process that hangs or dies makes no picture, and the next one starts anew. */
  make(order: PictureOrder): Promise<PictureReply> {
    const made = this.#turn.then(() => this.#make(order));
    this.#turn = made;
    return made;
  }

  #make(order: PictureOrder): Promise<PictureReply> {
    const worker = this.#worker();
    const id = randomUUID();
    return new Promise((done) => {
      const finish = (reply: PictureReply): void => {
        clearTimeout(patience);
        worker.off('message', hear);
        worker.off('exit', fail);
        done(reply);
      };
      const hear = (reply: PictureReply): void => void (reply.id === id && finish(reply));
      const fail = (): void => {
        if (this.#process === worker) this.#process = null;
        finish({ id, ok: false });
      };
      const patience = setTimeout(() => worker.kill(), patienceMs);
      worker.on('message', hear);
      worker.once('exit', fail);
      worker.postMessage({ id, order } satisfies PictureRequest);
    });
  }

  #worker(): UtilityProcess {
    if (this.#process !== null && this.#made >= picturesPerProcess) {
      this.#process.kill();
      this.#process = null;
    }
    if (this.#process === null) {
      this.#made = 0;
      this.#process = utilityProcess.fork(this.entry, [], { serviceName: 'Dossier pictures', stdio: 'ignore' });
    }
    this.#made += 1;
    return this.#process;
  }
}
