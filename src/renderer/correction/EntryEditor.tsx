import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { useWords } from '../messages/useWords.js';
import { correctionWords } from './correctionWords.js';
import styles from './correction.module.css';
import { EntryFields } from './EntryFields.js';
import { changesOf, fieldsOf } from './formFields.js';
import { useEdits } from './useEdits.js';

interface EntryEditorProps {
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** Sets one entry right. What the machine had read stays in sight; nothing is overwritten. */
export function EntryEditor({ entry, onClose }: EntryEditorProps) {
  const said = useWords(correctionWords);
  const { change, revert, removeOwn } = useEdits();
  const [fields, setFields] = useState(() => fieldsOf(entry));
  const form = useRef<HTMLElement>(null);
  const isOwn = entry.sources.length === 0;
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const save = () => {
    const changes = changesOf(entry, fields);
    onClose();
    if (changes !== null) void change([entry], changes);
  };
  const done = (work: Promise<void>) => {
    onClose();
    void work;
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section ref={form} className={styles.editor} aria-label={isOwn ? said.own : said.correct} onKeyDown={keys}>
      <div className={styles.head}>
        <h2>{isOwn ? said.own : said.correct}</h2>
      </div>
      <EntryFields fields={fields} withChannel={false} onChange={(changed) => setFields((before) => ({ ...before, ...changed }))} />
      <AsRead entry={entry} />
      <div className={styles.buttons}>
        {isOwn ? (
          <Button variant="subtle" color="red" onClick={() => done(removeOwn(entry))}>
            {said.remove}
          </Button>
        ) : (
          entry.sources[0]?.message !== undefined && (
            <Button variant="subtle" color="gray" onClick={() => done(change([entry], { dismissed: true }))}>
              {said.dismiss}
            </Button>
          )
        )}
        {entry.asRead !== undefined && (
          <Button variant="subtle" color="gray" onClick={() => done(revert(entry))}>
            {said.revert}
          </Button>
        )}
        <span className={styles.end}>
          <Button variant="default" onClick={onClose}>
            {said.cancel}
          </Button>
          <Button onClick={save} title={said.saveHint}>
            {said.save}
          </Button>
        </span>
      </div>
    </section>
  );
}

function AsRead({ entry }: { readonly entry: Entry }) {
  const said = useWords(correctionWords);
  const { asRead } = entry;
  if (asRead === undefined) return null;
  return (
    <div className={styles.asRead}>
      <strong>
        {said.asRead}: {asRead.date ?? said.noDate}, {asRead.time ?? said.noTime}, {said.sides[asRead.side].toLowerCase()}
      </strong>
      <p>{asRead.text}</p>
    </div>
  );
}
