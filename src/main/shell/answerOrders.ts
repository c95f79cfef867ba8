import type { SideReply, SideRequest } from './SideProcess.js';

/**
 * Answers what a SideProcess asks of this process.
 * @param work gives what was made, or whether a file was; what cannot be made is answered with `ok: false`
 */
export function answerOrders<Order>(work: (order: Order) => Promise<Uint8Array | boolean>): void {
  process.parentPort.on('message', ({ data }) => {
    const { id, order } = data as SideRequest<Order>;
    const reply = (rest: Omit<SideReply, 'id'>): void => process.parentPort.postMessage({ id, ...rest } satisfies SideReply);
    void work(order).then(
      (made) => reply(typeof made === 'boolean' ? { ok: made } : { ok: true, bytes: made }),
      () => reply({ ok: false }),
    );
  });
}
