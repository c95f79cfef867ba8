import { useMemo } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { letterThreads } from '../../core/letter/letterThreads.js';
import type { Letter } from '../../core/exhibit/Reading.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { wordMoment } from '../messages/wordDates.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './letter.module.css';
import { exhibitWords } from './exhibitWords.js';
import { letterWords } from './letterWords.js';

interface LetterThreadProps {
  readonly exhibit: number;
  readonly onFollow: (exhibit: number) => void;
}

/** The other letters of the case that belong to the same thread, in their order. */
export function LetterThread({ exhibit, onFollow }: LetterThreadProps) {
  const { material } = useOpenCase();
  const said = useWords(letterWords);
  const thread = useMemo(() => threadOf(material.exhibits, exhibit), [material, exhibit]);
  if (thread.length < 2) return null;
  return (
    <details className={styles.block}>
      <summary>{said.thread(thread.length)}</summary>
      <LetterRows rows={thread} current={exhibit} onFollow={onFollow} />
    </details>
  );
}

interface LetterRowsProps {
  readonly rows: readonly { readonly number: number; readonly letter: Letter }[];
  readonly current?: number;
  readonly onFollow: (exhibit: number) => void;
}

/** Letters as a list: when, from whom, about what. */
export function LetterRows({ rows, current, onFollow }: LetterRowsProps) {
  const { zone } = useOpenCase().material;
  const said = useWords(letterWords);
  const language = useLanguage();
  const { noSubject } = useWords(exhibitWords);
  return (
    <ol className={styles.letters}>
      {rows.map(({ number, letter: { date, from, subject } }) => (
        <li key={number}>
          <button type="button" aria-current={number === current} title={said.openLetter(number)} onClick={() => onFollow(number)}>
            <time dateTime={date ?? undefined}>{date === null ? '' : wordMoment(date, zone, language)}</time>
            <span>{[from?.name || from?.address, subject || noSubject].filter(Boolean).join(' · ')}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function threadOf(exhibits: readonly ExhibitMaterial[], exhibit: number) {
  const letters = exhibits.flatMap(({ exhibit: { number }, reading }) => (reading?.letter ? [{ number, letter: reading.letter }] : []));
  // The same letter may have come in twice: sent as such, and carried by another.
  const seen = new Map<string, number>();
  for (const { number, letter } of letters.toReversed()) seen.set(letter.messageId ?? String(number), number);
  const current = letters.find(({ number }) => number === exhibit)?.letter.messageId;
  if (current) seen.set(current, exhibit);
  const once = new Set(seen.values());
  const known = new Map(letters.map((one) => [one.number, one]));
  const threads = letterThreads(letters.map(({ number, letter }) => ({ key: number, ...letter, gmailThread: gmailThreadOf(letter) })));
  return (threads.find((thread) => thread.includes(exhibit)) ?? []).filter((number) => once.has(number)).map((number) => known.get(number)!);
}

const gmailThreadOf = ({ headers }: Letter): string | null => headers.find(([name]) => name.toLowerCase() === 'x-gm-thrid')?.[1] ?? null;
