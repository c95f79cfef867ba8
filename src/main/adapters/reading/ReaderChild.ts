/**
 * One reader process as its parent sees it: Node's child_process and Electron's utilityProcess both fit behind it.
 * Listeners are set once, directly after the process was made.
 */
export interface ReaderChild {
  /** Hands the process one message of plain data. Never throws: a process that is gone tells so by `onExit`. */
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, however the process ended; also when it could not be started at all. */
  onExit(listener: () => void): void;
  /** Ends the process at once (SIGKILL), whatever it is doing. */
  kill(): void;
}

/** Makes a reader process. */
export type SpawnReader = () => ReaderChild;
