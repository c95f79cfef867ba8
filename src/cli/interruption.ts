/** Runs `work` with a cancellation that Ctrl+C sets. A second Ctrl+C ends the process at once. */
export async function untilInterrupted<T>(work: (cancel: { aborted: boolean }, onInterrupt: (stop: () => void) => void) => Promise<T>): Promise<T> {
  const cancel = { aborted: false };
  const stops: (() => void)[] = [];
  const interrupt = (): void => {
    if (cancel.aborted) process.exit(130);
    cancel.aborted = true;
    for (const stop of stops) stop();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  try {
    return await work(cancel, (stop) => void stops.push(stop));
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}
