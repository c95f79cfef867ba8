import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import { useWords } from '../messages/useWords.js';
import { checkWords } from './checkWords.js';
import styles from './check.module.css';
import { useCheck } from './useCheck.js';
import type { CheckDeeds } from './useCheckDeeds.js';

/** The text of a message, to be typed in its place. What is typed is kept also when the person goes elsewhere; only Escape leaves it. */
export function TextEditor({ message, deeds: { edits, walk } }: { readonly message: CorrectedMessage; readonly deeds: CheckDeeds }) {
  const said = useWords(checkWords);
  const leave = useCheck((check) => check.leave);
  const [text, setText] = useState(message.now.text);
  const isDone = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const end = (act: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    act();
  };
  const typed = text.trim();
  const isChanged = typed !== message.now.text;
  /** Who set the text right has looked at it. */
  const save = () => void edits.change(message, isChanged ? { text: typed, checked: true } : { checked: true }, isChanged ? 'correct' : 'confirm');
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end(leave);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) end(() => (leave(), void edits.split(message, field.current?.selectionStart ?? 0, text)));
    else if (event.key === 'Enter' && !event.shiftKey) end(() => (leave(), save(), walk(1)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <Textarea
        ref={field}
        size="sm"
        autosize
        minRows={1}
        maxRows={12}
        maxLength={100_000}
        aria-label={said.textField}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={keys}
        onBlur={() => isChanged && end(save)}
      />
      <small className={styles.hint}>{said.textHint}</small>
    </>
  );
}
