/** Work that must not overlap, done one after the other in the order of asking. */
export class Lane {
  #tail: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects as `work` does; a failure does not hold up what comes behind. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#tail.then(work);
    this.#tail = run.catch(() => undefined);
    return run;
  }
}
