import { createReadStream } from 'node:fs';
import { parseStream } from 'music-metadata';
import type { Call } from '../../../core/exhibit/Reading.js';
import { FaultError, type Notice } from '../../../core/faults.js';

/** One recording to read. */
export interface RecordingRequest {
  readonly path: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** A recording as read, with what the person should know about the reading. */
export interface RecordingReading {
  readonly kind: 'call';
  readonly call: Call;
  readonly warnings: readonly Notice[];
}

/** Reads a recording. @throws FaultError E_CORRUPT */
export async function readRecording({ path, name, mediaType, sizeBytes }: RecordingRequest): Promise<RecordingReading> {
  const stream = createReadStream(path);
  const { format } = await parseStream(stream, { mimeType: mediaType, size: sizeBytes }, { duration: true, skipCovers: true }).catch(() => {
    throw new FaultError({ code: 'E_CORRUPT', input: name });
  });
  stream.destroy();
  const call: Call = {
    durationSeconds: format.duration ?? null,
    container: format.container ?? '',
    codec: format.codec ?? '',
    sampleRate: format.sampleRate ?? null,
    channels: format.numberOfChannels ?? null,
    startedAt: null,
    phone: null,
    direction: null,
    transcript: [],
  };
  return { kind: 'call', call, warnings: [] };
}
