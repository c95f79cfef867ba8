import { FaultError, type Fault } from '../../../core/faults.js';
import type { ReadReply, ReadRequest } from '../../../core/ports.js';
import type { OnSign } from './OnSign.js';
import { parentChannel } from './ParentChannel.js';
import type { ReaderAnswer, ReaderOrder, ReaderSign } from './ReaderMessage.js';
import { readOriginal } from './readOriginal.js';

/**
 * The entry point of a reader process: takes orders, reads the files, answers; nothing else. Whatever a hostile file
 * does to it, its parent lives on.
 */
const channel = parentChannel();

channel.onMessage((message) => {
  const { id, request } = message as ReaderOrder;
  void reply(request, (progress) => channel.send({ id, sign: true, ...(progress && { progress }) } satisfies ReaderSign)).then((answer) => channel.send({ id, reply: answer } satisfies ReaderAnswer));
});

async function reply(request: ReadRequest, onSign: OnSign): Promise<ReadReply> {
  try {
    return { ok: true, reading: await readOriginal(request, onSign) };
  } catch (error) {
    return { ok: false, fault: faultOf(error, request.name) };
  }
}

/** A bug met while reading one file is that file's fault to the parent; its kind and place go along as the reference. */
function faultOf(error: unknown, input: string): Fault {
  if (error instanceof FaultError) return { ...error.fault, input };
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return { code: 'E_INTERNAL', input, reference: `${name}: ${message.split('\n')[0]!.slice(0, 160)}` };
}
