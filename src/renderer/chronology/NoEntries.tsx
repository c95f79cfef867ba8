import { Button, Loader } from '@mantine/core';
import { IconFilterOff, IconTimeline } from '@tabler/icons-react';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { EmptyState } from '../ui/EmptyState.js';
import { chronologyWords } from './chronologyWords.js';
import { noFilters } from './filters.js';
import { useView } from './useView.js';

const mark = { size: 32, stroke: 1.5, 'aria-hidden': true } as const;

/** What stands where no entry does: filters that let nothing through, a reading under way, or an empty case. */
export function NoEntries() {
  const said = useWords(chronologyWords);
  const { chronology, queue } = useOpenCase();
  const { filter, filters } = useView();
  if (chronology.entries.length > 0) {
    return (
      <EmptyState icon={<IconFilterOff {...mark} />} title={said.nothing}>
        <p>{said.nothingOf[filters.only]}</p>
        <Button variant="default" onClick={() => filter(noFilters)}>
          {said.showAll}
        </Button>
      </EmptyState>
    );
  }
  const isReading = queue.done < queue.total;
  return (
    <EmptyState icon={isReading ? <Loader size="sm" /> : <IconTimeline {...mark} />} title={isReading ? said.readingTitle : said.emptyTitle}>
      <p>{isReading ? said.readingText : said.emptyText}</p>
      {!isReading && <p>{said.emptyOwn}</p>}
    </EmptyState>
  );
}
