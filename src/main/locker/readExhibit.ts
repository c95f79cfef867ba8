import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { FileProgress } from '../../core/exhibit/ImportQueue.js';
import { holdsLetters } from '../../core/exhibit/kindOf.js';
import type { Reading } from '../../core/exhibit/Reading.js';
import type { Sha256 } from '../../core/exhibit/Sha256.js';
import type { Fault } from '../../core/faults.js';
import type { Cancellation, OpenCase, Reader, ReadRequest } from '../../core/ports.js';
import { channelOfKind } from './ingestion.js';

/** What a file is refused for as evidence: damaged or dangerous (CONTRACT.md section 2). Other faults are the reader's. */
const refusals: ReadonlySet<string> = new Set(['E_CORRUPT', 'E_TOO_LARGE', 'E_EMPTY', 'E_UNSUPPORTED']);

export type ReadOutcome =
  | { readonly state: 'done'; readonly reading: Reading }
  | { readonly state: 'refused' | 'failed' | 'cancelled'; readonly fault: Fault };

export interface ReadOptions {
  readonly capturedAtFallback?: string;
  readonly cancel?: Cancellation;
  /** Hears how far a long reading is. */
  readonly onProgress?: (progress: FileProgress) => void;
  /** Called before the exhibit counts as read, with the folder of the files that were unpacked from it, if any could be. */
  readonly onAttachments?: (reading: Reading, dir: string | null) => Promise<void>;
  /** Called for a mailbox, before it counts as read: its letters are to be stored. */
  readonly onMailbox?: () => Promise<void>;
  /** Runs work while no original is being stored. */
  readonly withoutStoring: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Reads one listed exhibit and keeps the reading. A file that proves damaged or dangerous at its first reading is
 * withdrawn again: it was never good evidence, and the person still has it where it came from. Any other fault leaves it
 * listed as failed, to be read again.
 */
export function readExhibit(opened: OpenCase, exhibit: Exhibit, reader: Reader, options: ReadOptions): Promise<ReadOutcome> {
  const mayCarry = exhibit.kind === 'email' || exhibit.mediaType === 'application/zip';
  if (!mayCarry) return readInto(opened, exhibit, reader, options, undefined);
  return opened.withTemporaryFolder((dir) => readInto(opened, exhibit, reader, options, dir));
}

async function readInto(
  opened: OpenCase,
  exhibit: Exhibit,
  reader: Reader,
  options: ReadOptions,
  attachmentsDir: string | undefined,
): Promise<ReadOutcome> {
  const reply = await reader.read(requestOf(opened, exhibit, attachmentsDir, options), options.cancel, options.onProgress);
  if (reply.ok) {
    await keep(opened, exhibit, reply.reading, attachmentsDir, options);
    return { state: 'done', reading: reply.reading };
  }
  const fault = faultOfReading(reply.fault, exhibit);
  if (fault.code === 'E_CANCELLED') return { state: 'cancelled', fault };
  const first = (await opened.readings.read(exhibit.sha256)) === null && exhibit.reading.at === 'queued';
  if (first && refusals.has(fault.code)) {
    // The same bytes might come in again this moment and count on the original that is about to go.
    await options.withoutStoring(() => withdraw(opened, exhibit, fault));
    return { state: 'refused', fault };
  }
  await markFailed(opened, exhibit.sha256, fault);
  return { state: 'failed', fault };
}

/** What the reader did not find is the locker's original. */
function faultOfReading(fault: Fault, { number }: Exhibit): Fault {
  return fault.code === 'E_NOT_FOUND' ? { code: 'E_ORIGINAL_MISSING', input: String(number) } : fault;
}

function requestOf({ originals, catalogue }: OpenCase, exhibit: Exhibit, attachmentsDir: string | undefined, options: ReadOptions): ReadRequest {
  const [origin] = exhibit.origins;
  const said = exhibit.capturedAt?.basis === 'user' ? exhibit.capturedAt.value : undefined;
  return {
    path: originals.pathOf(exhibit.sha256),
    sizeBytes: exhibit.sizeBytes,
    name: origin!.name,
    zone: catalogue.record.zone,
    ...(said && { capturedAt: said }),
    ...(options.capturedAtFallback && { capturedAtFallback: options.capturedAtFallback }),
    ...(origin!.modifiedAt && { modifiedAt: origin!.modifiedAt }),
    ...(attachmentsDir && { attachmentsDir }),
  };
}

async function keep(
  { readings, custody, catalogue }: OpenCase,
  exhibit: Exhibit,
  reading: Reading,
  attachmentsDir: string | undefined,
  options: ReadOptions,
): Promise<void> {
  await readings.write(reading);
  await options.onAttachments?.(reading, attachmentsDir ?? null);
  if (holdsLetters(reading)) await options.onMailbox?.();
  await custody.append({
    type: 'modification',
    outcome: 'success',
    exhibit: exhibit.number,
    sha256: exhibit.sha256,
    detail: { action: 'read', kind: reading.kind, messages: (reading.archive ?? reading).messages.length },
  });
  await catalogue.update((record) => ({
    ...record,
    exhibits: record.exhibits.map((e) => (e.sha256 === exhibit.sha256 ? asRead(e, reading, exhibit) : e)),
  }));
}

/** The exhibit with what its reading tells; the person's own word on kind, channel and date stands. */
function asRead(exhibit: Exhibit, reading: Reading, asked: Exhibit): Exhibit {
  const untouched = exhibit.channel === channelOfKind[exhibit.kind];
  const kind = exhibit.reading.at === 'read' ? exhibit.kind : reading.kind;
  return {
    ...exhibit,
    kind,
    mediaType: reading.mediaType,
    channel: untouched ? (reading.archive?.app ?? channelOfKind[kind]) : exhibit.channel,
    capturedAt: exhibit.capturedAt?.basis === 'user' || isTakenBack(exhibit, asked) ? exhibit.capturedAt : reading.capturedAt,
    reading: { at: 'read' },
  };
}

/** Whether the person took a date back while the exhibit was being read by it. */
const isTakenBack = (exhibit: Exhibit, asked: Exhibit): boolean => asked.capturedAt?.basis === 'user' && exhibit.capturedAt === null;

async function withdraw({ custody, catalogue, originals }: OpenCase, exhibit: Exhibit, fault: Fault): Promise<void> {
  const { number, sha256 } = exhibit;
  await custody.append({ type: 'modification', outcome: 'success', exhibit: number, sha256, detail: { action: 'withdraw', reason: fault.code } });
  await catalogue.update((record) => ({ ...record, exhibits: record.exhibits.filter((e) => e.number !== number) }));
  await originals.remove(sha256);
}

async function markFailed({ catalogue, custody }: OpenCase, sha256: Sha256, fault: Fault): Promise<void> {
  const { exhibits } = catalogue.record;
  const exhibit = exhibits.find((e) => e.sha256 === sha256);
  await custody.append({ type: 'modification', outcome: 'failure', exhibit: exhibit?.number, sha256, detail: { action: 'read', fault: fault.code } });
  await catalogue.update((record) => ({
    ...record,
    exhibits: record.exhibits.map((e) =>
      e.sha256 === sha256 ? { ...e, reading: { at: 'failed', fault, attempts: ('attempts' in e.reading ? e.reading.attempts : 0) + 1 } } : e,
    ),
  }));
}
