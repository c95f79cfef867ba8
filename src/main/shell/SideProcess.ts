import { utilityProcess, type UtilityProcess } from 'electron';
import { randomUUID } from 'node:crypto';

/** What a side process is asked, and what it answers. */
export interface SideRequest<Order> {
  readonly id: string;
  readonly order: Order;
}
export interface SideReply {
  readonly id: string;
  readonly ok: boolean;
  /** What was made, unless it was put into a file. */
  readonly bytes?: Uint8Array;
}

export interface SideProcessSetting {
  /** The built entry of the process. */
  readonly entry: string;
  readonly serviceName: string;
  /** A fresh process after so many orders: the memory of native libraries grows. */
  readonly ordersPerProcess: number;
  readonly patienceMs: number;
}

/** Works on originals one by one, in a process of its own: originals are hostile, and decoders crash. */
export class SideProcess<Order> {
  #process: UtilityProcess | null = null;
  #taken = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly setting: SideProcessSetting) {}

  /** Never rejects: a process that hangs or dies answers `ok: false`, and the next one starts anew. */
  ask(order: Order): Promise<SideReply> {
    const answer = this.#turn.then(() => this.#ask(order));
    this.#turn = answer;
    return answer;
  }

  #ask(order: Order): Promise<SideReply> {
    const worker = this.#worker();
    const id = randomUUID();
    return new Promise((done) => {
      const finish = (reply: SideReply): void => {
        clearTimeout(patience);
        worker.off('message', hear);
        worker.off('exit', fail);
        done(reply);
      };
      const hear = (reply: SideReply): void => void (reply.id === id && finish(reply));
      const fail = (): void => {
        if (this.#process === worker) this.#process = null;
        finish({ id, ok: false });
      };
      const patience = setTimeout(() => worker.kill(), this.setting.patienceMs);
      worker.on('message', hear);
      worker.once('exit', fail);
      worker.postMessage({ id, order } satisfies SideRequest<Order>);
    });
  }

  #worker(): UtilityProcess {
    const { entry, serviceName, ordersPerProcess } = this.setting;
    if (this.#process !== null && this.#taken >= ordersPerProcess) {
      this.#process.kill();
      this.#process = null;
    }
    if (this.#process === null) {
      this.#taken = 0;
      this.#process = utilityProcess.fork(entry, [], { serviceName, execArgv: ['--max-old-space-size=512'], stdio: 'ignore' });
    }
    this.#taken += 1;
    return this.#process;
  }
}
