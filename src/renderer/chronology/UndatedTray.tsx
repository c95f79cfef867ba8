import { Button, Checkbox } from '@mantine/core';
import { IconCalendarQuestion, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent, type MouseEvent } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { useEdits } from '../correction/useEdits.js';
import { useWords } from '../messages/useWords.js';
import { DateField } from '../ui/DateField.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { TrayList } from './TrayList.js';
import { useView } from './useView.js';

interface UndatedTrayProps {
  readonly entries: readonly Entry[];
  readonly isOpen: boolean;
  /** Nothing else is shown, so that it may take all the room. */
  readonly isAlone: boolean;
}

/** Entries whose day nothing tells, with the quick way to give them one: tick, date, Enter. */
export function UndatedTray({ entries, isOpen, isAlone }: UndatedTrayProps) {
  const said = useWords(chronologyWords);
  const showTray = useView((view) => view.showTray);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const toggle = (event: MouseEvent<HTMLButtonElement>) => {
    showTray(!isOpen);
    // Whoever clicks goes on with the entries; whoever came by Tab stays here.
    if (event.detail > 0) event.currentTarget.blur();
  };
  if (entries.length === 0) return null;
  return (
    <section className={styles.tray} data-alone={isAlone && isOpen} aria-label={said.undated(entries.length)}>
      <button type="button" className={styles.trayHead} aria-expanded={isOpen} onClick={toggle}>
        <Chevron size={16} aria-hidden />
        <IconCalendarQuestion size={16} aria-hidden />
        {said.undated(entries.length)}
      </button>
      {isOpen && <TrayBody entries={entries} />}
    </section>
  );
}

function TrayBody({ entries }: { readonly entries: readonly Entry[] }) {
  const said = useWords(chronologyWords);
  const change = useEdits((edits) => edits.change);
  const { ticked, tick, dateCalls } = useView();
  const [date, setDate] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const heard = useRef(0);
  const ids = entries.map(({ id }) => id);
  const chosen = entries.filter(({ id }) => ticked.has(id));
  useEffect(() => {
    if (dateCalls === heard.current) return;
    heard.current = dateCalls;
    form.current?.querySelector<HTMLInputElement>('input:not([type="checkbox"])')?.select();
  }, [dateCalls]);
  const set = (event: FormEvent) => {
    event.preventDefault();
    if (date === '' || chosen.length === 0) return;
    tick(ids, false);
    void change(chosen, { date });
    // The keys walk the entries again.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  return (
    <div className={styles.trayBody}>
      <p>{said.undatedHint}</p>
      <TrayList entries={entries} />
      <form ref={form} className={styles.traySet} onSubmit={set}>
        <Checkbox
          size="xs"
          label={said.chooseAll}
          checked={chosen.length === entries.length}
          indeterminate={chosen.length > 0 && chosen.length < entries.length}
          onChange={(event) => tick(ids, event.currentTarget.checked)}
        />
        <DateField size="xs" width={112} name={said.dateFor(chosen.length)} value={date} onChange={setDate} />
        <Button type="submit" size="xs" disabled={date === '' || chosen.length === 0}>
          {said.setDate} ({chosen.length})
        </Button>
      </form>
    </div>
  );
}
