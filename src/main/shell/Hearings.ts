import { randomUUID } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { FaultError } from '../../core/faults.js';
import type { OnProgress, OpenCase } from '../../core/ports.js';
import type { Recognised, SpeechRequest, Transcriber } from '../../core/speech/Transcriber.js';

/** Six hours at 48 kHz: a longer recording is no call. */
const mostBytes = 6 * 3_600 * 48_000 * 2;

/** What the page wants heard. */
export interface HearingOrder {
  readonly caseId: string;
  readonly openCase: OpenCase;
  readonly exhibit: number;
  /** The exhibit's file name, for faults. */
  readonly name: string;
  readonly sampleRate: number;
}

interface Hearing extends HearingOrder {
  readonly file: FileHandle;
  readonly path: string;
  readonly cancel: { aborted: boolean };
  /** Ends the hearing; its sound is gone then. */
  readonly end: () => void;
  sizeBytes: number;
}

/** Recordings on their way from the page to the transcriber: their sound is gathered under the case's cache folder, and is gone afterwards. */
export class Hearings {
  readonly #running = new Map<string, Hearing>();

  constructor(private readonly transcriber: Transcriber) {}

  /** Begins a hearing. One at a time: the former is given up, as when the page was loaded anew. */
  async begin(order: HearingOrder): Promise<string> {
    this.cancelAll();
    const jobId = randomUUID();
    const { openCase } = order;
    await new Promise<void>((begun, failed) => {
      void openCase
        .withTemporaryFolder(async (dir) => {
          const path = join(dir, 'sound.pcm');
          const file = await open(path, 'w');
          await new Promise<void>((end) => {
            this.#running.set(jobId, { ...order, file, path, cancel: { aborted: false }, end, sizeBytes: 0 });
            begun();
          });
          await file.close().catch(() => undefined);
        })
        .catch(failed);
    });
    return jobId;
  }

  /** Takes the next piece of sound. @throws FaultError E_CANCELLED when it was given up, E_TOO_LARGE, E_NO_SPACE */
  async add(jobId: string, bytes: Uint8Array): Promise<void> {
    const hearing = this.#hearing(jobId);
    hearing.sizeBytes += bytes.length;
    if (hearing.sizeBytes > mostBytes) {
      this.cancel(jobId);
      throw new FaultError({ code: 'E_TOO_LARGE', input: hearing.name, limit: '6 h' });
    }
    await hearing.file.write(bytes).catch((error: unknown) => {
      this.cancel(jobId);
      throw (error as { code?: string }).code === 'ENOSPC' ? new FaultError({ code: 'E_NO_SPACE', input: hearing.name }) : error;
    });
  }

  /** Hears what was gathered and ends the hearing. @throws FaultError of the transcriber */
  async hear(jobId: string, by: Pick<SpeechRequest, 'model' | 'language'>, onProgress: OnProgress): Promise<HearingOrder & { readonly recognised: Recognised }> {
    const hearing = this.#hearing(jobId);
    const { path, sampleRate, name, cancel } = hearing;
    try {
      const reply = await this.transcriber.transcribe({ path, sampleRate, name, ...by }, onProgress, cancel);
      if (!reply.ok) throw new FaultError(reply.fault);
      return { ...hearing, recognised: reply.recognised };
    } finally {
      this.cancel(jobId);
    }
  }

  /** The case and place of a hearing. @throws FaultError E_CANCELLED when it was given up */
  caseOf(jobId: string): string {
    return this.#hearing(jobId).caseId;
  }

  cancel(jobId: string): void {
    const hearing = this.#running.get(jobId);
    if (hearing === undefined) return;
    this.#running.delete(jobId);
    hearing.cancel.aborted = true;
    hearing.end();
  }

  /** Gives up what is heard of a case that is closed. */
  cancelOf(caseId: string): void {
    for (const [jobId, hearing] of this.#running) if (hearing.caseId === caseId) this.cancel(jobId);
  }

  cancelAll(): void {
    for (const jobId of this.#running.keys()) this.cancel(jobId);
  }

  #hearing(jobId: string): Hearing {
    const hearing = this.#running.get(jobId);
    if (hearing === undefined) throw new FaultError({ code: 'E_CANCELLED', input: 'speech' });
    return hearing;
  }
}
