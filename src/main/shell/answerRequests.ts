import type { MakeReply, MakeRequest } from './FileMaker.js';

/** Answers what a FileMaker asks of this process. A file that cannot be made is answered with `ok: false`. */
export function answerRequests(make: (request: MakeRequest) => Promise<boolean>): void {
  process.parentPort.on('message', ({ data }) => {
    const request = data as MakeRequest;
    const reply = (ok: boolean): void => process.parentPort.postMessage({ id: request.id, ok } satisfies MakeReply);
    void make(request).then(reply, () => reply(false));
  });
}
