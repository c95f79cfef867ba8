import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { useWords } from '../messages/useWords.js';
import { AsRead } from './AsRead.js';
import { correctionWords } from './correctionWords.js';
import styles from './correction.module.css';
import { EntryFields, type FormFields } from './EntryFields.js';
import { changesOf, fieldsOf, ownFieldsOf } from './formFields.js';
import { useEdits } from './useEdits.js';

interface EntryEditorProps {
  readonly entry: Entry;
  /** Whether it was read with doubt: the person can then say that it was read well. */
  readonly isDoubtful: boolean;
  /** The field to begin in. */
  readonly field: 'text' | 'date';
  readonly onClose: () => void;
}

/** Sets one entry right. What the machine had read stays in sight; nothing is overwritten. */
export function EntryEditor({ entry, isDoubtful, field, onClose }: EntryEditorProps) {
  const said = useWords(correctionWords);
  const [fields, setFields] = useState(() => fieldsOf(entry));
  const form = useRef<HTMLElement>(null);
  const save = useSave(entry, fields, onClose);
  const isOwn = entry.sources.length === 0;
  useEffect(() => form.current?.querySelector<HTMLElement>(field === 'text' ? 'textarea' : 'input:not([type="radio"])')?.focus(), [field]);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section ref={form} className={styles.editor} aria-label={isOwn ? said.own : said.correct} onKeyDown={keys}>
      <div className={styles.body}>
        <h2>{isOwn ? said.own : said.correct}</h2>
        <EntryFields size="xs" fields={fields} withChannel={isOwn} onChange={(changed) => setFields((before) => ({ ...before, ...changed }))}>
          <AsRead entry={entry} />
        </EntryFields>
      </div>
      <div className={styles.buttons}>
        <OtherWays entry={entry} isDoubtful={isDoubtful && fields.text === entry.text} onClose={onClose} />
        <span className={styles.end}>
          <Button size="xs" variant="default" onClick={onClose}>
            {said.cancel}
          </Button>
          <Button size="xs" onClick={save} title={said.saveHint}>
            {said.save}
          </Button>
        </span>
      </div>
    </section>
  );
}

function useSave(entry: Entry, fields: FormFields, onClose: () => void): () => void {
  const { change, changeOwn } = useEdits();
  return () => {
    const changes = changesOf(entry, fields);
    const isMoved = entry.sources.length === 0 && fields.channel !== entry.channel;
    onClose();
    if (isMoved) void changeOwn(entry, ownFieldsOf(fields));
    else if (changes !== null) void change([entry], changes);
  };
}

/** What else can be said of an entry: it is no message, it was read well, it is to stand as it was read, it goes. */
function OtherWays({ entry, isDoubtful, onClose }: Omit<EntryEditorProps, 'field'>) {
  const said = useWords(correctionWords);
  const { change, revert, removeOwn } = useEdits();
  const isExcerpt = entry.kind === 'document' && entry.sources[0]?.message !== undefined;
  const ways: { readonly label: string; readonly isHarsh?: boolean; readonly isOffered: boolean; readonly go: () => Promise<void> }[] = [
    { label: said.remove, isHarsh: true, isOffered: entry.sources.length === 0, go: () => removeOwn(entry) },
    { label: said.confirm, isOffered: isDoubtful, go: () => change([entry], { checked: true }, 'confirm') },
    { label: said.remove, isHarsh: true, isOffered: isExcerpt, go: () => change([entry], { dismissed: true }, 'takeOut') },
    { label: said.dismiss, isOffered: entry.sources[0]?.message !== undefined && !isExcerpt, go: () => change([entry], { dismissed: true }) },
    { label: said.revert, isOffered: entry.asRead !== undefined, go: () => revert(entry) },
  ];
  return (
    <>
      {ways
        .filter(({ isOffered }) => isOffered)
        .map(({ label, isHarsh, go }) => (
          <Button
            key={label}
            size="xs"
            px="xs"
            variant="subtle"
            color={isHarsh === true ? 'red' : 'gray'}
            onClick={() => {
              onClose();
              void go();
            }}
          >
            {label}
          </Button>
        ))}
    </>
  );
}
