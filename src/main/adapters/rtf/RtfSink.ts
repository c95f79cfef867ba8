/** What hears an RTF document being read, in its order. */
export interface RtfSink {
  write(text: string): void;
  endParagraph(): void;
  endCell(): void;
  /** Nothing more is wanted: the reading ends. */
  readonly isFull: boolean;
}
