import type { CallNote } from '../../core/exhibit/Correction.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { Sha256 } from '../../core/exhibit/Sha256.js';
import { FaultError } from '../../core/faults.js';
import type { Clock, OpenCase } from '../../core/ports.js';
import type { Recognised } from '../../core/speech/Transcriber.js';
import { mergeRecognised } from '../../core/speech/mergeRecognised.js';
import type { Recognition } from '../../core/speech/Recognition.js';
import { notesOfRecognition } from '../../core/speech/notesOfRecognition.js';
import { exhibitByNumber } from './findExhibit.js';

/**
 * Keeps what a machine heard in a recording as segments beside it, which the person may set right, and writes down which
 * engine and model heard it. What the person set right, notes, and transcripts of other origin stay as they are; what the
 * same model gave before is replaced. Resolves to how many segments were put; where nothing was heard, nothing is kept.
 * @throws FaultError E_NO_SUCH_EXHIBIT; E_UNSUPPORTED when it is no recording
 */
export async function keepRecognition(opened: OpenCase, number: number, { segments, ...made }: Recognised, clock: Clock): Promise<number> {
  const call = exhibitByNumber(opened, number);
  if (call.kind !== 'call') throw new FaultError({ code: 'E_UNSUPPORTED', input: call.origins[0]!.name });
  if (segments.length === 0) return 0;
  const { put, removed } = mergeRecognised((await opened.annotations.read(call.sha256)).notes, notesOfRecognition(made.digest, segments));
  const recognition: Recognition = { ...made, at: clock.now(), segments: put.length };
  await list(opened, call, [...others(call, made.digest), recognition]);
  await opened.annotations.setNotes(call.sha256, put, removed);
  await log(opened, call, { action: 'transcribe', ...recognition });
  return put.length;
}

/** What a machine heard, taken off a recording, whole enough to be put back. */
export interface DroppedRecognition {
  readonly recognition: Recognition;
  readonly notes: readonly CallNote[];
}

/**
 * Takes what a machine heard off a recording again; the log keeps what was set right in it. Null when there is no such.
 * @throws FaultError E_NO_SUCH_EXHIBIT
 */
export async function dropRecognition(opened: OpenCase, number: number, digest: Sha256): Promise<DroppedRecognition | null> {
  const call = exhibitByNumber(opened, number);
  const recognition = call.recognitions?.find((one) => one.digest === digest);
  if (recognition === undefined) return null;
  const notes = (await opened.annotations.read(call.sha256)).notes.filter(({ from }) => from === digest);
  await opened.annotations.setNotes(call.sha256, [], notes.map(({ id }) => id));
  await list(opened, call, others(call, digest));
  await log(opened, call, { action: 'drop-transcription', digest, segments: notes.length, edited: notes.filter(({ isEdited }) => isEdited) });
  return { recognition, notes };
}

/** Puts back what was taken off, as it was. @throws FaultError E_NO_SUCH_EXHIBIT */
export async function restoreRecognition(opened: OpenCase, number: number, { recognition, notes }: DroppedRecognition): Promise<void> {
  const call = exhibitByNumber(opened, number);
  await list(opened, call, [...others(call, recognition.digest), recognition]);
  await opened.annotations.setNotes(call.sha256, notes, []);
  await log(opened, call, { action: 'restore-transcription', digest: recognition.digest, segments: notes.length });
}

const others = ({ recognitions = [] }: Exhibit, digest: Sha256): readonly Recognition[] => recognitions.filter((one) => one.digest !== digest);

async function list({ catalogue }: OpenCase, { number }: Exhibit, recognitions: readonly Recognition[]): Promise<void> {
  await catalogue.update((record) => ({ ...record, exhibits: record.exhibits.map((one) => (one.number === number ? { ...one, recognitions } : one)) }));
}

async function log({ custody }: OpenCase, { number, sha256 }: Exhibit, detail: Record<string, unknown>): Promise<void> {
  await custody.append({ type: 'modification', outcome: 'success', exhibit: number, sha256, detail });
}
