import { basename } from 'node:path';
import type { Fault } from '../../../core/faults.js';
import type { Cancellation, OnProgress } from '../../../core/ports.js';
import type { SpeechReply, SpeechRequest, Transcriber } from '../../../core/speech/Transcriber.js';
import type { SpawnReader } from '../reading/ReaderChild.js';
import { parseSpeechMessage, type SpeechOrder } from './SpeechMessage.js';

/** How recordings are transcribed. */
export interface TranscriberOptions {
  /** Makes a process of the built speechProcess.js. */
  readonly spawn: SpawnReader;
  /** A process that gives no sign for so long hangs. A phrase of 20 s takes a slow computer with a large model two minutes. 5 minutes when not given. */
  readonly patienceMs?: number;
}

const watchEveryMs = 50;

/** A transcriber whose every recording is heard in a process of its own, which takes the model's memory along when it ends. */
export function createTranscriber({ spawn, patienceMs = 300_000 }: TranscriberOptions): Transcriber {
  return { transcribe: (request, onProgress, cancel) => transcribe(spawn, patienceMs, request, onProgress, cancel) };
}

function transcribe(spawn: SpawnReader, patienceMs: number, request: SpeechRequest, onProgress: OnProgress, cancel?: Cancellation): Promise<SpeechReply> {
  const refuse = (fault: Fault): SpeechReply => ({ ok: false, fault });
  const cancelled: Fault = { code: 'E_CANCELLED', input: request.name };
  if (cancel?.aborted) return Promise.resolve(refuse(cancelled));
  return new Promise((done) => {
    const child = spawn();
    let stage = 'model';
    const finish = (reply: SpeechReply): void => {
      clearTimeout(patience);
      clearInterval(watch);
      child.kill();
      done(reply);
    };
    const patience = setTimeout(() => finish(refuse({ code: 'E_TIMEOUT', input: request.name, seconds: patienceMs / 1_000 })), patienceMs);
    const watch = setInterval(() => cancel?.aborted && finish(refuse(cancelled)), watchEveryMs);
    child.onMessage((said) => {
      const message = parseSpeechMessage(said);
      if (message === null) return finish(refuse({ code: 'E_READER_CRASHED', input: request.name }));
      if ('reply' in message) return finish(message.reply);
      patience.refresh();
      ({ stage } = message.progress);
      onProgress(message.progress);
    });
    // A model that does not suit the engine ends the process while it is read.
    child.onExit(() => finish(refuse(stage === 'model' ? { code: 'E_MODEL_FAILED', input: basename(request.model) } : { code: 'E_READER_CRASHED', input: request.name })));
    child.send({ request } satisfies SpeechOrder);
  });
}
