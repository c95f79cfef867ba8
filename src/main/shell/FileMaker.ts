import type { SideProcess } from './SideProcess.js';

/** Makes files out of originals in a process of its own, each once. */
export class FileMaker<Order extends { readonly to: string }> {
  readonly #making = new Map<string, Promise<boolean>>();

  constructor(private readonly process: SideProcess<Order>) {}

  /** Whether the file is there now. Two who ask for one file wait for the same making. Never rejects. */
  make(order: Order): Promise<boolean> {
    const known = this.#making.get(order.to);
    if (known !== undefined) return known;
    const made = this.process
      .ask(order)
      .then(({ ok }) => ok)
      .finally(() => this.#making.delete(order.to));
    this.#making.set(order.to, made);
    return made;
  }
}
