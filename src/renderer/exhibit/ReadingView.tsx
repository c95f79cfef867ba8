import { useEffect, useRef } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { anchorCorrections } from '../../core/exhibit/anchorCorrections.js';
import type { EntryChanges } from '../../core/exhibit/Correction.js';
import type { ReadMessage } from '../../core/exhibit/Reading.js';
import { wordShortDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import styles from './exhibit.module.css';
import { ExhibitTrouble } from './ExhibitTrouble.js';
import { exhibitWords } from './exhibitWords.js';
import { ReadText } from './ReadText.js';

/** What the machine read, as it read it, and beside it what the person set right. */
export function ReadingView({ one, target }: { readonly one: ExhibitMaterial; readonly target: string | undefined }) {
  const said = useWords(exhibitWords);
  const { reading, corrections } = one;
  const corrected = anchorCorrections(reading, corrections);
  const text = reading?.letter?.text ?? reading?.text;
  return (
    <div className={styles.reading} tabIndex={0} role="region" aria-label={said.text}>
      <ExhibitTrouble one={one} />
      {text !== undefined && <pre className={styles.letterText}>{text}</pre>}
      <ol>
        {reading?.messages.map((message) => (
          <OneMessage key={message.id} message={message} changes={corrected.get(message.id)} isTarget={message.id === target} />
        ))}
      </ol>
      {reading !== null && text === undefined && reading.messages.length === 0 && <p className={styles.quiet}>{said.nothingRead}</p>}
    </div>
  );
}

interface OneMessageProps {
  readonly message: ReadMessage;
  readonly changes: EntryChanges | undefined;
  readonly isTarget: boolean;
}

function OneMessage({ message, changes, isTarget }: OneMessageProps) {
  const said = useWords(exhibitWords);
  const language = useLanguage();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isTarget) place.current?.scrollIntoView({ block: 'center' });
  }, [isTarget]);
  const { side, kind, time, date, author, text, partial } = message;
  return (
    <li ref={place} className={styles.message} data-side={side} data-kind={kind} data-target={isTarget}>
      <span className={styles.quiet}>{[author, date !== null && wordShortDate(date, language), time, partial && said.cutOff, changes?.dismissed && said.dismissed].filter(Boolean).join(' · ')}</span>
      <p>
        <ReadText message={message} />
      </p>
      {changes?.text !== undefined && changes.text !== text && (
        <p className={styles.corrected}>
          <span className={styles.quiet}>{said.corrected}:</span> {changes.text}
        </p>
      )}
    </li>
  );
}
