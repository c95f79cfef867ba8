import { utilityProcess, type UtilityProcess } from 'electron';
import { randomUUID } from 'node:crypto';

/** What a file-making process is asked, and what it answers. */
export interface MakeRequest {
  readonly id: string;
  readonly from: string;
  readonly mediaType: string;
  /** Where to put the file; it appears there whole or not at all. */
  readonly to: string;
}
export interface MakeReply {
  readonly id: string;
  readonly ok: boolean;
}

export interface FileMakerSetting {
  /** The built entry of the process. */
  readonly entry: string;
  readonly serviceName: string;
  /** A fresh process after so many files: the memory of native libraries grows. */
  readonly filesPerProcess: number;
  readonly patienceMs: number;
}

/** Makes files out of originals one by one, in a process of its own: originals are hostile, and decoders crash. */
export class FileMaker {
  #process: UtilityProcess | null = null;
  #made = 0;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #making = new Map<string, Promise<boolean>>();

  constructor(private readonly setting: FileMakerSetting) {}

  /** Whether the file is there now. Two who ask for one file wait for the same making. Never rejects. */
  make(asked: Omit<MakeRequest, 'id'>): Promise<boolean> {
    const known = this.#making.get(asked.to);
    if (known !== undefined) return known;
    const made = this.#turn.then(() => this.#make(asked)).finally(() => this.#making.delete(asked.to));
    this.#making.set(asked.to, made);
    this.#turn = made;
    return made;
  }

  close(): void {
    this.#process?.kill();
    this.#process = null;
  }

  /** A process that hangs or dies makes no file, and the next one starts anew. */
  #make(asked: Omit<MakeRequest, 'id'>): Promise<boolean> {
    const worker = this.#worker();
    const id = randomUUID();
    return new Promise((done) => {
      const finish = (ok: boolean): void => {
        clearTimeout(patience);
        worker.off('message', hear);
        worker.off('exit', fail);
        done(ok);
      };
      const hear = (reply: MakeReply): void => void (reply.id === id && finish(reply.ok));
      const fail = (): void => {
        if (this.#process === worker) this.#process = null;
        finish(false);
      };
      const patience = setTimeout(() => worker.kill(), this.setting.patienceMs);
      worker.on('message', hear);
      worker.once('exit', fail);
      worker.postMessage({ id, ...asked } satisfies MakeRequest);
    });
  }

  #worker(): UtilityProcess {
    const { entry, serviceName, filesPerProcess } = this.setting;
    if (this.#process !== null && this.#made >= filesPerProcess) this.close();
    if (this.#process === null) {
      this.#made = 0;
      this.#process = utilityProcess.fork(entry, [], { serviceName, execArgv: ['--max-old-space-size=512'], stdio: 'ignore' });
    }
    this.#made += 1;
    return this.#process;
  }
}
