import { Button, Loader } from '@mantine/core';
import { IconClockPause, IconFilterOff, IconTimeline } from '@tabler/icons-react';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import { EmptyState } from '../ui/EmptyState.js';
import { unreadIn } from './awaited.js';
import { chronologyWords } from './chronologyWords.js';
import { noFilters } from './filters.js';
import { useView } from './useView.js';

const mark = { size: 32, stroke: 1.5, 'aria-hidden': true } as const;

interface NoEntriesProps {
  /** Files of the case that were not read yet. */
  readonly awaited: number;
  /** Whether there are entries, none of which passes the filters. */
  readonly isFiltered: boolean;
}

/** What stands where no entry does: filters that let nothing through, a reading under way or stopped, or an empty case. */
export function NoEntries({ awaited, isFiltered }: NoEntriesProps) {
  const said = useWords(chronologyWords);
  const { card, material, queue } = useOpenCase();
  const { filter, filters } = useView();
  const readOn = () =>
    void attempt(async () => {
      for (const { exhibit } of unreadIn(material)) await ask('import.retry', { caseId: card.caseId, exhibit: exhibit.number });
    });
  if (isFiltered) {
    return (
      <EmptyState icon={<IconFilterOff {...mark} />} title={said.nothing}>
        <p>{said.nothingOf[filters.only]}</p>
        <Button variant="default" onClick={() => filter(noFilters)}>
          {said.showAll}
        </Button>
      </EmptyState>
    );
  }
  if (queue.done < queue.total) {
    return (
      <EmptyState icon={<Loader size="sm" />} title={said.readingTitle}>
        <p>{said.readingText}</p>
      </EmptyState>
    );
  }
  if (awaited > 0) {
    return (
      <EmptyState icon={<IconClockPause {...mark} />} title={said.unreadTitle(awaited)}>
        <p>{said.unreadText}</p>
        <Button variant="default" onClick={readOn}>
          {said.readNow}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<IconTimeline {...mark} />} title={said.emptyTitle}>
      <p>{said.emptyText}</p>
      <p>{said.emptyOwn}</p>
    </EmptyState>
  );
}
