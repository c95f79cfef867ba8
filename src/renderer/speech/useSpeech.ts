import { create } from 'zustand';
import type { SpeechState } from '../../contract/SpeechState.js';
import { FaultError } from '../../core/faults.js';
import type { Sha256 } from '../../core/exhibit/Sha256.js';
import type { SpokenLanguage } from '../../core/speech/Recognition.js';
import { ask } from '../state/ask.js';
import { listen } from '../state/hearEvents.js';
import { readSound } from './readSound.js';

/** A recording that is being transcribed; seconds, and files of the model while it is read. */
export interface SpeechJob {
  readonly caseId: string;
  readonly exhibit: number;
  readonly stage: 'sound' | 'model' | 'speech';
  readonly done: number;
  readonly total: number;
}

export interface SpeechOrder {
  readonly caseId: string;
  readonly exhibit: number;
  readonly name: string;
  /** Addresses of its sound, the next to be tried when one cannot be decoded. */
  readonly sources: readonly string[];
  readonly knownSeconds: number;
  readonly language: SpokenLanguage;
}

interface Speech {
  /** Null until it was asked for. */
  readonly setting: SpeechState | null;
  readonly job: SpeechJob | null;
  load: () => Promise<void>;
  choose: () => Promise<void>;
  forget: () => Promise<void>;
  /** Transcribes one recording; goes on when the person looks elsewhere. @throws FaultError */
  start: (order: SpeechOrder) => Promise<{ readonly segments: number; readonly digest: Sha256 | null }>;
  cancel: () => void;
}

/** Pieces of sound are handed over in parcels of this size. */
const parcelBytes = 1024 ** 2;
let running: { isCancelled: boolean; jobId: string | null } | null = null;

/** Transcription on this machine: the chosen model, and the one recording that is being heard. */
export const useSpeech = create<Speech>((set, get) => ({
  setting: null,
  job: null,
  load: async () => set({ setting: await ask('speech.state', {}) }),
  choose: async () => {
    const setting = await ask('speech.chooseModel', {});
    if (setting !== null) set({ setting });
  },
  forget: async () => set({ setting: await ask('speech.forgetModel', {}) }),
  start: async (order) => {
    const { caseId, exhibit } = order;
    if (get().job !== null) throw new FaultError({ code: 'E_CANCELLED', input: order.name });
    const mine = (running = { isCancelled: false, jobId: null });
    const tell = (stage: SpeechJob['stage'], done: number, total: number): void => set({ job: { caseId, exhibit, stage, done, total } });
    tell('sound', 0, Math.ceil(order.knownSeconds));
    const unlisten = listen((event) => {
      if (event.type === 'job.progress' && event.jobId === mine.jobId) tell(event.stage as SpeechJob['stage'], event.done, event.total);
    });
    try {
      const jobId = await handOver(order, mine, (seconds) => tell('sound', Math.round(seconds), Math.max(Math.round(seconds), Math.ceil(order.knownSeconds))));
      return await ask('speech.transcribe', { jobId, language: order.language });
    } finally {
      unlisten();
      if (mine.jobId !== null) void ask('speech.cancel', { jobId: mine.jobId });
      running = null;
      set({ job: null });
    }
  },
  cancel: () => {
    if (running === null) return;
    running.isCancelled = true;
    if (running.jobId !== null) void ask('speech.cancel', { jobId: running.jobId });
  },
}));

/** Decodes a recording and hands its sound to the main side, which names the job. */
async function handOver({ caseId, exhibit, name, sources }: SpeechOrder, mine: NonNullable<typeof running>, onSeconds: (seconds: number) => void): Promise<string> {
  let parcel: Int16Array[] = [];
  let length = 0;
  const send = async (jobId: string): Promise<void> => {
    const bytes = new Uint8Array(length * 2);
    let at = 0;
    for (const samples of parcel) {
      bytes.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), at);
      at += samples.byteLength;
    }
    [parcel, length] = [[], 0];
    for (let from = 0; from < bytes.length; from += parcelBytes) await ask('speech.sound', { jobId, bytes: bytes.slice(from, from + parcelBytes) });
  };
  for await (const { samples, sampleRate, seconds } of readSound(sources, name)) {
    mine.jobId ??= (await ask('speech.begin', { caseId, exhibit, sampleRate })).jobId;
    if (mine.isCancelled) throw new FaultError({ code: 'E_CANCELLED', input: name });
    parcel.push(samples);
    length += samples.length;
    if (length * 2 < parcelBytes) continue;
    await send(mine.jobId);
    onSeconds(seconds);
  }
  if (mine.jobId === null) throw new FaultError({ code: 'E_UNSUPPORTED', input: name });
  await send(mine.jobId);
  return mine.jobId;
}
