/**
 * Grows from one place to `span` of them in steps, each no longer than what is covered already, so that wide spans cost
 * little more than narrow ones.
 */
export function inDoublings(span: number, grow: (by: number) => void): void {
  for (let covered = 1; covered < span; ) {
    const by = Math.min(covered, span - covered);
    grow(by);
    covered += by;
  }
}
