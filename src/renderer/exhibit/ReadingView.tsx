import { useEffect, useRef } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { messagesOf } from '../../core/chronology/messagesOf.js';
import { saysNothing } from '../../core/exhibit/correctedMessages.js';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import { wordShortDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import styles from './exhibit.module.css';
import { ExhibitTrouble } from './ExhibitTrouble.js';
import { exhibitWords } from './exhibitWords.js';
import { ReadText } from './ReadText.js';

/** What the machine read, as it read it, and beside it what the person set right. */
export function ReadingView({ one, target }: { readonly one: ExhibitMaterial; readonly target: string | undefined }) {
  const said = useWords(exhibitWords);
  const { reading } = one;
  const messages = messagesOf(one).filter((message) => !saysNothing(message));
  const text = reading?.letter?.text ?? reading?.text;
  return (
    <div className={styles.reading} tabIndex={0} role="region" aria-label={said.text}>
      <ExhibitTrouble one={one} />
      {text !== undefined && <pre className={styles.letterText}>{text}</pre>}
      <ol>
        {messages.map((message) => (
          <OneMessage key={message.id} message={message} isTarget={message.id === target} />
        ))}
      </ol>
      {reading !== null && text === undefined && messages.length === 0 && <p className={styles.quiet}>{said.nothingRead}</p>}
    </div>
  );
}

interface OneMessageProps {
  readonly message: CorrectedMessage;
  readonly isTarget: boolean;
}

function OneMessage({ message, isTarget }: OneMessageProps) {
  const said = useWords(exhibitWords);
  const language = useLanguage();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isTarget) place.current?.scrollIntoView({ block: 'center' });
  }, [isTarget]);
  const { base, now, changes, origin } = message;
  const { side, kind, time, date, author, partial } = base;
  const made = { read: null, split: said.split, joined: said.joined, added: said.added, lost: said.added }[origin];
  return (
    <li ref={place} className={styles.message} data-side={side} data-kind={kind} data-target={isTarget}>
      <span className={styles.quiet}>
        {[author, date !== null && wordShortDate(date, language), time, partial && said.cutOff, changes.dismissed && said.dismissed, made].filter(Boolean).join(' · ')}
      </span>
      <p>
        <ReadText message={base} />
      </p>
      {now.text !== base.text && (
        <p className={styles.corrected}>
          <span className={styles.quiet}>{said.corrected}:</span> {now.text}
        </p>
      )}
    </li>
  );
}
