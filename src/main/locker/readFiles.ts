import type { FileReading } from '../../core/exhibit/FileReading.js';
import type { Reading } from '../../core/exhibit/Reading.js';
import { FaultError } from '../../core/faults.js';
import type { Cancellation, ExaminedFile, Reader } from '../../core/ports.js';
import { recordingOf } from '../../core/transcript/pairTranscripts.js';

/** What to read without a case. */
export interface ReadFilesRequest {
  /** `file` as the person named it, `path` absolute. */
  readonly files: readonly { readonly file: string; readonly path: string }[];
  readonly zone: string;
  readonly capturedAtFallback?: string;
}

export interface ReadFilesMeans {
  readonly reader: Reader;
  readonly examine: (path: string, cancel?: Cancellation) => Promise<ExaminedFile>;
  readonly nameOf: (path: string) => string;
}

/**
 * Reads files without a case, as many side by side as the reader is wide. `onResult` is called once for each file, in
 * the order of the request; one bad file never stops the others.
 */
export async function readFiles(
  request: ReadFilesRequest,
  means: ReadFilesMeans,
  cancel: Cancellation,
  onResult: (result: FileReading) => void,
): Promise<void> {
  const { files } = request;
  const results: (FileReading | undefined)[] = files.map(() => undefined);
  let next = 0;
  let told = 0;
  const work = async (): Promise<void> => {
    while (next < files.length) {
      const index = next;
      next += 1;
      results[index] = await readOne(request, files[index]!, means, cancel);
      for (let result = results[told]; result; result = results[told]) {
        results[told] = undefined;
        told += 1;
        onResult(result);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(means.reader.width, files.length) }, work));
}

async function readOne(
  request: ReadFilesRequest,
  { file, path }: ReadFilesRequest['files'][number],
  means: ReadFilesMeans,
  cancel: Cancellation,
): Promise<FileReading> {
  const { reader, examine, nameOf } = means;
  const { zone, capturedAtFallback } = request;
  try {
    const { sha256, sizeBytes, modifiedAt } = await examine(path, cancel);
    const reply = await reader.read({ path, name: nameOf(path), sizeBytes, modifiedAt, zone, inDetail: true, ...(capturedAtFallback && { capturedAtFallback }) }, cancel);
    const read = { file, sha256, sizeBytes };
    return reply.ok ? { ...read, reading: await withTranscript(reply.reading, path, request, means, cancel), fault: null } : { ...read, reading: null, fault: { ...reply.fault, input: file } };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { file, sha256: null, sizeBytes: null, reading: null, fault: { ...error.fault, input: file } };
  }
}

const transcriptName = /\.(?:srt|vtt|txt|tsv|json)$/i;

/** A recording with the transcript that is read along with it, found by their names as in a case. */
async function withTranscript(reading: Reading, path: string, { files, zone }: ReadFilesRequest, { reader, nameOf }: ReadFilesMeans, cancel: Cancellation): Promise<Reading> {
  if (!reading.call || reading.call.transcript.length > 0) return reading;
  const named = files.map((file) => ({ path: file.path, name: nameOf(file.path) }));
  const recordings = named.filter(({ name }) => !transcriptName.test(name));
  const transcript = named.find((one) => transcriptName.test(one.name) && recordingOf(one, recordings)?.path === path);
  const reply = transcript && (await reader.read({ ...transcript, zone }, cancel));
  if (!reply?.ok || !reply.reading.transcript) return reading;
  return { ...reading, call: { ...reading.call, transcript: reply.reading.transcript } };
}
