import type { MouseEvent } from 'react';
import { IconCheck } from '@tabler/icons-react';
import type { Entry } from '../../core/chronology/Entry.js';
import type { Doubt } from '../../core/chronology/checkPoints.js';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import { isUnsure } from '../../core/exhibit/readingDoubt.js';
import { wordShortDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { checkWords } from './checkWords.js';
import styles from './check.module.css';
import { FieldEditor } from './FieldEditor.js';
import { RowTools } from './RowTools.js';
import { SplitText } from './SplitText.js';
import { TextEditor } from './TextEditor.js';
import { useCheck } from './useCheck.js';
import type { CheckDeeds } from './useCheckDeeds.js';

interface MessageRowProps {
  readonly message: CorrectedMessage;
  /** Its number on the image. */
  readonly number: number;
  /** What the chronology makes of it. */
  readonly entry: Entry | undefined;
  readonly doubts: readonly Doubt[];
  readonly isSelected: boolean;
  readonly deeds: CheckDeeds;
}

/** One message beside its box: who, when, what, and why to look at it; the selected one with all that can be done. */
export function MessageRow({ message, number, entry, doubts, isSelected, deeds }: MessageRowProps) {
  const said = useWords(checkWords);
  const { select, doing } = useCheck();
  const { id, now, changes } = message;
  const what = isSelected ? doing?.what : undefined;
  const choose = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button, input, textarea') === null && !isSelected) select(id);
  };
  return (
    <li className={styles.row} data-side={now.side} data-dismissed={changes.dismissed === true} aria-current={isSelected ? 'true' : undefined} onClick={choose} onDoubleClick={deeds.text}>
      <button type="button" className={styles.number} tabIndex={-1} aria-label={said.select(number)} onClick={() => select(id)}>
        {number}
      </button>
      <div className={styles.body}>
        <Meta message={message} entry={entry} doubts={doubts} />
        {what === 'text' ? <TextEditor message={message} deeds={deeds} /> : what === 'split' ? <SplitText message={message} deeds={deeds} /> : <RowText message={message} />}
        {isSelected && doing !== null && (what === 'time' || what === 'date' || what === 'author') && <FieldEditor key={what} field={what} message={message} entry={entry} deeds={deeds} />}
        {isSelected && doing === null && <RowTools message={message} deeds={deeds} />}
      </div>
    </li>
  );
}

function Meta({ message: { now, changes, origin }, entry, doubts }: Pick<MessageRowProps, 'message' | 'entry' | 'doubts'>) {
  const said = useWords(checkWords);
  const language = useLanguage();
  const date = now.date ?? entry?.when.date ?? null;
  const time = now.time ?? entry?.when.time ?? null;
  const isMessage = now.kind === 'message' || now.kind === 'system';
  return (
    <div className={styles.meta}>
      <b>{now.kind === 'message' ? (now.author ?? said.sides[now.side]) : said.kinds[now.kind]}</b>
      {(date !== null || isMessage) && (
        <span title={now.date === null && date !== null ? said.byNeighbour : undefined}>{date === null ? said.noDate : wordShortDate(date, language)}</span>
      )}
      {(time !== null || isMessage) && <span>{time ?? said.noTime}</span>}
      {origin !== 'read' && <span>{said.made[origin]}</span>}
      {changes.dismissed && <span>{said.dismissed}</span>}
      {doubts.map((doubt) => (
        <mark key={doubt}>{said.doubts[doubt]}</mark>
      ))}
      {changes.checked && (
        <span className={styles.checked}>
          <IconCheck size={14} aria-hidden /> {said.checked}
        </span>
      )}
    </div>
  );
}

/** What stands there: unsure words marked until the person has said that they are right, and what was read beside what was set right. */
function RowText({ message: { base, now, changes, origin } }: Pick<MessageRowProps, 'message'>) {
  const said = useWords(checkWords);
  const isMarked = now.words.length > 0 && changes.checked !== true;
  const isOwn = origin === 'added' || origin === 'lost';
  return (
    <>
      <p className={styles.text}>
        {now.text === '' && <span className={styles.wordless}>{said.picture}</span>}
        {isMarked
          ? now.words.map((word, at) => (
              <span key={at} className={isUnsure(word) ? styles.unsure : undefined} title={isUnsure(word) ? said.doubt : undefined}>
                {word.text}{' '}
              </span>
            ))
          : now.text}
      </p>
      {now.text !== base.text && !isOwn && (
        <p className={styles.asRead}>
          {said.asRead}: {base.text === '' ? said.nothing : base.text}
        </p>
      )}
    </>
  );
}
