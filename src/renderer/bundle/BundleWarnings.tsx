import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { goToEntry, goToExhibit, goToUndated } from '../app/goTo.js';
import { wordShortDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { useProgram, type Room } from '../state/useProgram.js';
import styles from './bundle.module.css';
import type { BundlePreview } from './bundlePreview.js';
import { bundleScreenWords } from './bundleScreenWords.js';

/** So many of what a warning speaks of are named. */
const named = 8;

/** What the person should look at before the bundle leaves, and what stays out of it. */
export function BundleWarnings({ preview }: { readonly preview: BundlePreview }) {
  const said = useWords(bundleScreenWords);
  const { undated, doubtful, unread, failed, unexplained, tooLarge, leftOutEntries, leftOutExhibits } = preview;
  const isWell = [undated, doubtful, unread, failed, unexplained, tooLarge].every((list) => list.length === 0);
  const leftOut = leftOutEntries.length + leftOutExhibits.length;
  return (
    <section className={styles.block} aria-label={said.look}>
      <h2>{said.look}</h2>
      {isWell && (
        <p className={styles.well}>
          <IconCircleCheck size={16} aria-hidden /> {said.allWell}
        </p>
      )}
      <Warning title={said.unread(unread.length)} hint={said.unreadHint} exhibits={unread} room="exhibits" />
      <Warning title={said.failed(failed.length)} hint={said.failedHint} exhibits={failed} room="exhibits" />
      <Warning title={said.undated(undated.length)} hint={said.undatedHint} entries={undated} room="chronology" onGo={goToUndated} />
      <Warning title={said.doubtful(doubtful.length)} hint={said.doubtfulHint} entries={doubtful} room="chronology" />
      <Warning title={said.unexplained(unexplained.length)} hint={said.unexplainedHint} exhibits={unexplained} room="exhibits" />
      <Warning title={said.tooLarge(tooLarge.length)} hint={said.tooLargeHint} exhibits={tooLarge} room="exhibits" />
      {leftOut > 0 && (
        <Warning
          title={said.leftOut(leftOutEntries.length, leftOutExhibits.length)}
          hint={leftOutExhibits.length > 0 ? said.leftOutHint : ''}
          entries={leftOutEntries}
          exhibits={leftOutExhibits}
          room="chronology"
          isQuiet
        />
      )}
    </section>
  );
}

interface WarningProps {
  readonly title: string;
  readonly hint: string;
  readonly entries?: readonly Entry[];
  readonly exhibits?: readonly ExhibitMaterial[];
  readonly room: Room;
  /** A fact rather than a warning. */
  readonly isQuiet?: boolean;
  /** A nearer place than the room. */
  readonly onGo?: (caseId: string) => void;
}

function Warning({ title, hint, entries = [], exhibits = [], room, isQuiet = false, onGo }: WarningProps) {
  const said = useWords(bundleScreenWords);
  const { caseId } = useOpenCase().card;
  const enter = useProgram((program) => program.enter);
  const count = entries.length + exhibits.length;
  if (count === 0) return null;
  const lines: ReactNode[] = [...entries.slice(0, named).map((entry) => <EntryLine key={entry.id} entry={entry} />), ...exhibits.slice(0, named).map((one) => <ExhibitLine key={one.exhibit.number} one={one} />)];
  return (
    <details className={styles.warning} data-quiet={isQuiet}>
      <summary>
        {isQuiet ? <IconEyeOff size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
        <span>{title}</span>
      </summary>
      <div>
        {hint !== '' && <p>{hint}</p>}
        <ul>
          {lines}
          {count > lines.length && <li className={styles.quiet}>{said.more(count - lines.length)}</li>}
        </ul>
        <Button variant="default" size="compact-sm" onClick={() => (onGo === undefined ? enter(room) : onGo(caseId))}>
          {room === 'exhibits' ? said.toExhibits : said.toChronology}
        </Button>
      </div>
    </details>
  );
}

function EntryLine({ entry: { id, when, text, author } }: { readonly entry: Entry }) {
  const { caseId } = useOpenCase().card;
  const language = useLanguage();
  return (
    <li>
      <button type="button" onClick={() => goToEntry(caseId, id)}>
        {[when.date !== null && wordShortDate(when.date, language), when.time, author].filter(Boolean).map((part) => (
          <span key={String(part)} className={styles.quiet}>
            {part}{' '}
          </span>
        ))}
        {text}
      </button>
    </li>
  );
}

function ExhibitLine({ one: { exhibit } }: { readonly one: ExhibitMaterial }) {
  const { caseId } = useOpenCase().card;
  const said = useWords(bundleScreenWords);
  return (
    <li>
      <button type="button" onClick={() => goToExhibit(caseId, exhibit.number)}>
        <span className={styles.quiet}>{said.number(exhibit.number)}</span> {exhibit.title || exhibit.origins[0]?.name}
      </button>
    </li>
  );
}
