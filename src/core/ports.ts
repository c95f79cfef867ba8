import type { OwnEntry } from './chronology/Entry.js';
import type { CustodyEvent, CustodyFact } from './custody/CustodyEvent.js';
import type { CallNote, Correction } from './exhibit/Correction.js';
import type { Exhibit } from './exhibit/Exhibit.js';
import type { FileProgress } from './exhibit/ImportQueue.js';
import type { Reading } from './exhibit/Reading.js';
import type { Sha256 } from './exhibit/Sha256.js';
import type { Fault } from './faults.js';
import type { KeyRecord, SignatureCheck } from './letter/SignatureCheck.js';

/** What the core and the verbs ask of the world. Every adapter passes the one suite of its port, and so does its fake. */

export interface Clock {
  /** The present instant, ISO 8601 UTC with milliseconds. */
  now(): string;
}

/** What every verb that writes is given. */
export interface Environment {
  readonly clock: Clock;
  /** A new unique id. */
  newId(): string;
  readonly folders: CaseFolders;
}

/** Files to import, found at what a person named. */
export interface Sources {
  /**
   * A file as itself, a folder as all files in it and below, in natural order of their names. What cannot be listed is
   * given with its fault. System files that no person puts there (.DS_Store, Thumbs.db, desktop.ini) are left out.
   */
  list(path: string): Promise<readonly SourceFile[]>;
}
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly fault?: Fault;
}

/** What a file is before it is read. */
export interface ExaminedFile {
  readonly sha256: Sha256;
  readonly sizeBytes: number;
  /** Its modification time, ISO 8601 UTC. */
  readonly modifiedAt: string;
}

/** The part of AbortSignal that verbs look at; any AbortSignal fits. */
export interface Cancellation {
  readonly aborted: boolean;
}

/** Progress of one job in whole numbers. `total` is 0 while unknown. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}
export type OnProgress = (progress: Progress) => void;

/** What case.json holds: small facts only, texts live in per-exhibit files. */
export interface CaseRecord {
  readonly schema: 1;
  readonly id: string;
  readonly title: string;
  readonly counterparty: string;
  /** IANA name. */
  readonly zone: string;
  readonly createdAt: string;
  readonly exhibits: readonly Exhibit[];
  readonly ownEntries: readonly OwnEntry[];
  /** Absolute paths that were asked to be imported and are not stored yet; imported at the next start. */
  readonly pendingImports: readonly string[];
}

export interface Catalogue {
  /** The record as last saved. */
  readonly record: CaseRecord;
  /**
   * Replaces the record by what `change` makes of it, atomically and durably: when the promise resolves the change
   * survives a power cut; when it rejects, the former record is intact on disk and in memory. Calls run in order.
   * @throws FaultError E_NO_SPACE, E_READ_ONLY
   */
  update(change: (record: CaseRecord) => CaseRecord): Promise<CaseRecord>;
}

export interface StoredOriginal {
  readonly sha256: Sha256;
  readonly sizeBytes: number;
  /** False when the locker held these bytes already. */
  readonly isNew: boolean;
  /** The first bytes, at most 4,096, by which the kind is told. */
  readonly head: Uint8Array;
  /** The source file's modification time, ISO 8601 UTC; absent for bytes without a file. */
  readonly modifiedAt?: string;
}

export interface OriginalStore {
  /**
   * Copies a file into the locker in one stream (hash and copy), durably, under its digest, read-only. Never leaves a
   * half-written original under a digest.
   * @throws FaultError E_NOT_FOUND, E_NOT_A_FILE, E_UNREADABLE, E_EMPTY, E_TOO_LARGE, E_NO_SPACE, E_CHANGED, E_CANCELLED
   */
  putFile(path: string, cancel?: Cancellation): Promise<StoredOriginal>;
  putBytes(name: string, bytes: Uint8Array): Promise<StoredOriginal>;
  /** Takes out an original that no exhibit lists: a file that turned out to be damaged or dangerous. */
  remove(sha256: Sha256): Promise<void>;
  has(sha256: Sha256): Promise<boolean>;
  /** Absolute path of the original, for reading only. */
  pathOf(sha256: Sha256): string;
  /** Hashes the original again. */
  check(sha256: Sha256): Promise<'intact' | 'missing' | 'altered'>;
}

export interface ReadingStore {
  read(sha256: Sha256): Promise<Reading | null>;
  /** Atomic and durable. */
  write(reading: Reading): Promise<void>;
}

/** What stands beside a reading: corrections (append-only), notes on a recording, the last check of a letter's signatures. */
export interface Annotations {
  readonly corrections: readonly Correction[];
  readonly notes: readonly CallNote[];
  readonly signatures?: SignatureCheck;
}

