import type { FileReading } from '../../core/exhibit/FileReading.js';
import { FaultError } from '../../core/faults.js';
import type { Cancellation, ExaminedFile, Reader } from '../../core/ports.js';

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
  { zone, capturedAtFallback }: ReadFilesRequest,
  { file, path }: ReadFilesRequest['files'][number],
  { reader, examine, nameOf }: ReadFilesMeans,
  cancel: Cancellation,
): Promise<FileReading> {
  try {
    const { sha256, sizeBytes, modifiedAt } = await examine(path, cancel);
    const reply = await reader.read({ path, name: nameOf(path), sizeBytes, modifiedAt, zone, ...(capturedAtFallback && { capturedAtFallback }) }, cancel);
    const read = { file, sha256, sizeBytes };
    return reply.ok ? { ...read, reading: reply.reading, fault: null } : { ...read, reading: null, fault: { ...reply.fault, input: file } };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { file, sha256: null, sizeBytes: null, reading: null, fault: { ...error.fault, input: file } };
  }
}
