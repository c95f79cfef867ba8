import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { Corrected } from '../../core/exhibit/correctionsInForce.js';
import type { ChatArchive } from '../../core/exhibit/ChatArchive.js';
import { wordDay } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import styles from './archive.module.css';
import { ArchivedMessageRow } from './ArchivedMessageRow.js';
import { rowOfMessage, type ArchiveRow } from './archiveRows.js';
import { archiveWords } from './archiveWords.js';

const guessedHeightPx = { day: 34, message: 60 } as const;

interface ArchiveListProps {
  readonly one: ExhibitMaterial;
  readonly archive: ChatArchive;
  readonly rows: readonly ArchiveRow[];
  readonly corrected: Corrected;
  readonly target: string | undefined;
  readonly words: readonly string[];
  readonly onTarget: ((message: string) => void) | undefined;
  readonly onFollow: (exhibit: number) => void;
}

/** The messages one below the other, only those in sight drawn, the day in sight on top; the one sought is in the middle. */
export function ArchiveList({ one, archive, rows, corrected, target, words, onTarget, onFollow }: ArchiveListProps) {
  const said = useWords(archiveWords);
  const language = useLanguage();
  const scroll = useRef<HTMLDivElement>(null);
  const heading = useRef(-1);
  const [picked, pick] = useState<string | undefined>(undefined);
  const seen = picked ?? target;
  const rangeExtractor = useCallback(
    (range: Range) => {
      heading.current = headingOf(rows, range.startIndex);
      const shown = defaultRangeExtractor(range);
      return heading.current === -1 ? shown : [...new Set([heading.current, ...shown])].sort((a, b) => a - b);
    },
    [rows],
  );
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => guessedHeightPx[rows[index]?.type ?? 'message'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollPaddingStart: guessedHeightPx.day,
    rangeExtractor,
  });
  const at = useMemo(() => rowOfMessage(rows, target), [rows, target]);
  // The list itself is another object each time.
  const show = useEffectEvent((row: number) => list.scrollToIndex(row, { align: 'center' }));
  useEffect(() => {
    if (at === -1) return;
    show(at);
    // The rows around it are measured only now: look again.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => show(at)));
    return () => cancelAnimationFrame(frame);
  }, [at]);
  const choose = (id: string) => (onTarget === undefined ? pick(id) : onTarget(id));
  const goTo = (id: string) => {
    const row = rowOfMessage(rows, id);
    if (row !== -1) list.scrollToIndex(row, { align: 'center' });
    choose(id);
  };
  return (
    <div ref={scroll} className={styles.scroll} tabIndex={0} role="region" aria-label={said.list}>
      <div className={styles.list} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isOnTop = index === heading.current;
          return (
            <div key={key} data-index={index} ref={list.measureElement} className={isOnTop ? styles.sticky : styles.placed} style={isOnTop ? undefined : { transform: `translateY(${start}px)` }}>
              {row.type === 'day' ? (
                <h3 className={styles.day}>
                  <time dateTime={row.date}>{wordDay(row.date, language)}</time>
                </h3>
              ) : (
                <ArchivedMessageRow
                  one={one}
                  archive={archive}
                  row={row}
                  changes={corrected.get(row.message.id)}
                  words={words}
                  isTarget={row.message.id === seen}
                  isOffered={onTarget === undefined && row.message.id === picked}
                  onChoose={choose}
                  onGo={goTo}
                  onFollow={onFollow}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The heading under which a row stands; -1 when none does. */
function headingOf(rows: readonly ArchiveRow[], index: number): number {
  for (let at = Math.min(index, rows.length - 1); at >= 0; at -= 1) if (rows[at]?.type === 'day') return at;
  return -1;
}
