import { Button, Loader } from '@mantine/core';
import { IconFilterOff, IconTimeline } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { EntryEditor } from '../correction/EntryEditor.js';
import { OwnEntryDialog } from '../correction/OwnEntryDialog.js';
import { ExhibitPane } from '../exhibit/ExhibitPane.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ChronologyBar } from './ChronologyBar.js';
import { ChronologyList, type ListHandle } from './ChronologyList.js';
import { chronologyWords } from './chronologyWords.js';
import styles from './chronology.module.css';
import { isDoubtful } from './isDoubtful.js';
import { rowsOf } from './rowsOf.js';
import { UndatedTray } from './UndatedTray.js';
import { useChronologyKeys } from './useChronologyKeys.js';
import { noFilters, passes, useView } from './useView.js';

/** The dated record of the dispute, day by day, with the original of an entry beside it. */
export function ChronologyScreen() {
  const { chronology } = useOpenCase();
  const { filters, selected, isOpen, select } = useView();
  const [own, setOwn] = useState<{ readonly date: string | null } | null>(null);
  const list = useRef<ListHandle>(null);
  const shown = useMemo(() => chronology.entries.filter((entry) => passes(entry, filters)), [chronology, filters]);
  const rows = useMemo(() => rowsOf(shown, chronology.gaps), [shown, chronology]);
  const undated = useMemo(() => shown.filter(({ when }) => when.date === null), [shown]);
  const current = chronology.entries.find(({ id }) => id === selected);
  const nextDoubtful = () => {
    const from = shown.findIndex(({ id }) => id === selected);
    const next = [...shown.slice(from + 1), ...shown.slice(0, from + 1)].find(isDoubtful);
    if (next !== undefined) select(next.id);
  };
  const writeOwn = () => setOwn({ date: current?.when.date ?? list.current?.dateOnTop() ?? null });
  useChronologyKeys({ shown, current, onOwn: writeOwn, onNextDoubtful: nextDoubtful });
  return (
    <section className={styles.screen}>
      <div className={styles.left}>
        <ChronologyBar
          entries={chronology.entries}
          onDate={(date) => list.current?.scrollToDate(date)}
          onOwn={writeOwn}
          onNextDoubtful={nextDoubtful}
        />
        <UndatedTray entries={undated} />
        {rows.length > 0 ? <ChronologyList rows={rows} selected={selected} isNarrow={isOpen} handle={list} /> : undated.length === 0 && <NoEntries />}
      </div>
      {isOpen && current !== undefined && <EntryPane entry={current} />}
      {own !== null && <OwnEntryDialog date={own.date} onClose={() => setOwn(null)} />}
    </section>
  );
}

/** The original of an entry, and the form that sets the entry right. */
function EntryPane({ entry }: { readonly entry: Entry }) {
  const { isEditing, endEdit, close } = useView();
  const [source] = entry.sources;
  const isOwn = source === undefined;
  return (
    <aside className={styles.pane}>
      {!isOwn && <ExhibitPane exhibit={source.exhibit} target={source.message} onClose={close} />}
      {(isEditing || isOwn) && <EntryEditor key={entry.id} entry={entry} onClose={isOwn ? close : endEdit} />}
    </aside>
  );
}

function NoEntries() {
  const said = useWords(chronologyWords);
  const { chronology, queue } = useOpenCase();
  const { filter } = useView();
  const mark = { size: 32, stroke: 1.5, 'aria-hidden': true } as const;
  if (chronology.entries.length > 0) {
    return (
      <EmptyState icon={<IconFilterOff {...mark} />} title={said.nothing}>
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
    </EmptyState>
  );
}
