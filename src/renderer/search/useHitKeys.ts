import type { KeyboardEvent } from 'react';
import { goToEntry } from '../app/goTo.js';
import type { FoundEntry } from './useHits.js';
import { useSearch } from './useSearch.js';

interface Walk {
  readonly list: readonly FoundEntry[];
  /** Which hit the keys stand on. */
  readonly at: number;
  readonly choose: (found: FoundEntry, isOpening: boolean) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Arrows walk through the hits, Enter opens one beside, with Ctrl in the chronology, Escape closes it, then clears the question. */
export function useHitKeys({ list, at, choose }: Walk): (event: KeyboardEvent) => void {
  const { caseId, text, openEntry, openHit, type } = useSearch();
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    const goal = step === undefined ? list[at] : list[Math.min(list.length - 1, Math.max(0, at + step))];
    if (step !== undefined || event.key === 'Enter') {
      if (goal === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return goToEntry(caseId, goal.entry.id);
      choose(goal, event.key === 'Enter');
    }
    if (event.key === 'Escape' && (openEntry !== null || text !== '')) {
      event.preventDefault();
      event.stopPropagation();
      if (openEntry !== null) openHit(null);
      else type('');
    }
  };
}
