import { z } from 'zod';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import type { Progress } from '../../../core/ports.js';
import type { SpeechReply, SpeechRequest } from '../../../core/speech/Transcriber.js';
import { maxSegments } from '../../../core/transcript/Transcript.js';

/** What the parent sends, once. */
export interface SpeechOrder {
  readonly request: SpeechRequest;
}

const whole = z.number().int().min(0).max(1e9);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/).transform((hex) => hex as Sha256);
const seconds = z.number().min(0).max(1e6);
const reply = z.union([
  z.object({
    ok: z.literal(true),
    recognised: z.object({
      digest: sha256,
      engine: z.string().max(100),
      model: z.object({
        name: z.string().max(1_000),
        kind: z.enum(['nemo-ctc', 'zipformer-ctc', 'wenet-ctc', 'sense-voice', 'transducer', 'nemo-transducer', 'whisper', 't-one']),
        language: z.enum(['ru', 'auto']).exactOptional(),
        files: z.array(z.object({ name: z.string().max(1_000), sizeBytes: z.number().int().min(0), sha256 })).max(10),
      }),
      segments: z.array(z.object({ from: seconds, to: seconds, speaker: z.null(), text: z.string().min(1).max(10_000) })).max(maxSegments),
    }),
  }),
  z.object({ ok: z.literal(false), fault: z.object({ code: z.string() }).loose() }),
]);
const message = z.union([
  z.object({ progress: z.object({ stage: z.enum(['model', 'speech']), done: whole, total: whole }) }),
  z.object({ reply }),
]);

/** What the process sends back: signs of progress, then the reply. */
export type SpeechMessage = { readonly progress: Progress } | { readonly reply: SpeechReply };

/** What a process says, if it can be that; one that hears foreign sound with native code is not trusted. */
export function parseSpeechMessage(said: unknown): SpeechMessage | null {
  const parsed = message.safeParse(said);
  return parsed.success ? (parsed.data as SpeechMessage) : null;
}
