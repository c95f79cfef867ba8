import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import { runOfDay } from '../../core/exhibit/runOfDay.js';
import { useWords } from '../messages/useWords.js';
import { DateField, TimeField } from '../ui/DateField.js';
import { checkWords } from './checkWords.js';
import styles from './check.module.css';
import { useCheck } from './useCheck.js';
import type { CheckDeeds } from './useCheckDeeds.js';
import { useShownShot } from './useShownShot.js';

interface FieldEditorProps {
  readonly field: 'time' | 'date' | 'author';
  readonly message: CorrectedMessage;
  readonly entry: Entry | undefined;
  readonly deeds: CheckDeeds;
}

/** Time, date or author of a message, typed below it. An empty field says that it is not known. */
export function FieldEditor({ field, message, entry, deeds: { edits } }: FieldEditorProps) {
  const said = useWords(checkWords);
  const leave = useCheck((check) => check.leave);
  const { messages } = useShownShot();
  const { now } = message;
  const [value, setValue] = useState((field === 'time' ? now.time : field === 'author' ? now.author : (now.date ?? entry?.when.date)) ?? '');
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const save = (onlyThis: boolean) => {
    const told = value.trim() === '' ? null : value.trim();
    leave();
    if (field === 'date') void (onlyThis ? edits.change(message, { date: told }, 'date') : edits.dateRun(message, told));
    else void edits.change(message, { [field]: told }, field === 'time' ? 'date' : 'correct');
  };
  const keys = (event: KeyboardEvent) => {
    const isWrong = event.target instanceof Element && event.target.getAttribute('aria-invalid') === 'true';
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && !isWrong) save(event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const hint = field === 'time' ? said.timeHint : field === 'author' ? said.authorHint : said.dateHint(runOfDay(messages, message.id).length - 1);
  return (
    <div ref={form} className={styles.field} onKeyDown={keys}>
      {field === 'time' && <TimeField size="xs" width={88} name={said.timeField} value={value} onChange={setValue} />}
      {field === 'date' && <DateField size="xs" width={112} name={said.dateField} value={value} onChange={setValue} />}
      {field === 'author' && <TextInput size="xs" w={200} maxLength={300} aria-label={said.authorField} value={value} onChange={(event) => setValue(event.currentTarget.value)} />}
      <small className={styles.hint}>{hint}</small>
    </div>
  );
}
