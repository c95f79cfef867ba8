import { ActionIcon, Button, NativeSelect, SegmentedControl, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconEyeQuestion, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import type { Channel } from '../../core/exhibit/Exhibit.js';
import { wordChannel } from '../../core/wording/wordTerms.js';
import { correctionWords } from '../correction/correctionWords.js';
import { useEdits } from '../correction/useEdits.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { DateField } from '../ui/DateField.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { isDoubtful } from './isDoubtful.js';
import { useView, type Filters } from './useView.js';

interface ChronologyBarProps {
  readonly entries: readonly Entry[];
  readonly onDate: (date: string) => void;
  readonly onOwn: () => void;
  readonly onNextDoubtful: () => void;
}

/** What of the chronology is shown, the way to a date, own entries, undo and redo. */
export function ChronologyBar({ entries, onDate, onOwn, onNextDoubtful }: ChronologyBarProps) {
  const said = useWords(chronologyWords);
  return (
    <div className={styles.bar}>
      <FilterFields entries={entries} />
      <ToDate onDate={onDate} />
      <div className={styles.grow}>
        <Tooltip label={`${said.nextDoubtful} (N)`}>
          <ActionIcon variant="subtle" color="gray" aria-label={said.nextDoubtful} onClick={onNextDoubtful}>
            <IconEyeQuestion size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <UndoButtons />
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={onOwn}>
          {said.own}
        </Button>
      </div>
    </div>
  );
}

function ToDate({ onDate }: { readonly onDate: (date: string) => void }) {
  const said = useWords(chronologyWords);
  const [date, setDate] = useState('');
  const go = (typed: string) => {
    setDate(typed);
    if (typed !== '') onDate(typed);
  };
  return <DateField size="xs" width={112} name={said.toDate} value={date} onChange={go} />;
}

function FilterFields({ entries }: { readonly entries: readonly Entry[] }) {
  const said = useWords(chronologyWords);
  const language = useLanguage();
  const { filters, filter } = useView();
  const channels = [...new Set(entries.map(({ channel }) => channel))].sort();
  const count = (test: (entry: Entry) => boolean): number => entries.filter(test).length;
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={said.side}
        value={filters.side ?? 'all'}
        data={[
          { value: 'all', label: said.everybody },
          { value: 'left', label: said.them },
          { value: 'right', label: said.me },
        ]}
        onChange={(side) => filter({ side: side === 'all' ? null : (side) })}
      />
      <NativeSelect
        size="xs"
        aria-label={said.channel}
        value={filters.channel ?? ''}
        data={[{ value: '', label: said.allChannels }, ...channels.map((channel) => ({ value: channel, label: wordChannel(channel, language) }))]}
        onChange={(event) => filter({ channel: (event.currentTarget.value || null) as Channel | null })}
      />
      <NativeSelect
        size="xs"
        aria-label={said.only}
        value={filters.only}
        data={[
          { value: 'all', label: said.all },
          { value: 'doubtful', label: said.doubtful(count(isDoubtful)) },
          { value: 'edited', label: said.edited(count(({ editedByUser }) => editedByUser)) },
          { value: 'leftOut', label: said.leftOut(count(({ included }) => !included)) },
        ]}
        onChange={(event) => filter({ only: event.currentTarget.value as Filters['only'] })}
      />
    </>
  );
}

function UndoButtons() {
  const said = useWords(correctionWords);
  const { done, undone, undo, redo } = useEdits();
  return (
    <>
      <Tooltip label={`${said.undo} (Ctrl+Z)`}>
        <ActionIcon variant="subtle" color="gray" aria-label={said.undo} disabled={done.length === 0} onClick={() => void undo()}>
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${said.redo} (Ctrl+Shift+Z)`}>
        <ActionIcon variant="subtle" color="gray" aria-label={said.redo} disabled={undone.length === 0} onClick={() => void redo()}>
          <IconArrowForwardUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
