import { Button, Checkbox } from '@mantine/core';
import { IconCalendarQuestion, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { useEdits } from '../correction/useEdits.js';
import { useWords } from '../messages/useWords.js';
import { DateField } from '../ui/DateField.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { useView } from './useView.js';

/** Entries whose day nothing tells, with the quick way to give them one: tick, date, Enter. */
export function UndatedTray({ entries }: { readonly entries: readonly Entry[] }) {
  const said = useWords(chronologyWords);
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  if (entries.length === 0) return null;
  return (
    <section className={styles.tray}>
      <button type="button" className={styles.trayHead} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
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
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [date, setDate] = useState('');
  const chosen = entries.filter(({ id }) => ticked.has(id));
  const tick = (id: string) => setTicked((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  const set = (event: FormEvent) => {
    event.preventDefault();
    if (date === '' || chosen.length === 0) return;
    setTicked(new Set());
    void change(chosen, { date });
  };
  return (
    <div className={styles.trayBody}>
      <p>{said.undatedHint}</p>
      <ul className={styles.trayList}>
        {entries.map((entry) => (
          <TrayRow key={entry.id} entry={entry} isTicked={ticked.has(entry.id)} onTick={() => tick(entry.id)} />
        ))}
      </ul>
      <form className={styles.traySet} onSubmit={set}>
        <Checkbox
          size="xs"
          label={said.chooseAll}
          checked={chosen.length === entries.length}
          indeterminate={chosen.length > 0 && chosen.length < entries.length}
          onChange={(event) => setTicked(new Set(event.currentTarget.checked ? entries.map(({ id }) => id) : []))}
        />
        <DateField size="xs" width={112} name={said.dateFor(chosen.length)} value={date} onChange={setDate} />
        <Button type="submit" size="xs" disabled={date === '' || chosen.length === 0}>
          {said.setDate} ({chosen.length})
        </Button>
      </form>
    </div>
  );
}

function TrayRow({ entry, isTicked, onTick }: { readonly entry: Entry; readonly isTicked: boolean; readonly onTick: () => void }) {
  const said = useWords(chronologyWords);
  const { selected, open } = useView();
  const text = entry.text === '' ? said.image : entry.text;
  return (
    <li data-selected={selected === entry.id}>
      <Checkbox size="xs" aria-label={said.dateOf(text.slice(0, 80))} checked={isTicked} onChange={onTick} />
      <time>{entry.when.time ?? said.noTime}</time>
      <button type="button" className={styles.trayText} onClick={() => open(entry.id)}>
        {text}
      </button>
      {entry.sources[0] !== undefined && <span>{said.exhibit(entry.sources[0].exhibit)}</span>}
    </li>
  );
}
