import type { Sha256 } from '../exhibit/Sha256.js';
import type { Cancellation } from '../ports.js';
import type { Paper } from './Paper.js';

/** What the bundle verbs ask of the world besides a case. */
export interface BundleTools {
  /** SHA-256 of bytes, or of a text's UTF-8 bytes. */
  readonly sha256: (content: Uint8Array | string) => Sha256;
  readonly archives: Archives;
  readonly printer: Printer;
  readonly disk: BundleDisk;
}

/** One file of an archive to be written: bytes at hand, or a file that is streamed. */
export type ArchiveFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly path: string; readonly sizeBytes: number; readonly sha256: Sha256; readonly crc32: number };

export interface WrittenArchive {
  readonly sizeBytes: number;
  readonly sha256: Sha256;
}

export interface ArchiveOptions {
  /** ISO 8601 UTC; every file in the archive bears this time, to two seconds. */
  readonly date: string;
  /** Called with the bytes written so far. */
  readonly onBytes?: (written: number) => void;
  readonly cancel?: Cancellation;
}

export interface Archives {
  /**
   * Writes an archive beside `target` and renames it at the end: complete or absent. Equal files in equal order give
   * equal bytes on any machine. A file whose bytes differ from its `crc32` and size stops the writing.
   * @throws FaultError E_NO_SPACE, E_READ_ONLY, E_CANCELLED, E_ORIGINAL_ALTERED, E_ORIGINAL_MISSING
   */
  write(target: string, files: readonly ArchiveFile[], options: ArchiveOptions): Promise<WrittenArchive>;
  /** @throws FaultError E_NOT_FOUND, E_UNREADABLE, E_NOT_A_FILE, E_NOT_A_BUNDLE when it is no archive at all */
  open(path: string): Promise<ArchiveReader>;
}

/** One file of an archive as its directory lists it. */
export interface ArchiveMember {
  /** As written, decoded as UTF-8; null when it is no UTF-8. */
  readonly name: string | null;
  /** For messages; never a path to write to. */
  readonly shownName: string;
  readonly sizeBytes: number;
  readonly isFolder: boolean;
}

export interface ReadMember {
  readonly sha256: Sha256;
  readonly sizeBytes: number;
  /** The content, when it was asked for and is not larger than asked. */
  readonly bytes: Uint8Array | null;
  /** What is wrong with how it is packed; null when all agrees. */
  readonly flaw: string | null;
}

/** An archive being looked at. Nothing is ever unpacked to disk. */
export interface ArchiveReader {
  readonly members: readonly ArchiveMember[];
  /** What is wrong with the archive as a whole. */
  readonly flaws: readonly string[];
  /** Streams a member through the hash. Never rejects for damage: that is its flaw. @throws FaultError E_CANCELLED */
  read(index: number, keepUpTo: number, cancel?: Cancellation): Promise<ReadMember>;
  close(): Promise<void>;
}

export interface Printer {
  /** Draws a paper as PDF, away from the calling thread. @throws FaultError E_CANCELLED */
  print(paper: Paper, cancel?: Cancellation): Promise<Uint8Array>;
}

export interface HashedFile {
  readonly sha256: Sha256;
  readonly crc32: number;
  readonly sizeBytes: number;
}

/** The few looks at the disk that the bundle verbs need. */
export interface BundleDisk {
  /** @throws FaultError E_NOT_FOUND, E_UNREADABLE, E_CANCELLED */
  hash(path: string, onBytes: (count: number) => void, cancel?: Cancellation): Promise<HashedFile>;
  /** Names in a folder, sorted; none when there is no folder. */
  names(dir: string): Promise<readonly string[]>;
  /** The bytes of a file; null when there is none. @throws FaultError E_UNREADABLE */
  read(path: string): Promise<Uint8Array | null>;
  /**
   * Whether a bundle may be written to `target`: its folder exists, it lies outside `dir`, and nothing but an archive
   * stands there.
   * @throws FaultError E_NOT_FOUND, E_NOT_A_FILE, E_READ_ONLY, E_TARGET_EXISTS
   */
  checkTarget(target: string, dir: string): Promise<void>;
  /** A path below `dir`; `name` is one name. */
  join(dir: string, ...names: readonly string[]): string;
}
