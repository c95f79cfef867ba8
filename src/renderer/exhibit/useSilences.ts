import { useEffect, useState } from 'react';
import type { Silence } from '../../core/exhibit/silences.js';
import { ask } from '../state/ask.js';

/** The silences of a recording, as the command line tells them too; none until they are found, and where none can be. */
export function useSilences(caseId: string, exhibit: number): readonly Silence[] {
  const [silences, setSilences] = useState<readonly Silence[]>([]);
  useEffect(() => {
    let isShown = true;
    const show = (found: readonly Silence[] | null): void => {
      if (isShown) setSilences(found ?? []);
    };
    // What cannot be decoded is told by the player.
    void ask('exhibit.silences', { caseId, exhibit }).then(show, () => show(null));
    return () => {
      isShown = false;
    };
  }, [caseId, exhibit]);
  return silences;
}
