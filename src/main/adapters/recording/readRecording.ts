import { trustedCapture, type CaptureHints } from '../../../core/exhibit/chooseCapturedAt.js';
import { callFromFileName } from '../../../core/exhibit/callFromFileName.js';
import { howPlayed } from '../../../core/exhibit/howPlayed.js';
import type { Call } from '../../../core/exhibit/Reading.js';
import { FaultError, type Notice } from '../../../core/faults.js';
import { adtsFacts } from './adtsFacts.js';
import { amrFacts } from './amrFacts.js';
import type { AudioFacts, AudioFile } from './AudioFacts.js';
import { cafFacts } from './cafFacts.js';
import { isCutShort } from './isCutShort.js';
import { libraryFacts } from './libraryFacts.js';
import { mp4Channels } from './mp4Channels.js';
import { mp4SampleRate } from './mp4SampleRate.js';
import { isRf64, rf64Facts } from './rf64Facts.js';

/** One recording to read, with what else is known of its date. */
export interface RecordingRequest extends AudioFile {
  readonly hints: CaptureHints;
  /** Whether its silences are asked for. */
  readonly withSilences?: boolean | undefined;
  /** Called each time a long reading has come a step further. */
  readonly onSign?: () => void;
}

/** A recording as read, with what the person should know about the reading. */
export interface RecordingReading {
  readonly kind: 'call';
  readonly call: Call;
  /** `contact` and `software`, where the name or the file tells them. */
  readonly facts: Readonly<Record<string, string>>;
  readonly told: Pick<CaptureHints, 'stated' | 'embedded'>;
  readonly warnings: readonly Notice[];
}

const unknownLength: Notice = { code: 'W_NO_AUDIO_FACTS', message: 'The recording does not tell how long it is.' };
const notPlayable: Notice = { code: 'W_NOT_PLAYABLE', message: 'This format cannot be played here; the original is kept.' };

/**
 * Reads a recording: what its file says of itself, and what its name says of the call.
 * @throws FaultError E_CORRUPT when the audio is damaged or cut short
 */
export async function readRecording({ hints, withSilences = false, onSign, ...file }: RecordingRequest): Promise<RecordingReading> {
  const audio = await audioFacts(file);
  if (audio === null || !isSound(audio) || (await isCutShort(file))) throw new FaultError({ code: 'E_CORRUPT', input: hints.name });
  const { createdAt, software, durationSeconds, ...format } = audio;
  const { startedAt, phone, direction, contact } = callFromFileName(hints.name);
  const told = { stated: startedAt, embedded: createdAt };
  const call: Call = {
    durationSeconds: durationSeconds === null ? null : Math.round(durationSeconds * 1_000) / 1_000,
    ...format,
    startedAt: trustedCapture({ ...hints, ...told }),
    phone,
    direction,
    transcript: [],
    ...(withSilences && { silences: await silencesOf(file, onSign) }),
  };
  const warnings = [...(durationSeconds === null ? [unknownLength] : []), ...(howPlayed(audio) === 'elsewhere' ? [notPlayable] : [])];
  return { kind: 'call', call, facts: { ...(contact && { contact }), ...(software && { software }) }, told, warnings };
}

/** Decoders are loaded only when they are needed: each weighs in every reader process. */
async function silencesOf(file: AudioFile, onSign?: () => void): Promise<Call['silences']> {
  const { findSilences } = await import('../sound/findSilences.js');
  return findSilences(file, onSign);
}

async function audioFacts(file: AudioFile): Promise<AudioFacts | null> {
  switch (file.mediaType) {
    case 'audio/amr':
      return amrFacts(file);
    case 'audio/aac':
      return adtsFacts(file);
    case 'audio/x-caf':
      return cafFacts(file);
    case 'audio/wav':
      return (await isRf64(file)) ? rf64Facts(file) : libraryFacts(file);
    default: {
      const facts = await libraryFacts(file);
      if (facts === null) return null;
      const channels = facts.codec === 'aac' ? await mp4Channels(file) : null;
      const sampleRate = facts.sampleRate ?? (/mp4|3gpp|quicktime/.test(file.mediaType) ? await mp4SampleRate(file) : null);
      return { ...facts, sampleRate, ...(channels !== null && { channels }) };
    }
  }
}

/** Whether the numbers can be those of a recording; noise under a good header gives others. */
function isSound({ durationSeconds, sampleRate, channels }: AudioFacts): boolean {
  if (durationSeconds !== null && !(durationSeconds > 0)) return false;
  return sampleRate !== null && sampleRate >= 1_000 && sampleRate <= 768_000 && (channels ?? 1) >= 1;
}