export interface AnnotationStore {
  read(sha256: Sha256): Promise<Annotations>;
  appendCorrection(sha256: Sha256, correction: Correction): Promise<void>;
  /** Replaces the note of that id, or adds it; `null` removes. Earlier states stay in the file's history lines. */
  setNote(sha256: Sha256, id: string, note: CallNote | null): Promise<void>;
  /** Sets several notes and removes others, all or none. */
  setNotes(sha256: Sha256, notes: readonly CallNote[], removed: readonly string[]): Promise<void>;
  /** The latest check is the one in force; earlier ones stay in the file's history lines. */
  appendSignatures(sha256: Sha256, check: SignatureCheck): Promise<void>;
}

/** The keys of signatures that the case holds, so that letters can be checked without the network and after a key is gone. */
export interface KeyStore {
  /** In the order in which they came; the latest of a name is the last. */
  read(): Promise<readonly KeyRecord[]>;
  /** Durable. */
  append(keys: readonly KeyRecord[]): Promise<void>;
}

/** Asks the network for keys. */
export interface KeyLookup {
  /** The name servers that will be asked. */
  readonly servers: readonly string[];
  /** The TXT records at a name; none when it holds none, null when nobody answered. Never rejects. */
  texts(name: string): Promise<readonly string[] | null>;
}

export interface CustodyLog {
  /** Adds one line, durably; calls run in order. */
  append(fact: CustodyFact): Promise<CustodyEvent>;
  /** The log's lines as they stand on disk, without line feeds. */
  lines(): Promise<readonly string[]>;
}

/** A case held open by this process: its lock is ours until `close`. */
export interface OpenCase {
  readonly dir: string;
  /** `read` takes no lock and changes nothing: it works while another process holds the case. */
  readonly mode: 'write' | 'read';
  readonly catalogue: Catalogue;
  readonly originals: OriginalStore;
  readonly readings: ReadingStore;
  readonly annotations: AnnotationStore;
  readonly keys: KeyStore;
  readonly custody: CustodyLog;
  /** Gives `work` an empty folder under cache/ for files on their way; it is gone afterwards. */
  withTemporaryFolder<T>(work: (dir: string) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Makes and opens case folders. */
export interface CaseFolders {
  /** @throws FaultError E_CASE_EXISTS, E_READ_ONLY, E_NO_SPACE */
  create(dir: string, record: CaseRecord): Promise<OpenCase>;
  /** @throws FaultError E_NOT_A_CASE, E_CASE_DAMAGED, E_NEWER_CASE, E_LOCKED (mode `write` only) */
  open(dir: string, mode: 'write' | 'read'): Promise<OpenCase>;
}

/** A letter out of a mailbox file. */
export interface MailboxLetter {
  /** 1, 2, 3 … in the order of the file. */
  readonly number: number;
  readonly sizeBytes: number;
  /** The letter as it was sent, the mailbox's quoting undone; null when it is over the limit of letters. */
  readonly bytes: Uint8Array | null;
  /** What the letter is to be called, where the archive names it or holds several mailboxes. */
  readonly name?: string;
}

/** Mailbox files (mbox) that hold many letters, also packed as a ZIP. */
export interface Mailboxes {
  /** The letters in their order, streamed; ends early when `cancel` is set. */
  letters(path: string, cancel?: Cancellation): AsyncIterable<MailboxLetter>;
  /** A letter put together of its pieces, which lie at `paths` in their order; null when it would be over the limit of letters. */
  join(paths: readonly string[]): Promise<Uint8Array | null>;
}

export interface ReadRequest {
  /** Absolute path of the bytes to read. */
  readonly path: string;
  /** The exhibit's file name, from which type and dates may be told; not a path. */
  readonly name: string;
  /** When it was taken, as the person says (ISO 8601, local or with offset); overrides what the file tells. */
  readonly capturedAt?: string;
  /** When it was taken, to be used only when the file itself does not tell. */
  readonly capturedAtFallback?: string;
  /** The file's modification time, ISO 8601 UTC, the weakest basis of a date. */
  readonly modifiedAt?: string;
  /** IANA zone in which wall-clock times of instants are told. */
  readonly zone: string;
  /** Its size, as far as the caller knows: a large file is given more time. */
  readonly sizeBytes?: number;
  /**
   * Whether what the window finds out only when it shows a file is asked for too: the silences of a recording, which
   * takes decoding it, and the letters of a mailbox.
   */
  readonly inDetail?: boolean;
  /** Where to put the files that a letter or an archive carries, named by their digest; none are kept without it. */
  readonly attachmentsDir?: string;
}

export type ReadReply = { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly fault: Fault };

/** Reads originals, each in a process of its own kind whose crash or hang costs one attempt. */
export interface Reader {
  /**
   * Never rejects: a crash is E_READER_CRASHED, a hang over the limit E_TIMEOUT, an abort E_CANCELLED. `onProgress` hears
   * how far a long reading is.
   */
  read(request: ReadRequest, cancel?: Cancellation, onProgress?: (progress: FileProgress) => void): Promise<ReadReply>;
  /** How many files are read side by side. */
  readonly width: number;
  close(): Promise<void>;
}
