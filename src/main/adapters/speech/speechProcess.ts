import { FaultError, type Fault } from '../../../core/faults.js';
import type { SpeechReply } from '../../../core/speech/Transcriber.js';
import { parentChannel } from '../reading/ParentChannel.js';
import type { SpeechMessage, SpeechOrder } from './SpeechMessage.js';
import { transcribeSound } from './transcribeSound.js';

/** The entry point of the process that hears one recording; its parent ends it afterwards. */
const channel = parentChannel();
const send = (message: SpeechMessage): void => channel.send(message);

channel.onMessage((message) => {
  const { request } = message as SpeechOrder;
  void transcribeSound(request, (progress) => send({ progress })).then(
    (recognised) => send({ reply: { ok: true, recognised } }),
    (error: unknown) => send({ reply: { ok: false, fault: faultOf(error, request.name) } satisfies SpeechReply }),
  );
});

function faultOf(error: unknown, input: string): Fault {
  if (error instanceof FaultError) return error.fault;
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return { code: 'E_INTERNAL', input, reference: `${name}: ${message.split('\n')[0]!.slice(0, 160)}` };
}
