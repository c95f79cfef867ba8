import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import { IconCalendarSearch, IconEyeQuestion, IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { UndoButtons } from '../correction/UndoButtons.js';
import { useWords } from '../messages/useWords.js';
import { DateField } from '../ui/DateField.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { FilterMenu } from './FilterMenu.js';
import { useView } from './useView.js';

interface ChronologyBarProps {
  /** How many entries pass the filters. */
  readonly shown: number;
  readonly onDate: (date: string) => void;
  readonly onOwn: () => void;
  readonly onNextDoubtful: () => void;
}

/** What of the chronology is shown, the way to a date, own entries, undo and redo. */
export function ChronologyBar({ shown, onDate, onOwn, onNextDoubtful }: ChronologyBarProps) {
  const said = useWords(chronologyWords);
  return (
    <div className={styles.bar} role="toolbar" aria-label={said.tools}>
      <SideSwitch />
      <FilterMenu shown={shown} />
      <ToDate onDate={onDate} />
      <div className={styles.grow}>
        <Tooltip label={`${said.nextDoubtful} (N)`}>
          <ActionIcon variant="subtle" color="gray" aria-label={said.nextDoubtful} onClick={onNextDoubtful}>
            <IconEyeQuestion size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <UndoButtons />
        <Tooltip label={`${said.ownHint} (A)`}>
          <Button className={styles.ownButton} variant="default" size="xs" aria-label={said.own} leftSection={<IconPlus size={14} aria-hidden />} onClick={onOwn}>
            <span>{said.own}</span>
          </Button>
        </Tooltip>
      </div>
    </div>
  );
}

function SideSwitch() {
  const said = useWords(chronologyWords);
  const { filters, filter } = useView();
  return (
    <SegmentedControl
      size="xs"
      aria-label={said.side}
      value={filters.side ?? 'all'}
      data={[
        { value: 'all', label: said.everybody },
        { value: 'left', label: said.them },
        { value: 'right', label: said.me },
      ]}
      onChange={(side) => filter({ side: side === 'all' ? null : side })}
    />
  );
}

/** The way to a day: as soon as a whole one is typed, and again with Enter. */
function ToDate({ onDate }: { readonly onDate: (date: string) => void }) {
  const said = useWords(chronologyWords);
  const [date, setDate] = useState('');
  const go = (typed: string) => {
    setDate(typed);
    if (typed !== '') onDate(typed);
  };
  const again = (event: FormEvent) => {
    event.preventDefault();
    go(date);
    // The keys walk the entries again.
    if (date !== '' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  return (
    <Tooltip label={said.toDate}>
      <form className={styles.toDate} onSubmit={again}>
        <IconCalendarSearch size={16} aria-hidden />
        <DateField size="xs" width={104} name={said.toDate} value={date} onChange={go} />
      </form>
    </Tooltip>
  );
}
