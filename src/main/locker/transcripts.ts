import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import { FaultError } from '../../core/faults.js';
import type { OpenCase } from '../../core/ports.js';
import { notesOfTranscript } from '../../core/transcript/notesOfTranscript.js';
import { recordingOf } from '../../core/transcript/pairTranscripts.js';
import { exhibitByNumber } from './findExhibit.js';

/**
 * Puts the segments of a transcript beside a recording, as notes that the person may set right; the transcript stays an
 * exhibit of its own. What was set right already is not touched. Resolves to how many segments were put there.
 * @throws FaultError E_NO_SUCH_EXHIBIT; E_UNSUPPORTED when the one is no recording or the other no transcript
 */
export async function attachTranscript(opened: OpenCase, recording: number, transcript: number): Promise<number> {
  const [call, file] = [exhibitByNumber(opened, recording), exhibitByNumber(opened, transcript)];
  const segments = (await opened.readings.read(file.sha256))?.transcript ?? [];
  if (call.kind !== 'call' || segments.length === 0) throw new FaultError({ code: 'E_UNSUPPORTED', input: nameOf(file) });
  const known = new Set((await opened.annotations.read(call.sha256)).notes.map(({ id }) => id));
  const notes = notesOfTranscript(file.sha256, segments).filter(({ id }) => !known.has(id));
  if (notes.length === 0) return 0;
  await opened.annotations.setNotes(call.sha256, notes, []);
  await log(opened, call, { action: 'attach-transcript', transcript, transcriptSha256: file.sha256, segments: notes.length });
  return notes.length;
}

/** Takes the segments of a transcript off a recording again. @throws FaultError E_NO_SUCH_EXHIBIT */
export async function detachTranscript(opened: OpenCase, recording: number, transcript: number): Promise<void> {
  const [call, file] = [exhibitByNumber(opened, recording), exhibitByNumber(opened, transcript)];
  const { notes } = await opened.annotations.read(call.sha256);
  const removed = notes.filter(({ from }) => from === file.sha256);
  await opened.annotations.setNotes(call.sha256, [], removed.map(({ id }) => id));
  // The log keeps what was set right in them by hand.
  await log(opened, call, { action: 'detach-transcript', transcript, transcriptSha256: file.sha256, segments: removed.length, edited: removed.filter(({ isEdited }) => isEdited) });
}

/**
 * Puts transcripts beside their recordings as their names tell, once one of both has been read for the first time.
 * Resolves to the recordings that got one.
 */
export async function attachByName(opened: OpenCase, number: number): Promise<readonly number[]> {
  const { exhibits } = opened.catalogue.record;
  const read = exhibits.find((e) => e.number === number);
  if (read === undefined || (read.kind !== 'call' && read.kind !== 'document')) return [];
  const recordings = exhibits.filter(({ kind }) => kind === 'call').map(named);
  const candidates = read.kind === 'document' ? [named(read)] : exhibits.filter(({ kind, reading }) => kind === 'document' && reading.at === 'read').map(named);
  const done: number[] = [];
  for (const candidate of candidates) {
    const call = recordingOf(candidate, recordings);
    if (call === null || (read.kind === 'call' && call.exhibit.number !== number)) continue;
    if (((await opened.readings.read(candidate.exhibit.sha256))?.transcript ?? []).length === 0) continue;
    if ((await attachTranscript(opened, call.exhibit.number, candidate.exhibit.number)) > 0) done.push(call.exhibit.number);
  }
  return done;
}

const nameOf = ({ origins }: Exhibit): string => origins[0]!.name;
const named = (exhibit: Exhibit): { readonly name: string; readonly exhibit: Exhibit } => ({ name: nameOf(exhibit), exhibit });

async function log({ custody }: OpenCase, { number, sha256 }: Exhibit, detail: Record<string, unknown>): Promise<void> {
  await custody.append({ type: 'modification', outcome: 'success', exhibit: number, sha256, detail });
}
