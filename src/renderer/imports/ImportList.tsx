import { useOpenCase } from '../state/useCase.js';

/** How far the import is. */
export function ImportList() {
  const { queue } = useOpenCase();
  return queue.total === 0 ? null : (
    <progress value={queue.done} max={queue.total} />
  );
}
