/** A transcript's bytes, from a file or out of a ZIP, streamed; and what it is called. */
export interface ArchiveSource {
  readonly name: string;
  /** The first bytes, at most 4,096. */
  readonly head: Uint8Array;
  readonly sizeBytes: number;
  /** All bytes from the begin, in chunks. May be asked for once. */
  chunks(): AsyncIterable<Uint8Array>;
}
